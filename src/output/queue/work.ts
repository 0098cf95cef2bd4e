/** Takes jobs out of the queue; a job's results and its end are one transaction. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Client } from 'pg'
import { Pool } from '../../batch/pool'
import type { Tally } from '../../batch/tally'
import { Database } from '../postgres/database'
import { requireNewest } from '../postgres/migrate'
import { writeAnswer } from '../postgres/write'
import { QUEUE, type Queue } from './boss'
import { fromJob, type JobData } from './job'

const IDLE_MS = 500
const MAINTAIN_MS = 5000

export interface WorkOptions {
  concurrency: number
  signal: AbortSignal
  /** End when no job waits or is being worked on; else wait for more. */
  untilEmpty: boolean
  onProgress: () => void
}

export async function work(
  queue: Queue,
  url: string,
  tally: Tally,
  { concurrency, signal, untilEmpty, onProgress }: WorkOptions,
): Promise<void> {
  const pool = new Pool({ renderer: 'postgres', concurrency })
  let maintained = 0

  /** Gives jobs of workers that died back to the queue; any worker does it, now and then. */
  async function maintain(): Promise<void> {
    if (Date.now() - maintained < MAINTAIN_MS) return
    maintained = Date.now()
    await queue.maintain()
  }

  async function loop(): Promise<void> {
    const database = new Database(url, true)
    try {
      await requireNewest(database)
      while (!signal.aborted) {
        const [job] = await unlessAway(async () => {
          await maintain()
          return queue.fetch<JobData>(QUEUE)
        })
        if (job) {
          const answer = await pool.read(fromJob(job.data))
          await database.transaction(async (client) => {
            await writeAnswer(client, answer)
            await queue.complete(QUEUE, job.id, { db: within(client) })
          })
          for (const outcome of answer.outcomes) tally.add(outcome)
          onProgress()
        } else if (untilEmpty && (await isEmpty(database))) return
        else await wait(IDLE_MS, undefined, { signal }).catch(() => {})
      }
    } finally {
      await database.close()
    }
  }

  try {
    // One more than threads: while one writes its rows, another's letters are read.
    await Promise.all(Array.from({ length: concurrency + 1 }, loop))
  } finally {
    await pool.close()
  }
}

/** pg-boss speaks through the connection on which the transaction is. */
const within = (client: Client) => ({
  executeSql: (text: string, values: unknown[]) => client.query(text, values as never[]),
})

const isEmpty = (database: Database): Promise<boolean> =>
  database.transaction(async (client) => {
    const sql = `SELECT 1 FROM pgboss.job WHERE name = $1 AND state < 'completed' LIMIT 1`
    return (await client.query(sql, [QUEUE])).rowCount === 0
  })

/** So long the database may be away. */
const PATIENCE_MS = 120_000

async function unlessAway<T>(call: () => Promise<T[] | null>): Promise<T[]> {
  for (const since = Date.now(); ; ) {
    try {
      return (await call()) ?? []
    } catch (error) {
      if (Date.now() - since > PATIENCE_MS) throw error
      await wait(IDLE_MS)
    }
  }
}
