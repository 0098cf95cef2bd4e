/** The words of a guideline text and what stands between them. */
import { sentences } from '../../src/source/sentences'

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019
const AMPERSAND = 38
const STOP = 46
/** More than this between two words is no mere punctuation. */
const LONGEST_GAP = 4

export class Words {
  readonly starts: number[] = []
  readonly ends: number[] = []
  /** In lower case, without apostrophes; `&` is `and`. */
  readonly keys: string[] = []
  /** Ends of sentences, in order. */
  readonly stops: number[] = []

  constructor(readonly text: string) {
    const lower = text.toLowerCase()
    // A text in a script whose lower case is longer must not shift the offsets.
    const folded = lower.length === text.length ? lower : text
    for (let i = 0; i < text.length; ) {
      const code = folded.charCodeAt(i)
      if (!isLetter(code) && !isDigit(code) && code !== AMPERSAND && code <= 191) {
        i++
        continue
      }
      const start = i++
      if (code !== AMPERSAND) i = wordEnd(folded, i)
      this.starts.push(start)
      this.ends.push(i)
      this.keys.push(code === AMPERSAND ? 'and' : keyOf(folded, start, i))
    }
    for (const sentence of sentences(text)) this.stops.push(sentence.end)
  }

  get count(): number {
    return this.starts.length
  }

  /** Whether only a blank or light punctuation parts the word `at` from the one before it. */
  joined(at: number): boolean {
    const start = this.ends[at - 1]!
    const end = this.starts[at]!
    if (end - start > LONGEST_GAP) return false
    for (let i = start; i < end; i++) {
      if (this.text.charCodeAt(i) !== STOP) continue
      if (this.text.charCodeAt(i + 1) === 32 && this.keys[at - 1]!.length > 1) return false
    }
    return true
  }
}

function wordEnd(text: string, from: number): number {
  for (let i = from; ; i++) {
    const code = text.charCodeAt(i)
    if (isLetter(code) || isDigit(code) || code > 0x2100 || (code > 191 && code < 0x2000)) continue
    if (isApostrophe(code) && isLetter(text.charCodeAt(i + 1))) continue
    return i
  }
}

function keyOf(text: string, start: number, end: number): string {
  const word = text.slice(start, end)
  return word.includes("'") || word.includes('’') ? word.replace(/['’]/g, '') : word
}
