/** The bytes of a PDF, in whatever they come. */

/** `Uint8Array` (a `Buffer` of Node is one), `ArrayBuffer`, or a `Blob` (a `File` of a page is one). */
export type PdfSource = Uint8Array | ArrayBuffer | Blob

/** Throws a `TypeError` where there are no bytes in `source`. */
export async function bytesOf(source: PdfSource): Promise<Uint8Array> {
  if (source instanceof Uint8Array) return source
  if (ArrayBuffer.isView(source)) {
    const { buffer, byteOffset, byteLength } = source as ArrayBufferView
    return new Uint8Array(buffer, byteOffset, byteLength)
  }
  const kind = kindOf(source)
  if (kind === 'ArrayBuffer' || kind === 'SharedArrayBuffer') {
    return new Uint8Array(source as ArrayBuffer)
  }
  if (kind === 'Blob' || kind === 'File')
    return new Uint8Array(await (source as Blob).arrayBuffer())
  throw new TypeError(
    `parsePdf expects the bytes of a PDF as a Uint8Array, an ArrayBuffer or a Blob, but got ${whatCame(source)}. ${whatToDo(source)}`,
  )
}

/** The class as the value itself names it: the same for values of another realm, such as a frame's. */
const kindOf = (value: unknown): string => Object.prototype.toString.call(value).slice(8, -1)

function whatCame(value: unknown): string {
  if (typeof value === 'string') return `a string of ${value.length} characters`
  if (value === null || value === undefined) return String(value)
  const kind = kindOf(value)
  return `${/^[AEIOU]/i.test(kind) ? 'an' : 'a'} ${kind}`
}

const whatToDo = (value: unknown): string =>
  typeof value === 'string'
    ? 'Read the file without an encoding, as in `parsePdf(await readFile(path))`; the text of a letter goes to `parseDetermination`.'
    : value instanceof Promise
      ? 'Await it first.'
      : 'Pass `await readFile(path)` in Node, or the `File` of a form in a browser.'
