/** The letters that a database holds in the present schema version, and what a run makes of them. */
import { createInterface } from 'node:readline'
import type { Client } from 'pg'
import { KeyTable } from '../../batch/key-table'
import { type Database, loadPackage } from './database'

/** What a letter must have in the database to need no reading. */
export interface Wanted {
  schemaVersion: number
  spans: boolean
}

/** What a letter of the input is to a run. */
export type Met = 'new' | 'known' | 'doubled'

/**
 * A letter is known by its bytes. A letter that an earlier run put there gives way when this run finds
 * another at its path and meets the earlier one nowhere; letters of one run never give way to each other,
 * whatever their paths or ids.
 */
export class KnownLetters {
  readonly #known = new KeyTable()
  readonly #seen = new KeyTable()
  readonly #gone = new Set<string>()

  /** Keys of a million letters stream by; they are not held as text. */
  static load(database: Database, { schemaVersion, spans }: Wanted): Promise<KnownLetters> {
    return database.transaction(async (client) => {
      const { to } = await loadPackage('pg-copy-streams', () => import('pg-copy-streams'))
      const letters = new KnownLetters()
      const sql = `COPY (
        SELECT letter FROM imr.letters WHERE schema_version = ${schemaVersion}
        ${spans ? 'AND EXISTS (SELECT FROM imr.spans WHERE spans.letter = letters.letter)' : ''}
        UNION ALL SELECT letter FROM imr.failures WHERE letter IS NOT NULL
      ) TO STDOUT`
      for await (const letter of createInterface({ input: client.query(to(sql)) })) {
        letters.#known.add(letter)
      }
      return letters
    })
  }

  /** To be asked once for each letter of the input. */
  meet(letter: string): Met {
    if (this.#seen.has(letter)) return 'doubled'
    this.#seen.add(letter)
    if (this.#known.has(letter) && !this.#gone.has(letter)) return 'known'
    this.#known.add(letter)
    this.#gone.delete(letter)
    return 'new'
  }

  /** The letters at these paths that give way: they were not met until now, and are read anew if they are. */
  async givingWay(client: Client, paths: readonly string[]): Promise<string[]> {
    const { rows } = await client.query(
      `SELECT letter FROM imr.letters WHERE path = ANY($1)
       UNION SELECT letter FROM imr.failures WHERE path = ANY($1) AND letter IS NOT NULL`,
      [paths],
    )
    const gone = rows
      .map(({ letter }) => letter as string)
      .filter((letter) => !this.#seen.has(letter))
    for (const letter of gone) this.#gone.add(letter)
    return gone
  }
}
