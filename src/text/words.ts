/** The words and signs of a text as numbers: the one tokenizer of prose. */
import {
  DATE,
  isApostrophe,
  isWordId,
  lookUp,
  NUMBER,
  PARAGRAPH,
  signId,
  UNKNOWN,
} from './interning'

/** `[start, end)` of a date in the text. */
interface Placed {
  readonly start: number
  readonly end: number
}

const LINE_FEED = 10
const SPACE = 32
const HYPHEN = 45
const EN_DASH = 0x2013
const POINT = 46
const COMMA = 44

const isDigit = (code: number): boolean => code >= 48 && code <= 57
/** Dashes and quotation marks stand high up, and are no letters. */
const isLetter = (code: number): boolean =>
  ((code | 32) >= 97 && (code | 32) <= 122) ||
  (code > 191 && (code < 0x2000 || code > 0x2bff) && code !== 0x3000 && code !== 0xfeff)

/**
 * What a text consists of, in order: words, numbers, dates, signs, paragraph breaks.
 *
 * A word is a run of letters and digits that begins with a letter (`L4`, `patient's`); a number is a run of digits
 * with its decimals (`37.5`, `1,000`): letters behind it are a word of their own (`5mg`). A hyphen next to a word is
 * no sign, so `non-certified` is two words. A date is one word.
 */
export class Words {
  /** How many there are. */
  count = 0
  /** The number of each in the interning table. */
  ids: Int32Array
  /** Where each begins and ends in the text: UTF-16 code units, end exclusive. */
  starts: Int32Array
  ends: Int32Array

  constructor(
    readonly text: string,
    dates: readonly Placed[] = [],
  ) {
    const room = (text.length >> 1) + 8
    this.ids = new Int32Array(room)
    this.starts = new Int32Array(room)
    this.ends = new Int32Array(room)
    this.read(dates)
  }

  /** Whether the one at `index` is a word, a number or a date, no sign. */
  isWord(index: number): boolean {
    return index < this.count && isWordId(this.ids[index]!)
  }

  /** The words `[from, to)` as they stand in the text. */
  slice(from: number, to: number): string {
    return from < to ? this.text.slice(this.starts[from]!, this.ends[to - 1]!) : ''
  }

  /** The first word that begins at the offset or behind it. */
  from(offset: number): number {
    let low = 0
    let high = this.count
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.starts[middle]! < offset) low = middle + 1
      else high = middle
    }
    return low
  }

  private add(id: number, start: number, end: number) {
    if (this.count === this.ids.length) this.grow()
    this.ids[this.count] = id
    this.starts[this.count] = start
    this.ends[this.count++] = end
  }

  private grow() {
    this.ids = doubled(this.ids)
    this.starts = doubled(this.starts)
    this.ends = doubled(this.ends)
  }

  private read(dates: readonly Placed[]) {
    const { text } = this
    const { length } = text
    let next = 0
    for (let i = 0; i < length; ) {
      while (next < dates.length && dates[next]!.start < i) next++
      if (next < dates.length && dates[next]!.start === i) {
        const { end } = dates[next++]!
        this.add(DATE, i, end)
        i = end
        continue
      }
      const code = text.charCodeAt(i)
      if (code === SPACE) i++
      else if (isLetter(code)) i = this.word(i)
      else if (isDigit(code) || this.opensDecimal(i)) i = this.digits(i)
      else i = this.sign(i, code)
    }
  }

  private word(start: number): number {
    const { text } = this
    let i = start + 1
    for (; ; i++) {
      const code = text.charCodeAt(i)
      if (isLetter(code) || isDigit(code)) continue
      if (!isApostrophe(code) || !isLetter(text.charCodeAt(i + 1))) break
    }
    this.add(lookUp(text, start, i), start, i)
    return i
  }

  private digits(start: number): number {
    const end = numberEnd(this.text, start)
    const id = lookUp(this.text, start, end)
    this.add(id === UNKNOWN ? NUMBER : id, start, end)
    return end
  }

  /** `.5`, but not the point of `No.5`. */
  private opensDecimal(i: number): boolean {
    const { text } = this
    if (text.charCodeAt(i) !== POINT || !isDigit(text.charCodeAt(i + 1))) return false
    const before = text.charCodeAt(i - 1)
    return i === 0 || !(isLetter(before) || isDigit(before))
  }

  private sign(i: number, code: number): number {
    const { text } = this
    if (code === LINE_FEED) {
      let end = i + 1
      while (text.charCodeAt(end) === LINE_FEED) end++
      this.add(PARAGRAPH, i, end)
      return end
    }
    if ((code === HYPHEN || code === EN_DASH) && this.joins(i)) return i + 1
    if (code > SPACE) this.add(signId(code), i, i + 1)
    return i + 1
  }

  /** Whether a hyphen stands next to a word. */
  private joins(i: number): boolean {
    const { text } = this
    const before = text.charCodeAt(i - 1)
    const after = text.charCodeAt(i + 1)
    return isLetter(before) || isDigit(before) || isLetter(after)
  }
}

/** Digits, with a decimal point or with commas between groups of three. */
export function numberEnd(text: string, i: number): number {
  while (isDigit(text.charCodeAt(i))) i++
  while (text.charCodeAt(i) === COMMA && isGroupOfThree(text, i + 1)) i += 4
  if (text.charCodeAt(i) === POINT && isDigit(text.charCodeAt(i + 1))) {
    i++
    while (isDigit(text.charCodeAt(i))) i++
  }
  return i
}

const isGroupOfThree = (text: string, i: number): boolean =>
  isDigit(text.charCodeAt(i)) &&
  isDigit(text.charCodeAt(i + 1)) &&
  isDigit(text.charCodeAt(i + 2)) &&
  !isDigit(text.charCodeAt(i + 3))

function doubled(array: Int32Array): Int32Array {
  const larger = new Int32Array(array.length * 2)
  larger.set(array)
  return larger
}
