/** Tells the letter's list of items from a list within a rationale, which may be numbered alike. */
import type { Mark } from './mark'
import { numberAt } from './numbers'

export class ItemCount {
  /** The number of the last item. */
  private item = 0
  /** The last number that a line within its rationale begins with. */
  private inner = 0

  /** Takes the number of an item; null where none is printed. */
  open(number: number | null) {
    this.item = number ?? this.item
    this.inner = 0
  }

  /** Takes a line that opens no item. */
  see(source: string, { start, line }: Mark) {
    const number = line && numberAt(source, start)?.number
    if (number) this.inner = number
  }

  /** Whether a number goes on with the items, and not with a list within the rationale of the last. */
  goesOn(number: number): boolean {
    return this.item > 0 && number === this.item + 1 && this.inner !== this.item
  }
}
