/** Takes jobs out of the queue; a job's results and its end are one transaction. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Client } from 'pg'
import { Pool } from '../../batch/pool'
import type { Tally } from '../../batch/tally'
import { Database, patiently } from '../postgres/database'
import { requireNewest } from '../postgres/migrate'
import { renderingOf, writeAnswer } from '../postgres/write'
import { QUEUE, type Queue } from './boss'
import { Heartbeat } from './heartbeat'
import { fromJob, type JobData } from './job'

const IDLE_MS = 500
const MAINTAIN_MS = 5000
/** So long the database may be away. */
const PATIENCE_MS = 120_000

export interface WorkOptions {
  concurrency: number
  /** Whether values come with the places of their words. */
  spans: boolean
  signal: AbortSignal
  /** End when no job waits or is being worked on; else wait for more. */
  untilEmpty: boolean
  /** The longest that one letter may take, in milliseconds. */
  letterTimeout?: number | undefined
  onProgress: () => void
  /** Called while nothing is left but jobs that other workers hold. */
  onWait: (jobs: number) => void
}

export async function work(
  queue: Queue,
  url: string,
  tally: Tally,
  { concurrency, spans, signal, untilEmpty, letterTimeout, onProgress, onWait }: WorkOptions,
): Promise<void> {
  const pool = new Pool({ rendering: renderingOf(spans), concurrency, letterTimeout })
  const heartbeat = new Heartbeat(url)
  const trouble = new AbortController()
  const ended = AbortSignal.any([signal, trouble.signal])
  let maintained = 0

  /** Gives jobs of workers that died back to the queue; any worker does it, now and then. */
  async function maintain(): Promise<void> {
    if (Date.now() - maintained < MAINTAIN_MS) return
    maintained = Date.now()
    await queue.maintain()
  }

  const next = () =>
    patiently(
      async () => {
        await maintain()
        return (await queue.fetch<JobData>(QUEUE)) ?? []
      },
      () => (ended.aborted ? 0 : PATIENCE_MS),
    )

  async function finish(database: Database, id: string, data: JobData): Promise<void> {
    const answer = await pool.read(fromJob(data))
    const outcomes = await database.transaction(async (client) => {
      const written = await writeAnswer(client, answer, await before(client, data.givingWay, id))
      await queue.complete(QUEUE, id, { db: within(client) })
      return written
    })
    for (const outcome of outcomes) tally.add(outcome)
    onProgress()
  }

  async function loop(): Promise<void> {
    const database = new Database(url, true)
    try {
      await requireNewest(database)
      while (!ended.aborted) {
        const [job] = await next()
        if (job) {
          await heartbeat.during(job.id, () => finish(database, job.id, job.data))
          continue
        }
        const held = untilEmpty ? await jobsLeft(database) : null
        if (held === 0) return
        if (held !== null && !heartbeat.holdsAny) onWait(held)
        await wait(IDLE_MS, undefined, { signal: ended }).catch(() => {})
      }
    } catch (error) {
      trouble.abort()
      throw error
    } finally {
      await database.close()
    }
  }

  try {
    // One more than threads: while one writes its rows, another's letters are read.
    const loops = Array.from({ length: concurrency + 1 }, loop)
    await Promise.all(loops).finally(() => Promise.allSettled(loops))
  } finally {
    await heartbeat.stop()
    await pool.close()
  }
}

/** pg-boss speaks through the connection on which the transaction is. */
const within = (client: Client) => ({
  executeSql: (text: string, values: unknown[]) => client.query(text, values as never[]),
})

/** Of letters that give way to a job's, those that were written before the job was made. */
async function before(client: Client, letters: readonly string[], id: string): Promise<string[]> {
  if (letters.length === 0) return []
  const { rows } = await client.query(
    `SELECT letter FROM (
       SELECT letter, loaded_at AS at FROM imr.letters
       UNION ALL SELECT letter, failed_at FROM imr.failures
     ) AS written
     WHERE letter = ANY($1)
       AND at < (SELECT created_on FROM pgboss.job WHERE name = $2 AND id = $3)`,
    [letters, QUEUE, id],
  )
  return rows.map(({ letter }) => letter as string)
}

const jobsLeft = (database: Database): Promise<number> =>
  database.number(`SELECT count(*) FROM pgboss.job WHERE name = $1 AND state < 'completed'`, [
    QUEUE,
  ])
