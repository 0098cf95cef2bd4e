/** One of several machines' share of the same input. */

import { letterKey } from './hash'
import type { LetterSource } from './letter'
import { WrongUsage } from './wrong-usage'

const encoder = new TextEncoder()

/**
 * `i/n`, i from 1 to n: the letters of share i. A letter's share is told by its bytes, so that the same
 * letter at two paths goes to one machine.
 */
export function shardOf(text: string) {
  const [, i, n] = /^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []
  const [share, shares] = [Number(i), Number(n)]
  if (!(share >= 1 && share <= shares)) {
    throw new WrongUsage(`--shard takes i/n with i from 1 to n, as in 2/8, not ${text}`)
  }
  return async function* (letters: AsyncIterable<LetterSource>): AsyncGenerator<LetterSource> {
    for await (const letter of letters) {
      const key = letterKey(letter.bytes ?? encoder.encode(letter.path))
      if (Number.parseInt(key.slice(0, 8), 16) % shares === share - 1) yield letter
    }
  }
}
