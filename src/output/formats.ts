/** The kinds of files a batch can write, one row each. */
import type { RendererName, Rendering } from '../batch/task'
import { csvHeader, DIALECTS } from './csv'
import { tablesWritten } from './tables'

export interface FileFormat {
  name: string
  /** Names of outputs that mean this format. */
  endings: RegExp
  rendering: Rendering
  /** The files that threads' blocks are appended to, each with what stands at its head. */
  parts: readonly { name: string; head: string }[]
  /** `file`: the only part; `folder`: all parts; else DuckDB makes it of them. */
  result: 'file' | 'folder' | 'parquet' | 'duckdb'
}

type Parts = (spans: boolean) => FileFormat['parts']

const lines: Parts = () => [{ name: 'letters.ndjson', head: '' }]

const csvParts =
  (dialect: keyof typeof DIALECTS): Parts =>
  (spans) =>
    tablesWritten(spans).map((table) => ({
      name: `${table.name}.csv`,
      head: csvHeader(table, DIALECTS[dialect]),
    }))

interface Row extends Pick<FileFormat, 'name' | 'endings' | 'result'> {
  renderer: RendererName
  parts: Parts
}

const FILE_FORMATS: readonly Row[] = [
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

export const FORMAT_NAMES = FILE_FORMATS.map(({ name }) => name)

/**
 * @param wish the name of a format; without one the ending of the output says which
 * @returns null where neither says which
 */
export function formatOf(
  out: string,
  wish: string | undefined,
  wanted: Omit<Rendering, 'renderer'>,
): FileFormat | null {
  const found = FILE_FORMATS.find(({ name, endings }) => (wish ? name === wish : endings.test(out)))
  if (!found) return null
  const { renderer, parts, ...format } = found
  return { ...format, rendering: { renderer, ...wanted }, parts: parts(wanted.spans) }
}
