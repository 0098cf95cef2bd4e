/** How the columns of a table are told. CSV, Parquet, DuckDB, PostgreSQL and the docs walk the same rows. */

import type { PdfResult } from '../../inputs/pdf/parse'
import type { PlainMessage } from '../../messages/plain'
import type { Determination } from '../../schema/determination'
import type { Spans } from '../../text/leaf'

/** `texts` is a list of texts; `date` an ISO 8601 calendar date. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'date' | 'texts'

export type Cell = string | number | boolean | null | readonly string[]

/** A letter that was read, as the tables see it. */
export interface ReadLetter {
  letter: string
  path: string
  determination: Determination
  messages: readonly PlainMessage[]
  /** Where the run was asked for them. */
  spans?: Spans
  /** With spans, of a PDF: where on its pages they stand, and the text that they point into. */
  places?: PdfResult['places']
  text?: string
}

/** What each value of a column must be. */
export interface Rule {
  /** Never null. */
  required?: true
  /** One of these, or null. */
  values?: readonly string[]
}

export interface Column<Row> extends Rule {
  name: string
  type: ColumnType
  /** What the value means, and when it is null. */
  about: string
  from: (row: Row) => Cell
}

export interface Table<Row = never> {
  name: string
  about: string
  /** The columns that tell its rows apart, the same at every run. */
  key: readonly string[]
  rows: (letter: ReadLetter) => readonly Row[]
  columns: readonly Column<Row>[]
}

export const column = <Row>(
  name: string,
  type: ColumnType,
  about: string,
  from: (row: Row) => Cell,
  rule: Rule = {},
): Column<Row> => ({ name, type, about, from, ...rule })

export const REQUIRED: Rule = { required: true }

/** A row that has its letter and its place among its kind. */
export interface Placed<T> {
  letter: string
  number: number
  it: T
}

/** A list of a letter as rows; numbers start at 1. */
export const placed = <T>(letter: string, list: readonly T[]): Placed<T>[] =>
  list.map((it, index) => ({ letter, number: index + 1, it }))

/** The column that says whose row it is. */
export const letterColumn = <Row extends { letter: string }>(): Column<Row> =>
  column('letter', 'text', 'The letter: letters.letter.', (row) => row.letter, REQUIRED)

/** The two columns that tell such rows apart. */
export const placedColumns = <T>(): Column<Placed<T>>[] => [
  letterColumn(),
  column('number', 'integer', 'Its place in the letter, from 1.', (row) => row.number, REQUIRED),
]
