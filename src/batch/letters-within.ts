/** A text may hold several letters, one after another: where each begins, in bytes. */
import { decoded } from '../inputs/decode'
import { doorOf } from '../inputs/kinds'
import { stretchesOf } from '../parse'

const encoder = new TextEncoder()

/** The bytes of each letter, in the encoding of the whole; none where it is no plain text. */
export function lettersWithin(bytes: Uint8Array): Uint8Array[] {
  if (doorOf(bytes) !== 'text') return []
  const { text, unit } = decoded(bytes)
  const stretches = stretchesOf(text)
  if (unit === null)
    return stretches.map(({ start, end }) => encoder.encode(text.slice(start, end)))
  const { size, mark } = unit
  const head = bytes.subarray(0, mark)
  return stretches.map(({ start, end }) =>
    Buffer.concat([head, bytes.subarray(mark + start * size, mark + end * size)]),
  )
}
