/** Letters and failures of a PostgreSQL database that `imr batch` has written. */
import { Database } from '../../output/postgres/database'
import { requireNewest } from '../../output/postgres/migrate'
import { COLUMNS, type FailureRow, type LetterRow, PARTS } from '../rows'

/** So many rows are fetched at once. */
const ROWS = 500

/** Columns that are dates there and ISO 8601 here. */
const DATES: readonly string[] = ['decision_date', 'ur_denial_date', 'application_received']

/** What tells the rows of a part apart, in the order in which the letter has them. */
const ORDER = { issues: 'number', citations: 'issue, party, number', messages: 'number' } as const

const cellOf = (column: string): string =>
  DATES.includes(column)
    ? `to_char(letters.${column}, 'YYYY-MM-DD') AS ${column}`
    : `letters.${column}`

const partOf = (name: (typeof PARTS)[number]): string =>
  `coalesce((
    SELECT json_agg(json_build_object(${COLUMNS[name].map((it) => `'${it}', ${it}`).join(', ')}) ORDER BY ${ORDER[name]})
    FROM imr.${name} AS part WHERE part.letter = letters.letter
  ), '[]') AS ${name}`

/** Paths are sorted by their characters, as the files of a folder are. */
const LETTERS = `SELECT ${[...COLUMNS.letters.map(cellOf), ...PARTS.map(partOf)].join(', ')}
  FROM imr.letters ORDER BY path COLLATE "C", letter`

const FAILURES = 'SELECT path, letter, problem FROM imr.failures ORDER BY path COLLATE "C", letter'

export const databaseLetters = (url: string) => rowsOf<LetterRow>(url, LETTERS)

export const databaseFailures = (url: string) => rowsOf<FailureRow>(url, FAILURES)

/** All rows as they were at one moment, a few at a time. */
async function* rowsOf<Row>(url: string, sql: string): AsyncGenerator<Row> {
  const database = new Database(url)
  try {
    await requireNewest(database)
    const client = await database.connect()
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await client.query(`DECLARE found NO SCROLL CURSOR FOR ${sql}`)
    for (;;) {
      const { rows } = await client.query(`FETCH ${ROWS} FROM found`)
      if (rows.length === 0) return
      yield* rows
    }
  } finally {
    await database.close()
  }
}
