/** The words of a guideline text and what stands between them. */
import { sentences } from '../../src/text/sentences'

const AMPERSAND = 38
const STOP = 46
const BRACKET = 40
const BLANK = 32
const YEAR = /^(?:19|20)\d\d$/
/** More than this between two words is no mere punctuation. */
const LONGEST_GAP = 4
const APOSTROPHES = /['’]/g

/** Whether a character below 256 is part of a word: letters (in lower case), digits, accents. */
const WORD = Uint8Array.from({ length: 256 }, (_, code) =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 191 ? 1 : 0,
)
const isWord = (code: number): boolean =>
  code < 256 ? WORD[code] === 1 : code < 0x2000 || code > 0x2bff
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

export class Words {
  readonly starts: number[] = []
  readonly ends: number[] = []
  /** In lower case, without apostrophes; `&` is `and`. */
  readonly keys: string[] = []
  /** Ends of sentences, in order. */
  readonly stops: number[] = []
  readonly count: number

  constructor(readonly text: string) {
    const lower = lowerCase(text)
    for (let i = 0; i < lower.length; ) {
      const code = lower.charCodeAt(i)
      if (isWord(code)) i = this.add(lower, i)
      else if (code === AMPERSAND) i = this.push(i, i + 1, 'and')
      else i++
    }
    this.count = this.starts.length
    for (const sentence of sentences(text)) this.stops.push(sentence.end)
  }

  private add(lower: string, start: number): number {
    let apostrophe = false
    let end = start + 1
    for (; ; end++) {
      const code = lower.charCodeAt(end)
      if (isWord(code)) continue
      if (!isApostrophe(code) || !isWord(lower.charCodeAt(end + 1))) break
      apostrophe = true
    }
    const word = lower.slice(start, end)
    return this.push(start, end, apostrophe ? word.replace(APOSTROPHES, '') : word)
  }

  private push(start: number, end: number, key: string): number {
    this.starts.push(start)
    this.ends.push(end)
    this.keys.push(key)
    return end
  }

  /** Whether only one blank parts the word `at` from the one before, so both may be one torn word. */
  torn(at: number): boolean {
    const end = this.ends[at - 1]!
    return this.starts[at]! - end === 1 && this.text.charCodeAt(end) === BLANK
  }

  /** How many words from `at` on are a year, which blanks may have torn (`200 7`); 0 where none is. */
  year(at: number): number {
    let digits = ''
    if (at >= this.count) return 0
    for (let i = at; i === at || this.torn(i); i++) {
      digits += this.keys[i]
      if (digits.length >= 4) return YEAR.test(digits) ? i + 1 - at : 0
    }
    return 0
  }

  /**
   * Whether only a blank or light punctuation parts the word `at` from the one before it; `plain`
   * where that must not be a bracket.
   */
  joined(at: number, plain = false): boolean {
    const start = this.ends[at - 1]!
    const end = this.starts[at]!
    if (end - start > LONGEST_GAP) return false
    for (let i = start; i < end; i++) {
      const code = this.text.charCodeAt(i)
      if (plain && code === BRACKET) return false
      if (code !== STOP) continue
      if (this.text.charCodeAt(i + 1) === 32 && this.keys[at - 1]!.length > 1) return false
    }
    return true
  }
}

/** Words that a name with a year behind it has at most. */
export const LONGEST_NAME = 9

/** The word that is the year of the name that begins at `first`; -1 where none closes it. */
export function yearBehind(words: Words, first: number): number {
  for (let i = first + 1; i <= first + LONGEST_NAME; i++) {
    if (!words.joined(i, true)) return -1
    if (YEAR.test(words.keys[i]!)) return ',.;'.includes(words.text.charAt(words.ends[i]!)) ? i : -1
  }
  return -1
}

/** In lower case; a text whose lower case is longer must not shift the offsets and stays. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length ? lower : text
}
