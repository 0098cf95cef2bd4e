/** The letters that a database holds in the present schema version. */
import { createInterface } from 'node:readline'
import { KeyTable } from '../../batch/key-table'
import { type Database, loadPackage } from './database'

/** Keys of a million letters stream by; they are not held as text. */
export const knownLetters = (database: Database, schemaVersion: number): Promise<KeyTable> =>
  database.transaction(async (client) => {
    const { to } = await loadPackage('pg-copy-streams', () => import('pg-copy-streams'))
    const known = new KeyTable()
    const sql = `COPY (
      SELECT letter FROM imr.letters WHERE schema_version = ${schemaVersion}
      UNION ALL SELECT letter FROM imr.failures WHERE letter IS NOT NULL
    ) TO STDOUT`
    for await (const letter of createInterface({ input: client.query(to(sql)) })) known.add(letter)
    return known
  })
