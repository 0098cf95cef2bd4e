/** Puts letters into the queue, many to a job. */

import { letterKey } from '../../batch/hash'
import type { LetterSource } from '../../batch/letter'
import type { Waiting } from '../../batch/pack'
import { packsOf } from '../../batch/packs'
import { SCHEMA_VERSION } from '../../schema/version'
import type { Database } from '../postgres/database'
import { KnownLetters } from '../postgres/known'
import { requireNewest } from '../postgres/migrate'
import { writeFailures } from '../postgres/write'
import { isStorable, storable } from '../storable'
import { QUEUE, type Queue } from './boss'
import { jobId, toJob } from './job'

export interface Enqueued {
  /** Letters and jobs that were put into the queue. */
  letters: number
  jobs: number
  /** Letters that wait in the queue already. */
  waiting: number
  /** Letters that the tables hold already. */
  known: number
  /** Letters that are another of the input, byte for byte. */
  doubled: number
  /** Letters whose id was changed so that the database can hold it. */
  altered: number
  failed: number
}

export interface EnqueueOptions {
  /** After so many seconds without a sign of life of its worker, a job goes to another. */
  lease: number
  signal: AbortSignal
}

export async function enqueue(
  sources: AsyncIterable<LetterSource>,
  queue: Queue,
  database: Database,
  { lease, signal }: EnqueueOptions,
): Promise<Enqueued> {
  await requireNewest(database)
  const known = await KnownLetters.load(database, { schemaVersion: SCHEMA_VERSION, spans: false })
  const counts: Enqueued = {
    letters: 0,
    jobs: 0,
    waiting: 0,
    known: 0,
    doubled: 0,
    altered: 0,
    failed: 0,
  }

  async function* waiting(): AsyncGenerator<Waiting> {
    for await (const source of sources) {
      if (signal.aborted) return
      const { bytes } = source
      const path = storable(source.path)
      if (!isStorable(source.path)) counts.altered++
      if (!bytes) {
        const { problem } = source as { problem: string }
        const failure = { path, letter: null, problem }
        await database.transaction((client) => writeFailures(client, [failure]))
        counts.failed++
        continue
      }
      const letter = letterKey(bytes)
      const met = known.meet(letter)
      if (met === 'new') yield { path, letter, bytes }
      else counts[met]++
    }
  }

  for await (const letters of packsOf(waiting())) {
    const id = jobId(letters, SCHEMA_VERSION)
    if (await waits(database, id)) {
      counts.waiting += letters.length
      continue
    }
    const paths = letters.map(({ path }) => path)
    const givingWay = await database.transaction((client) => known.givingWay(client, paths))
    await queue.insert([
      { id, name: QUEUE, data: toJob(letters, givingWay), expireInSeconds: lease },
    ])
    counts.letters += letters.length
    counts.jobs++
  }
  return counts
}

/** Whether a job is still to be done. One that is over makes room: its letters are needed again. */
const waits = (database: Database, id: string): Promise<boolean> =>
  database.transaction(async (client) => {
    const job = 'FROM pgboss.job WHERE name = $1 AND id = $2'
    const { rows } = await client.query(`SELECT state < 'completed' AS waits ${job}`, [QUEUE, id])
    if (rows[0]?.waits === false) await client.query(`DELETE ${job}`, [QUEUE, id])
    return rows[0]?.waits === true
  })
