/**
 * Prose: the words of a stretch of the letter as they read (page line breaks and doubled blanks gone,
 * paragraphs parted by `\n\n`), with an exact map back to the source.
 */
import { Leaf } from './leaf'

/** `[start, end)` of a stretch of the source. */
export interface Stretch {
  start: number
  end: number
}

export class Prose {
  /**
   * @param text the words as they read
   * @param from where each copied run begins in `text`
   * @param at where the same run begins in the source
   * @param hollows the spaces of `text` (indices) that may stand for words cut out: those for two or
   * more blanks within a line, and those before a stop
   * @param base where `text` begins in the text that `from` counts in
   */
  constructor(
    readonly text: string,
    private readonly from: readonly number[],
    private readonly at: readonly number[],
    readonly hollows: readonly number[] = [],
    private readonly base = 0,
  ) {}

  /** The place in the source of the character `text[index]`. */
  offset(index: number): number {
    const { from, at } = this
    index += this.base
    let low = 0
    let high = from.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (from[middle]! <= index) low = middle
      else high = middle - 1
    }
    return at[low]! + index - from[low]!
  }

  /** The words `[start, end)` of the text as a leaf; `value` where it is not the words themselves. */
  leaf(start: number, end: number): Leaf<string>
  leaf<T>(start: number, end: number, value: T): Leaf<T>
  leaf(start: number, end: number, value: unknown = this.text.slice(start, end)): Leaf<unknown> {
    return new Leaf(value, this.offset(start), this.offset(end - 1) + 1)
  }

  /** The words `[start, end)` as a prose of their own. */
  part(start: number, end: number): Prose {
    if (start === 0 && end === this.text.length) return this
    return new Prose(this.text.slice(start, end), this.from, this.at, [], this.base + start)
  }

  /** The whole text as a leaf; null where there is none. */
  whole(): Leaf<string> | null {
    return this.text === '' ? null : this.leaf(0, this.text.length)
  }
}
