/** The connection to PostgreSQL: transactions that outlive a restart of the server. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Client } from 'pg'
import { WrongUsage } from '../../batch/wrong-usage'

export const isDatabase = (out: string): boolean => /^postgres(?:ql)?:\/\//.test(out)

/** @param name the package to load; all three are optional dependencies */
export async function loadPackage<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load()
  } catch {
    throw new WrongUsage(`PostgreSQL needs the package ${name}: npm install ${name}`)
  }
}

/** States after which the same transaction may well succeed. */
const PASSING = /^(?:08|40|53|57P|23505)/
/** The same, where the server could not even be spoken to. */
const LOST = /ECONNREFUSED|ECONNRESET|EPIPE|ENOTFOUND|terminated|Connection|not queryable|timeout/i

const isPassing = (error: unknown): boolean => {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  return PASSING.test(code) || LOST.test(code) || LOST.test(message)
}

/** So long a server may be away. */
const PATIENCE_MS = 120_000

/** Calls again where a server went away or another run was in the way, until the patience is over. */
export async function patiently<T>(call: () => Promise<T>, patience: () => number): Promise<T> {
  const since = Date.now()
  for (let pause = 50; ; pause = Math.min(2000, pause * 2)) {
    try {
      return await call()
    } catch (error) {
      if (!isPassing(error) || Date.now() - since >= patience()) throw error
      await wait(pause)
    }
  }
}

export class Database {
  #client: Client | null = null

  /** @param seen whether the server is known to be there: one that never answered is not waited for */
  constructor(
    readonly url: string,
    private seen = false,
  ) {}

  async connect(): Promise<Client> {
    if (this.#client) return this.#client
    const { default: pg } = await loadPackage('pg', () => import('pg'))
    const client = new pg.Client({ connectionString: this.url, application_name: 'imr' })
    client.on('error', () => this.#forget(client))
    await client.connect()
    this.seen = true
    return (this.#client = client)
  }

  /** Runs all of it or nothing, and again where the server went away or another run was in the way. */
  transaction<T>(work: (client: Client) => Promise<T>): Promise<T> {
    return patiently(
      () => this.#attempt(work),
      () => (this.seen ? PATIENCE_MS : 0),
    )
  }

  async #attempt<T>(work: (client: Client) => Promise<T>): Promise<T> {
    const client = await this.connect()
    try {
      await client.query('BEGIN')
      const result = await work(client)
      await client.query('COMMIT')
      return result
    } catch (error) {
      await client.query('ROLLBACK').catch(() => this.#forget(client))
      throw error
    }
  }

  /** The one number that a query asks for. */
  number(sql: string, values: readonly unknown[] = []): Promise<number> {
    return this.transaction(async (client) => {
      const { rows } = await client.query({ text: sql, values: [...values], rowMode: 'array' })
      return Number(rows[0]?.[0] ?? 0)
    })
  }

  async close(): Promise<void> {
    const client = this.#client
    this.#client = null
    await client?.end().catch(() => {})
  }

  #forget(client: Client): void {
    if (this.#client === client) this.#client = null
    client.end().catch(() => {})
  }
}
