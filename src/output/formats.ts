/** The kinds of files a batch can write, one row each. */
import type { RendererName } from '../batch/task'
import { csvHeader, DIALECTS } from './csv'
import { tables } from './tables'

export interface FileFormat {
  name: string
  /** Names of outputs that mean this format. */
  endings: RegExp
  renderer: RendererName
  /** The files that threads' blocks are appended to, each with what stands at its head. */
  parts: readonly { name: string; head: string }[]
  /** `file`: the only part; `folder`: all parts; else DuckDB makes it of them. */
  result: 'file' | 'folder' | 'parquet' | 'duckdb'
}

const lines = [{ name: 'letters.ndjson', head: '' }]

const csvParts = (dialect: keyof typeof DIALECTS) =>
  tables.map((table) => ({ name: `${table.name}.csv`, head: csvHeader(table, DIALECTS[dialect]) }))

export const FILE_FORMATS: readonly FileFormat[] = [
  {
    name: 'ndjson',
    endings: /\.(?:ndjson|jsonl)$/i,
    renderer: 'ndjson',
    parts: lines,
    result: 'file',
  },
  {
    name: 'ndjson.gz',
    endings: /\.(?:ndjson|jsonl)\.gz$/i,
    renderer: 'ndjson-gz',
    parts: lines,
    result: 'file',
  },
  {
    name: 'ndjson.zst',
    endings: /\.(?:ndjson|jsonl)\.zst$/i,
    renderer: 'ndjson-zst',
    parts: lines,
    result: 'file',
  },
  {
    name: 'csv',
    endings: /\.csv$/i,
    renderer: 'csv',
    parts: csvParts('spreadsheet'),
    result: 'folder',
  },
  {
    name: 'parquet',
    endings: /\.parquet$/i,
    renderer: 'duckdb',
    parts: csvParts('duckdb'),
    result: 'parquet',
  },
  {
    name: 'duckdb',
    endings: /\.(?:duckdb|ddb)$/i,
    renderer: 'duckdb',
    parts: csvParts('duckdb'),
    result: 'duckdb',
  },
]

/** @returns null where neither the wish nor the name says which */
export const formatOf = (out: string, wish: string | undefined): FileFormat | null =>
  FILE_FORMATS.find(({ name, endings }) => (wish ? name === wish : endings.test(out))) ?? null
