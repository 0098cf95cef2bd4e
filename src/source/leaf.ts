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

/**
 * Parts marked data into plain JSON data and its spans. It takes the data over: leaves give way to
 * their values in place, so no object may stand in it twice.
 */
export function settle<T extends object>(marked: Marked<T>): { value: T; spans: Spans } {
  // Without a prototype, an object takes many keys fast; nothing in a pointer can meet a prototype's.
  const spans: Spans = Object.create(null)
  strip(marked as Record<string, unknown>, '', spans)
  return { value: marked as T, spans }
}

function strip(marked: Record<string, unknown>, pointer: string, spans: Spans): void {
  for (const key in marked) {
    const item = marked[key]
    if (typeof item !== 'object' || item === null) continue
    if (item instanceof Leaf) {
      spans[`${pointer}/${key}`] = [item.start, item.end]
      marked[key] = item.value
    } else {
      strip(item as Record<string, unknown>, `${pointer}/${key}`, spans)
    }
  }
}
