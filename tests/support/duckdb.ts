/** Asks a DuckDB database, or files through one in memory. */
import { DuckDBInstance } from '@duckdb/node-api'

/** @param database its path, or ':memory:' */
export async function rowsOf(database: string, sql: string): Promise<unknown[][]> {
  const instance = await DuckDBInstance.create(
    database,
    database === ':memory:' ? {} : { access_mode: 'READ_ONLY' },
  )
  const connection = await instance.connect()
  const rows = (await connection.runAndReadAll(sql)).getRowsJS()
  connection.closeSync()
  instance.closeSync()
  return rows as unknown[][]
}
