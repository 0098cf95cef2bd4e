/** Values that know the words they came from, and how they part into plain data and spans. */

/** `[start, end)` in UTF-16 code units of the source as given. */
export type Span = [start: number, end: number]

/** JSON Pointer (RFC 6901) into the determination → the words the value came from. */
export type Spans = Record<string, Span>

/** A value with the place of its words: offsets into the source, end exclusive. */
export class Leaf<T> {
  constructor(
    readonly value: T,
    readonly start: number,
    readonly end: number,
  ) {}
}

type Primitive = string | number | boolean | null

/** `T` in which any leaf may carry its place. */
export type Marked<T> = [T] extends [Primitive]
  ? T | Leaf<NonNullable<T>>
  : T extends Primitive
    ? T
    : T extends readonly (infer U)[]
      ? Marked<U>[]
      : { [K in keyof T]: Marked<T[K]> }

/** Marked data that is no leaf itself. */
export type MarkedObject<T extends object> = { [K in keyof T]: Marked<T[K]> }

/** Parts marked data into plain JSON data and its spans. */
export function settle<T>(marked: Marked<T>): { value: T; spans: Spans } {
  const spans: Spans = {}
  return { value: strip(marked, '', spans) as T, spans }
}

function strip(marked: unknown, pointer: string, spans: Spans): unknown {
  if (typeof marked !== 'object' || marked === null) return marked
  if (marked instanceof Leaf) {
    spans[pointer] = [marked.start, marked.end]
    return marked.value
  }
  if (Array.isArray(marked)) {
    const list = new Array(marked.length)
    for (let i = 0; i < list.length; i++) list[i] = strip(marked[i], `${pointer}/${i}`, spans)
    return list
  }
  const plain: Record<string, unknown> = {}
  for (const key in marked) {
    plain[key] = strip((marked as Record<string, unknown>)[key], `${pointer}/${key}`, spans)
  }
  return plain
}
