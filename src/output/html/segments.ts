/**
 * Marks overlap and stand within each other; a page cannot show that by elements within elements. So
 * the text is cut wherever a mark begins or ends, and each segment knows the marks that cover it.
 */
import type { Mark } from './marks'

export interface Segment {
  /** `[start, end)` in the letter's text; segments follow each other without gap or overlap. */
  start: number
  end: number
  /** All marks that cover it, the longest first. */
  covering: readonly Mark[]
  /** What it is before all else: the shortest values that cover it, and messages no longer than they. */
  own: readonly Mark[]
}

/** The segments of a text of so many characters. */
export function segmentsOf(length: number, marks: readonly Mark[]): Segment[] {
  const opening = [...marks].sort((a, b) => a.start - b.start)
  const cuts = new Set([0, length])
  for (const { start, end } of marks) cuts.add(start).add(end)
  const places = [...cuts].sort((a, b) => a - b)
  const segments: Segment[] = []
  let covering: Mark[] = []
  let next = 0
  for (const [index, start] of places.entries()) {
    const end = places[index + 1]
    if (end === undefined) break
    covering = covering.filter((mark) => mark.end > start)
    while (next < opening.length && opening[next]!.start === start) covering.push(opening[next++]!)
    covering.sort(longestFirst)
    segments.push({ start, end, covering: [...covering], own: ownOf(covering) })
  }
  return segments
}

const lengthOf = ({ start, end }: Mark): number => end - start

const isProse = ({ kind }: Mark): number => (kind === 'prose' ? 0 : 1)

const longestFirst = (a: Mark, b: Mark): number =>
  lengthOf(b) - lengthOf(a) || isProse(a) - isProse(b) || a.id - b.id

function ownOf(covering: readonly Mark[]): Mark[] {
  const last = covering.findLast(({ kind }) => kind !== 'message') ?? covering.at(-1)
  return last ? covering.filter((mark) => lengthOf(mark) <= lengthOf(last)) : []
}
