/** Offsets as places: line and column, 1-based as unist has them. */
import type { Place, PlaceRange } from './nodes'

/** So many lines are looked at one by one; what stands farther on is searched for. */
const NEAR = 8

export class Places {
  /** Offsets at which lines begin; lines end as VFile has it: `\n`, `\r\n`, `\r`. */
  private readonly starts: number[] = [0]
  private line = 0

  constructor(readonly source: string) {
    const breaks = source.includes('\r') ? /\r\n|\r|\n/g : null
    if (breaks) {
      for (const match of source.matchAll(breaks)) this.starts.push(match.index + match[0].length)
    } else {
      for (let at = source.indexOf('\n'); at >= 0; at = source.indexOf('\n', at + 1)) {
        this.starts.push(at + 1)
      }
    }
  }

  /** What stands in `[start, end)`, as given. */
  value(start: number, end: number): string {
    return this.source.slice(start, end)
  }

  /** The place of an offset. Asking in reading order is cheapest. */
  at(offset: number): Place {
    const { starts } = this
    const near = Math.min(this.line + NEAR, starts.length)
    let line = this.line
    if (starts[line]! > offset) line = this.lineOf(offset, 0, line)
    while (line + 1 < near && starts[line + 1]! <= offset) line++
    if (line + 1 === near) line = this.lineOf(offset, line, starts.length - 1)
    this.line = line
    return { line: line + 1, column: offset - starts[line]! + 1, offset }
  }

  range(start: number, end: number): PlaceRange {
    return { start: this.at(start), end: this.at(end) }
  }

  /** The line in `[low, high]` that an offset stands in. */
  private lineOf(offset: number, low: number, high: number): number {
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.starts[middle]! <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}
