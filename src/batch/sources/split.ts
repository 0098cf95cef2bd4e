/** A text may hold several letters, one after another: each goes on as a letter of its own. */
import type { Piscina } from 'piscina'
import { decoded, isWide } from '../../inputs/decode'
import { type LetterSource, partName } from '../letter'
import type { SplitTask } from '../task'
import { threads } from '../threads'
import { tookTooLong, Watch } from '../watch'

const CASE_NUMBER = /\bCM\d\d-?\d{4,8}\b/g

/**
 * Gives `file.txt#1`, `file.txt#2`, … for a text of several letters; everything else as it is. Letters are
 * told apart in a thread of their own, so that nothing which takes long holds up the run.
 *
 * @param limit the longest that this may take for one text, in milliseconds
 */
export async function* eachLetter(
  sources: AsyncIterable<LetterSource>,
  limit: number,
): AsyncGenerator<LetterSource> {
  let thread: Piscina | null = null
  try {
    for await (const source of sources) {
      const { path, bytes } = source
      if (!bytes || !namesTwoCases(bytes)) {
        yield source
        continue
      }
      thread ??= threads(1)
      const letters = await split(thread, bytes, limit)
      if (typeof letters === 'string') yield { path, problem: letters }
      else if (letters.length < 2) yield source
      else yield* letters.map((part, index) => ({ path: partName(path, index), bytes: part }))
    }
  } finally {
    await thread?.destroy()
  }
}

/** A cheap look first: only a text with two case numbers is worth splitting. */
function namesTwoCases(bytes: Uint8Array): boolean {
  const text = isWide(bytes)
    ? decoded(bytes).text
    : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  let first: string | null = null
  for (const [number] of text.matchAll(CASE_NUMBER)) {
    first ??= number
    if (number !== first) return true
  }
  return false
}

/** @returns the letters, or why they could not be told apart */
async function split(
  thread: Piscina,
  bytes: Uint8Array,
  limit: number,
): Promise<Uint8Array[] | string> {
  const watch = new Watch(limit)
  const task: SplitTask = { bytes, reading: watch.reading }
  try {
    return await thread.run(task, { name: 'split', signal: watch.signal })
  } catch (error) {
    return watch.slow === null
      ? `Its letters could not be told apart: ${(error as Error).message}`
      : tookTooLong(limit)
  } finally {
    watch.stop()
  }
}
