/** What an output of `imr batch` holds, whole and in its order. */
import { readFileSync } from 'node:fs'
import { tablesWritten } from '../../src/output/tables'
import { rowsOf } from './duckdb'

type Contents = (out: string) => Promise<unknown>

/** Every table, read by DuckDB. */
const tablesBy =
  (from: (out: string, table: string) => [database: string, sql: string]): Contents =>
  async (out) => {
    const all: Record<string, unknown> = {}
    for (const { name } of tablesWritten(false)) all[name] = await rowsOf(...from(out, name))
    return all
  }

export const CONTENTS: Readonly<Record<string, Contents>> = {
  ndjson: async (out) => readFileSync(out, 'utf8').split('\n'),
  csv: tablesBy((out, table) => [
    ':memory:',
    `SELECT * FROM read_csv('${out}/${table}.csv', all_varchar = true)`,
  ]),
  parquet: tablesBy((out, table) => [':memory:', `SELECT * FROM '${out}/${table}.parquet'`]),
  duckdb: tablesBy((out, table) => [out, `SELECT * FROM ${table}`]),
}
