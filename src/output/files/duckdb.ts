/** Parquet and DuckDB files, made of the parts by DuckDB, which is an optional dependency. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { WrongUsage } from '../../batch/wrong-usage'
import { tablesWritten } from '../tables'
import type { ColumnType, Table } from '../tables/column'
import { commentsOn, constraintsOf, ISSUE_OVERVIEW, literal } from '../tables/sql'

const DUCKDB_TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'VARCHAR',
  integer: 'BIGINT',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  texts: 'VARCHAR[]',
}

export async function loadDuckDB() {
  try {
    return await import('@duckdb/node-api')
  } catch {
    throw new WrongUsage(
      'Parquet and DuckDB output need the package @duckdb/node-api: npm install @duckdb/node-api',
    )
  }
}

const definition = ({ columns }: Table<unknown>): string =>
  columns
    .map((column) =>
      [`"${column.name}"`, DUCKDB_TYPES[column.type], ...constraintsOf(column)].join(' '),
    )
    .join(', ')

/** A part as a relation; lists are written as JSON. */
function partOf({ name, columns }: Table<unknown>, parts: string): string {
  const types = columns
    .map(
      ({ name, type }) =>
        `${literal(name)}: ${literal(type === 'texts' ? 'VARCHAR' : DUCKDB_TYPES[type])}`,
    )
    .join(', ')
  const cells = columns.map(({ name, type }) =>
    type === 'texts' ? `"${name}"::JSON::VARCHAR[] AS "${name}"` : `"${name}"`,
  )
  return `SELECT ${cells.join(', ')} FROM read_csv(${literal(join(parts, `${name}.csv`))},
    header = true, delim = ',', quote = '"', escape = '"', new_line = '\\n', auto_detect = false,
    nullstr = '', allow_quoted_nulls = false, max_line_size = 100000000, buffer_size = 200000000,
    parallel = false, columns = {${types}})`
}

export interface Making {
  parts: string
  /** The file or folder to make. */
  whole: string
  /** The output of the runs before, whose letters stay. */
  before: string | null
  /** The first 32 digits of letters that have changed. */
  dropped: ReadonlySet<string>
  result: 'parquet' | 'duckdb'
  /** Whether there is a table of spans. */
  spans: boolean
}

export async function makeWithDuckDB({ parts, whole, before, dropped, result, spans }: Making) {
  const { DuckDBInstance } = await loadDuckDB()
  const inFile = result === 'duckdb'
  const tables = tablesWritten(spans)
  const instance = await DuckDBInstance.create(inFile ? whole : ':memory:', {
    memory_limit: '1GB',
    temp_directory: `${whole}.tmp`,
  })
  const connection = await instance.connect()
  try {
    if (before && inFile) await connection.run(`ATTACH ${literal(before)} AS earlier (READ_ONLY)`)
    if (!inFile) await mkdir(whole, { recursive: true })
    const changed = [...dropped].map(literal).join(', ')
    for (const table of tables) {
      const { name } = table
      const earlier = inFile
        ? `earlier.${name}`
        : `read_parquet(${literal(join(before ?? '', `${name}.parquet`))})`
      const kept = `SELECT * FROM ${earlier}${changed ? ` WHERE letter[:32] NOT IN (${changed})` : ''}`
      // A letter that changed twice since has its first new version among the parts.
      const added = `SELECT * FROM (${partOf(table, parts)})${changed ? ` WHERE letter[:32] NOT IN (${changed})` : ''}`
      const rows = before ? `${kept} UNION ALL ${added}` : added
      if (inFile) {
        await connection.run(`CREATE TABLE ${name} (${definition(table)})`)
        await connection.run(`INSERT INTO ${name} ${rows}`)
      } else {
        const file = literal(join(whole, `${name}.parquet`))
        await connection.run(`COPY (${rows}) TO ${file} (FORMAT parquet, COMPRESSION zstd)`)
      }
    }
    if (inFile) {
      await connection.run(ISSUE_OVERVIEW)
      for (const comment of commentsOn(tables, 'main')) await connection.run(comment)
      await connection.run('CHECKPOINT')
    }
  } finally {
    connection.closeSync()
    instance.closeSync()
  }
}
