/** The words and numbers of a disputed item, read once for all its facts. */
import { numberEnd } from '../../text/words'
import { NUMBER_WORDS } from '../../vocabulary/numbers'

export interface Word extends Place {
  /** Lower case, a plural's `s` left out: what vocabularies are looked up by. */
  key: string
  /** The number the word says (`12`, `twelve`, `twice`); null for any other word. */
  number: number | null
}

/** Words by their indices: the first, and the one behind the last. */
export interface Stretch {
  from: number
  to: number
}

/** `[start, end)` in the item's text. */
export interface Place {
  start: number
  end: number
}

export const GRAMS: ReadonlySet<string> = new Set(['g', 'gm', 'gms', 'gram'])

/** Numbers in words; `once` and `twice` say a number of times. */
const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...NUMBER_WORDS,
  ['once', 1],
  ['twice', 2],
  ['thrice', 3],
])

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Dashes and quotation marks stand high up, and are none. */
const isLetter = (code: number): boolean =>
  ((code | 32) >= 97 && (code | 32) <= 122) || (code > 191 && (code < 0x2010 || code > 0x2027))

const APOSTROPHES = "'’"

/** An item has tens of words; what is longer is no item, and is not read to its end. */
const MOST_WORDS = 400

/** Runs of letters and runs of digits; `5mg`, `2x4` and `L4` are parted, `37.5` and `1,000` are not. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  let i = 0
  while (i < text.length && words.length < MOST_WORDS) {
    const code = text.charCodeAt(i)
    const start = i
    if (isDigit(code) || opensDecimal(text, i)) {
      i = numberEnd(text, i)
      const digits = text.slice(start, i)
      words.push({ key: digits, number: Number(digits.replaceAll(',', '')), start, end: i })
    } else if (isLetter(code)) {
      i = letterEnd(text, i)
      const lower = text.slice(start, i).toLowerCase()
      words.push({ key: singular(lower), number: NUMBERS.get(lower) ?? null, start, end: i })
    } else i++
  }
  return words
}

/** `.5` but not the point of `No.5`. */
const opensDecimal = (text: string, i: number): boolean =>
  text.charCodeAt(i) === 46 &&
  isDigit(text.charCodeAt(i + 1)) &&
  (i === 0 || !(isLetter(text.charCodeAt(i - 1)) || isDigit(text.charCodeAt(i - 1))))

/** Letters, with an apostrophe between two of them. */
function letterEnd(text: string, i: number): number {
  for (; i < text.length; i++) {
    if (isLetter(text.charCodeAt(i))) continue
    const joins = APOSTROPHES.includes(text[i]!) && isLetter(text.charCodeAt(i + 1))
    if (!joins) break
  }
  return i
}

/** A word without its plural's `s`; short ones keep it: `tens`, `labs`, `legs` are listed so. */
export function singular(word: string): string {
  if (word.length < 5 || !word.endsWith('s')) return word
  const before = word[word.length - 2]
  return before === 's' || before === 'u' || before === 'i' ? word : word.slice(0, -1)
}
