/** Gathers letters into packs, so that a thread border is crossed once for many letters. */
import type { Waiting } from './pack'

/** A pack is full at so many letters or bytes, whichever comes first. */
const LETTERS = 64
const BYTES = 1_000_000

export async function* packsOf(letters: AsyncIterable<Waiting>): AsyncGenerator<Waiting[]> {
  let waiting: Waiting[] = []
  let bytes = 0
  for await (const letter of letters) {
    waiting.push(letter)
    bytes += letter.bytes.length
    if (waiting.length < LETTERS && bytes < BYTES) continue
    yield waiting
    waiting = []
    bytes = 0
  }
  if (waiting.length > 0) yield waiting
}
