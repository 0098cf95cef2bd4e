/** Things that wait for their place in the letter. */
export class Queue<T> {
  private readonly waiting: { at: number; it: T }[] = []
  private given = 0
  private sorted = true

  /** To be called before the first `upTo`. */
  add(at: number, it: T): void {
    this.waiting.push({ at, it })
    this.sorted = false
  }

  /** Those whose place is at or before an offset and who were not given before. */
  upTo(offset: number): T[] {
    if (!this.sorted) this.waiting.sort((a, b) => a.at - b.at)
    this.sorted = true
    const from = this.given
    while (this.given < this.waiting.length && this.waiting[this.given]!.at <= offset) this.given++
    return this.waiting.slice(from, this.given).map(({ it }) => it)
  }
}
