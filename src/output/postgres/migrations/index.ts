/** The versions of the database, oldest first. One that was released is never changed. */
import { TABLES_1 } from './001-tables'
import { CONTRACT_2 } from './002-contract-2'
import { BOUNDS_3 } from './003-bounds'
import { SPANS_4 } from './004-spans'

export interface Migration {
  version: number
  name: string
  sql: string
}

export const MIGRATIONS: readonly Migration[] = [
  { version: 1, name: 'tables', sql: TABLES_1 },
  { version: 2, name: 'contract 2', sql: CONTRACT_2 },
  { version: 3, name: 'bounds', sql: BOUNDS_3 },
  { version: 4, name: 'spans', sql: SPANS_4 },
]

export const NEWEST_VERSION = MIGRATIONS.at(-1)!.version
