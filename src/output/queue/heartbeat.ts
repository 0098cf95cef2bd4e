/** Shows the others that this worker lives: a job that nobody renews goes to another when its lease is over. */
import { Database } from '../postgres/database'
import { QUEUE } from './boss'

const LONGEST_MS = 5_000
const SHORTEST_MS = 500

export class Heartbeat {
  readonly #database: Database
  readonly #held = new Set<string>()
  #timer: NodeJS.Timeout | null = null
  #every = SHORTEST_MS
  #stopped = false

  constructor(url: string) {
    this.#database = new Database(url)
    this.#next()
  }

  get holdsAny(): boolean {
    return this.#held.size > 0
  }

  /** Renews the lease of a job for as long as something is done about it. */
  async during<T>(job: string, work: () => Promise<T>): Promise<T> {
    this.#held.add(job)
    try {
      return await work()
    } finally {
      this.#held.delete(job)
    }
  }

  async stop(): Promise<void> {
    this.#stopped = true
    if (this.#timer) clearTimeout(this.#timer)
    await this.#database.close()
  }

  #next(): void {
    if (this.#stopped) return
    this.#timer = setTimeout(() => {
      // A beat that is lost, as while the server restarts, is made up for by the next.
      this.#beat()
        .catch(() => {})
        .finally(() => this.#next())
    }, this.#every)
  }

  async #beat(): Promise<void> {
    if (!this.holdsAny) return
    const client = await this.#database.connect()
    const { rows } = await client.query(
      `UPDATE pgboss.job SET started_on = now()
       WHERE name = $1 AND id = ANY($2) AND state = 'active'
       RETURNING extract(epoch FROM expire_in)::float8 AS lease`,
      [QUEUE, [...this.#held]],
    )
    let every = LONGEST_MS
    for (const { lease } of rows) every = Math.min(every, (lease * 1000) / 4)
    this.#every = Math.max(SHORTEST_MS, every)
  }
}
