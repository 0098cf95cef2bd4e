/** Rows of a table as CSV (RFC 4180), in the dialect of whoever reads it. */
import { storable } from './storable'
import type { Cell, ColumnType, ReadLetter, Table } from './tables/column'

export interface Dialect {
  /** What stands before the first column's name: Excel takes a file for UTF-8 only by this mark. */
  mark: string
  lineEnd: string
  list: (texts: readonly string[]) => string
  text: (text: string) => string
}

/** A spreadsheet program may run such a text as a formula, in full-width signs too; an apostrophe in front makes it words. */
const FORMULA = /^[=+\-@＝＋－＠\t\r\n]/

const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text)
const json = (texts: readonly string[]): string => JSON.stringify(texts)

export const DIALECTS = {
  /** For spreadsheet programs: formulas disarmed, line ends CRLF, lists joined by `; `. */
  spreadsheet: {
    mark: '\uFEFF',
    lineEnd: '\r\n',
    list: (texts) => guarded(texts.join('; ')),
    text: guarded,
  },
  duckdb: { mark: '', lineEnd: '\n', list: json, text: (text) => text },
  postgres: {
    mark: '',
    lineEnd: '\n',
    list: (texts) =>
      `{${texts.map((text) => `"${storable(text).replace(/["\\]/g, '\\$&')}"`).join(',')}}`,
    text: storable,
  },
} as const satisfies Record<string, Dialect>

const quote = (text: string): string =>
  `"${text.includes('"') ? text.replaceAll('"', '""') : text}"`

/** An absent value is nothing between the commas, an empty text is `""`. */
function cell(value: Cell, type: ColumnType, dialect: Dialect): string {
  if (value === null) return ''
  if (typeof value === 'object') return quote(dialect.list(value))
  return type === 'text' ? quote(dialect.text(value as string)) : String(value)
}

export const csvHeader = ({ columns }: Table<unknown>, { mark, lineEnd }: Dialect): string =>
  mark + columns.map(({ name }) => name).join(',') + lineEnd

export function csvRows(table: Table<unknown>, letter: ReadLetter, dialect: Dialect): string {
  let lines = ''
  for (const row of table.rows(letter)) {
    let line = ''
    for (const { type, from } of table.columns) line += `${cell(from(row), type, dialect)},`
    lines += line.slice(0, -1) + dialect.lineEnd
  }
  return lines
}
