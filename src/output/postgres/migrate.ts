/** Brings a database to the newest version of its tables. */
import type { Client } from 'pg'
import { WrongUsage } from '../../batch/wrong-usage'
import { tables } from '../tables'
import { commentsOn } from '../tables/sql'
import { Database } from './database'
import { MIGRATIONS, type Migration, NEWEST_VERSION } from './migrations'

/** Two machines that migrate at once take turns by this number. */
const LOCK = 3_947_201

/** @returns the migrations that were run now */
export const migrate = (database: Database): Promise<Migration[]> =>
  database.transaction(async (client) => {
    await client.query('SELECT pg_advisory_xact_lock($1)', [LOCK])
    await client.query('CREATE SCHEMA IF NOT EXISTS imr')
    await client.query(`CREATE TABLE IF NOT EXISTS imr.migrations (
      version integer PRIMARY KEY, name text NOT NULL, run_at timestamptz NOT NULL DEFAULT now())`)
    const version = await versionOf(client)
    const due = MIGRATIONS.filter((migration) => migration.version > version)
    for (const migration of due) {
      await client.query(migration.sql)
      await client.query('INSERT INTO imr.migrations (version, name) VALUES ($1, $2)', [
        migration.version,
        migration.name,
      ])
    }
    if (due.length > 0) await client.query(commentsOn(tables, 'imr').join(';\n'))
    return due
  })

export async function requireNewest(database: Database): Promise<void> {
  const version = await database.transaction(async (client) => {
    const { rows } = await client.query(`SELECT to_regclass('imr.migrations') AS present`)
    return rows[0].present === null ? 0 : versionOf(client)
  })
  if (version === NEWEST_VERSION) return
  throw new WrongUsage(
    version < NEWEST_VERSION
      ? `The database has version ${version} of the tables, not ${NEWEST_VERSION}: run imr migrate first`
      : `The database has version ${version} of the tables, newer than this imr knows: update it`,
  )
}

/** Makes something of a database that has the newest tables; where that fails, its connection is closed. */
export async function withNewest<T>(
  url: string,
  make: (database: Database) => Promise<T>,
): Promise<T> {
  const database = new Database(url)
  try {
    await requireNewest(database)
    return await make(database)
  } catch (error) {
    await database.close()
    throw error
  }
}

async function versionOf(client: Client): Promise<number> {
  const { rows } = await client.query('SELECT max(version) AS version FROM imr.migrations')
  return rows[0].version ?? 0
}
