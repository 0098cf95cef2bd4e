/** A text may hold several letters, one behind the other: each goes on as a letter of its own. */
import { decoded } from '../../inputs/decode'
import { doorOf } from '../../inputs/kinds'
import { type LetterSource, partName } from '../letter'

const CASE_NUMBER = /\bCM\d\d-?\d{4,8}\b/g

/** Gives `file.txt#1`, `file.txt#2`, … for a text of several letters; everything else as it is. */
export async function* eachLetter(
  sources: AsyncIterable<LetterSource>,
): AsyncGenerator<LetterSource> {
  for await (const source of sources) {
    const letters = source.bytes && namesTwoCases(source.bytes) ? await split(source.bytes) : []
    if (letters.length < 2) yield source
    else yield* letters.map((bytes, index) => ({ path: partName(source.path, index), bytes }))
  }
}

/** A cheap look first: only a text with two case numbers is worth splitting. */
function namesTwoCases(bytes: Uint8Array): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  let first: string | null = null
  for (const [number] of text.matchAll(CASE_NUMBER)) {
    first ??= number
    if (number !== first) return true
  }
  return false
}

async function split(bytes: Uint8Array): Promise<Uint8Array[]> {
  if (doorOf(bytes) !== 'text') return []
  const { stretchesOf } = await import('../../parse')
  const { text, unit } = decoded(bytes)
  if (unit === null) {
    const encoder = new TextEncoder()
    return stretchesOf(text).map(({ start, end }) => encoder.encode(text.slice(start, end)))
  }
  const { size, mark } = unit
  return stretchesOf(text).map(({ start, end }) =>
    Buffer.concat([
      bytes.subarray(0, mark),
      bytes.subarray(mark + start * size, mark + end * size),
    ]),
  )
}
