/** A table over all letters, the same that `imr batch` writes. */
import { csvHeader, csvRows, DIALECTS } from '../../src/output/csv'
import { tables } from '../../src/output/tables'
import type { Cell, ReadLetter, Table } from '../../src/output/tables/column'
import { count } from '../../src/report/page/words'
import { element } from './element'

/** More rows are in the file, not on the page. */
const MOST_ROWS = 500

export const tableNames = tables.map(({ name }) => name)

export const tableNamed = (name: string): Table<unknown> =>
  tables.find((table) => table.name === name)!

export function tableElement(table: Table<unknown>, letters: readonly ReadLetter[]): HTMLElement {
  const rows = letters.flatMap((letter) => table.rows(letter))
  const columns = table.columns
  const frame = element(
    'div',
    { className: 'scroll', tabIndex: 0, role: 'region', ariaLabel: `Table ${table.name}` },
    element(
      'table',
      {},
      element('caption', {}, `${table.about}${cut(rows.length)}`),
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          columns.map(({ name, about }) => element('th', { scope: 'col', title: about }, name)),
        ),
      ),
      element(
        'tbody',
        {},
        rows.slice(0, MOST_ROWS).map((row) =>
          element(
            'tr',
            {},
            columns.map(({ name, from }) => element('td', {}, shown(name, from(row)))),
          ),
        ),
      ),
    ),
  )
  return frame
}

const cut = (rows: number): string =>
  rows > MOST_ROWS ? ` The first ${MOST_ROWS} of ${count(rows)} rows.` : ''

/** A hash is known by its first signs. */
const HASH_SIGNS = 10

function shown(column: string, cell: Cell): HTMLElement {
  const text = cell === null ? '' : typeof cell === 'object' ? cell.join('; ') : String(cell)
  if (column !== 'letter') return element('div', {}, text)
  return element('div', { title: text }, text.slice(0, HASH_SIGNS))
}

export const csvOf = (table: Table<unknown>, letters: readonly ReadLetter[]): string =>
  csvHeader(table, DIALECTS.spreadsheet) +
  letters.map((letter) => csvRows(table, letter, DIALECTS.spreadsheet)).join('')
