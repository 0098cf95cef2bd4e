/** Puts letters into the queue, many to a job. */
import { letterKey } from '../../batch/hash'
import type { LetterSource } from '../../batch/letter'
import type { Waiting } from '../../batch/pack'
import { packsOf } from '../../batch/packs'
import { SCHEMA_VERSION } from '../../schema/version'
import type { Database } from '../postgres/database'
import { knownLetters } from '../postgres/known'
import { requireNewest } from '../postgres/migrate'
import { writeFailures } from '../postgres/write'
import { QUEUE, type Queue } from './boss'
import { jobId, toJob } from './job'

export interface Enqueued {
  letters: number
  jobs: number
  known: number
  failed: number
}

export interface EnqueueOptions {
  /** So long a worker may take over a job before another gets it, in seconds. */
  lease: number
  signal: AbortSignal
  onProgress: (counts: Readonly<Enqueued>) => void
}

export async function enqueue(
  sources: AsyncIterable<LetterSource>,
  queue: Queue,
  database: Database,
  { lease, signal, onProgress }: EnqueueOptions,
): Promise<Enqueued> {
  await requireNewest(database)
  const known = await knownLetters(database, SCHEMA_VERSION)
  const counts: Enqueued = { letters: 0, jobs: 0, known: 0, failed: 0 }

  async function* waiting(): AsyncGenerator<Waiting> {
    for await (const source of sources) {
      if (signal.aborted) return
      const { path, bytes } = source
      if (!bytes) {
        const { problem } = source as { problem: string }
        const failure = { path, letter: null, problem }
        await database.transaction((client) => writeFailures(client, [failure]))
        counts.failed++
        continue
      }
      const letter = letterKey(bytes)
      if (known.has(letter)) counts.known++
      else yield { path, letter, bytes }
      known.add(letter)
    }
  }

  for await (const letters of packsOf(waiting())) {
    const id = jobId(letters, SCHEMA_VERSION)
    await queue.insert([{ id, name: QUEUE, data: toJob(letters), expireInSeconds: lease }])
    counts.letters += letters.length
    counts.jobs++
    onProgress(counts)
  }
  return counts
}
