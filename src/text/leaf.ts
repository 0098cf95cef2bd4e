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
      ? (Marked<U> | Leaf<Marked<U>>)[]
      : { [K in keyof T]: Marked<T[K]> }

/**
 * Parts marked data into plain JSON data and its spans. It takes the data over: leaves give way to
 * their values in place, so no object may stand in it twice.
 */
export function settle<T extends object>(marked: Marked<T>): { value: T; spans: Spans } {
  // Without a prototype, an object takes many keys fast; nothing in a pointer can meet a prototype's.
  const spans: Spans = Object.create(null)
  strip(marked, ROOT, spans)
  return { value: marked as T, spans }
}

/** The last index of a list whose pointer is kept. */
const LAST_KEPT = 15

/**
 * A JSON Pointer, and those below it. They are kept, for letters have mostly the same, and a text that is
 * known as a key goes into an object faster.
 */
class Pointer {
  private readonly fields = new Map<string, Pointer>()
  private readonly items: Pointer[] = []

  constructor(readonly text: string) {}

  field(key: string): Pointer {
    let pointer = this.fields.get(key)
    if (!pointer) this.fields.set(key, (pointer = new Pointer(`${this.text}/${key}`)))
    return pointer
  }

  item(index: number): Pointer {
    if (index > LAST_KEPT) return new Pointer(`${this.text}/${index}`)
    return (this.items[index] ??= new Pointer(`${this.text}/${index}`))
  }
}

const ROOT = new Pointer('')

function strip(marked: object, pointer: Pointer, spans: Spans): void {
  // A list by its indices: `for…in` makes a string of each, a tenth more time for a whole letter.
  if (Array.isArray(marked)) {
    for (let index = 0; index < marked.length; index++) {
      const item: unknown = marked[index]
      if (item instanceof Leaf) marked[index] = settled(item, pointer.item(index), spans)
      else if (isObject(item)) strip(item, pointer.item(index), spans)
    }
    return
  }
  const fields = marked as Record<string, unknown>
  for (const key in fields) {
    const item = fields[key]
    if (item instanceof Leaf) fields[key] = settled(item, pointer.field(key), spans)
    else if (isObject(item)) strip(item, pointer.field(key), spans)
  }
}

const isObject = (item: unknown): item is object => typeof item === 'object' && item !== null

/** The value of a leaf, its own leaves given way; its span is put down. */
function settled({ value, start, end }: Leaf<unknown>, pointer: Pointer, spans: Spans): unknown {
  spans[pointer.text] = [start, end]
  if (isObject(value)) strip(value, pointer, spans)
  return value
}
