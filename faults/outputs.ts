/** The kinds of file output, and the keys of the letters that one of them holds. */
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { rowsOf } from '../tests/support/duckdb'

export const KINDS = ['ndjson', 'ndjson.gz', 'ndjson.zst', 'csv', 'parquet', 'duckdb'] as const

export type Kind = (typeof KINDS)[number]

export async function lettersIn(out: string, kind: Kind): Promise<string[]> {
  if (kind === 'ndjson' || kind === 'ndjson.gz') {
    const bytes = readFileSync(out)
    const lines = (kind === 'ndjson' ? bytes : gunzipSync(bytes)).toString().split('\n')
    return lines.filter(Boolean).map((line) => JSON.parse(line).letter)
  }
  const from = {
    'ndjson.zst': `read_json('${out}', format = 'newline_delimited', columns = {letter: 'VARCHAR'})`,
    csv: `read_csv('${out}/letters.csv', header = true, all_varchar = true)`,
    parquet: `'${out}/letters.parquet'`,
    duckdb: 'letters',
  }[kind]
  const database = kind === 'duckdb' ? out : ':memory:'
  return (await rowsOf(database, `SELECT letter FROM ${from}`)).map(([it]) => String(it))
}
