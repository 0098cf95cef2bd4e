/** How the two sides find each other: marks by their pointer, the row of a mark, the segment of a mark. */
import type { Mark } from './marks'
import { pointersOf, type Row } from './panel/row'
import type { Segment } from './segments'

export class Links {
  private readonly below = new Map<string, number[]>()
  private readonly rowOfMark = new Map<number, string>()
  private readonly segmentOfMark = new Map<number, string>()
  private readonly names = new Map<Segment, string>()
  private readonly stops = new Set<Segment>()

  constructor(marks: readonly Mark[], segments: readonly Segment[], rows: readonly Row[]) {
    for (const { id, pointer } of marks) {
      for (let end = pointer.length; end > 0; end = pointer.lastIndexOf('/', end - 1)) {
        const head = pointer.slice(0, end)
        const ids = this.below.get(head)
        if (ids) ids.push(id)
        else this.below.set(head, [id])
      }
    }
    const reached = new Set<number>()
    for (const segment of segments) {
      if (segment.own.some(({ id }) => !reached.has(id))) this.stops.add(segment)
      for (const { id } of segment.own) reached.add(id)
      if (segment.covering.length === 0) continue
      const name = `s${this.names.size + 1}`
      this.names.set(segment, name)
      for (const { id } of segment.covering) {
        if (!this.segmentOfMark.has(id)) this.segmentOfMark.set(id, name)
      }
    }
    for (const [index, row] of rows.entries()) {
      for (const id of this.marksOf(row)) this.rowOfMark.set(id, rowName(index))
    }
  }

  /** Ids of the marks at and below a JSON Pointer; none where the letter has no words for it. */
  marksAt(pointer: string): readonly number[] {
    return this.below.get(pointer) ?? []
  }

  marksOf(row: Row): number[] {
    return [...new Set(pointersOf(row).flatMap((pointer) => this.marksAt(pointer)))]
  }

  /** The element of the panel that tells of a segment; null where none does. */
  rowOf({ own }: Segment): string | null {
    for (const { id } of own) {
      const row = this.rowOfMark.get(id)
      if (row) return row
    }
    return null
  }

  /** The element in which the words of these marks begin. */
  segmentOf(ids: readonly number[]): string | null {
    const numbers = ids.flatMap((id) => this.segmentOfMark.get(id) ?? [])
    const [first] = numbers.sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)))
    return first ?? null
  }

  nameOf(segment: Segment): string | null {
    return this.names.get(segment) ?? null
  }

  /** Whether a mark is first seen in this segment: such a segment is a stop for the keyboard. */
  opens(segment: Segment): boolean {
    return this.stops.has(segment)
  }
}

export const rowName = (index: number): string => `r${index + 1}`

export const noteName = (index: number): string => `n${index + 1}`
