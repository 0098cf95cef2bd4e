/** Letters of Parquet, CSV and DuckDB output, read through DuckDB, which is an optional dependency. */
import { join } from 'node:path'
import { WrongUsage } from '../../batch/wrong-usage'
import { COLUMNS, type LetterRow, PARTS } from '../rows'

/** How a kind of output names its tables in SQL. */
export type Relation = (table: string) => string

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`

export const parquetIn =
  (folder: string): Relation =>
  (table) =>
    `read_parquet(${text(join(folder, `${table}.parquet`))})`

/** What spreadsheet programs read: every cell is text, and lists are joined by `; `. */
export const csvIn =
  (folder: string): Relation =>
  (table) =>
    `(SELECT * ${table === 'letters' ? REPLACED_LISTS : ''} FROM read_csv(
      ${text(join(folder, `${table}.csv`))}, header = true, delim = ',', quote = '"', escape = '"',
      all_varchar = true, max_line_size = 10000000, buffer_size = 40000000,
      parallel = false))`

const REPLACED_LISTS = "REPLACE (string_split(nullif(specialties, ''), '; ') AS specialties)"

export const inDatabase: Relation = (table) => `output.${table}`

async function loadDuckDB() {
  try {
    return await import('@duckdb/node-api')
  } catch {
    throw new WrongUsage(
      'A report over CSV, Parquet or DuckDB needs the package @duckdb/node-api (npm install @duckdb/node-api); one over NDJSON does not',
    )
  }
}

/** One row of JSON a letter, its parts within. */
const queryOf = (relation: Relation): string => {
  const struct = (columns: readonly string[]) =>
    `{${columns.map((column) => `${text(column)}: "${column}"`).join(', ')}}`
  const parts = PARTS.map(
    (name) => `${name} AS (SELECT letter, list(${struct(COLUMNS[name])}) AS rows
      FROM ${relation(name)} GROUP BY letter)`,
  )
  const cells = [
    ...COLUMNS.letters.map((column) => `${text(column)}: letters."${column}"`),
    ...PARTS.map((name) => `${text(name)}: ${name}.rows`),
  ]
  return `WITH ${parts.join(', ')}
    SELECT to_json({${cells.join(', ')}})::VARCHAR
    FROM ${relation('letters')} AS letters ${PARTS.map((name) => `LEFT JOIN ${name} ON ${name}.letter = letters.letter`).join(' ')}
    ORDER BY letters.path, letters.letter`
}

/** @param database the file of a DuckDB database; null where the tables are files of their own */
export async function* duckdbLetters(
  relation: Relation,
  database: string | null,
): AsyncGenerator<LetterRow> {
  const { DuckDBInstance } = await loadDuckDB()
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '1GB' })
  const connection = await instance.connect()
  const open = async () => {
    if (database) await connection.run(`ATTACH ${text(database)} AS output (READ_ONLY)`)
    return connection.stream(queryOf(relation))
  }
  try {
    const result = await open().catch(notAsWritten)
    for await (const rows of result.yieldRows()) {
      for (const [json] of rows) yield letterOf(JSON.parse(json as string))
    }
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}

/** No database, another's tables, or files that were changed since. */
function notAsWritten({ message }: Error): never {
  throw new WrongUsage(`This is not as imr batch writes it. ${message.split('\n')[0]}`)
}

/** A letter without rows in a table has null there; CSV has numbers as text. */
function letterOf(row: { [key in keyof LetterRow]: LetterRow[key] | null }): LetterRow {
  const { specialties, issues, citations, messages } = row
  return {
    ...(row as LetterRow),
    specialties: specialties ?? [],
    issues: (issues ?? [])
      .map((issue) => ({ ...issue, number: Number(issue.number) }))
      .sort((one, other) => one.number - other.number),
    citations: (citations ?? []).map((citation) => ({
      ...citation,
      issue: Number(citation.issue),
      chapter: citation.chapter || null,
    })),
    messages: messages ?? [],
  }
}
