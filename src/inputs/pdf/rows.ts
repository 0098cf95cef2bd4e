/** The rows of a table on the page: a cell that breaks over two lines is one again. */
import type { Cell, PageLine } from './lines'

/** A line of the text; its cells hold the parts that stood on several lines of the page. */
export interface Row {
  cells: Cell[][]
  /** Of its first and its last line on the page. */
  first: number
  last: number
}

/** How far the left edges of a column's cells may differ, in points. */
const ALIGNED = 2
/** A second line of a cell comes no further below the first one than this part of the font's size. */
const CELL_LEADING = 1.7
/** A label of a table takes no more words in a line than this. */
const LABEL_WORDS = 4
/** A line of more cells is no row of labels and values. */
const MOST_COLUMNS = 40

export function rowsOf(lines: readonly PageLine[]): Row[] {
  const rows: Row[] = []
  for (const line of lines) {
    const row = rows.at(-1)
    const columns = row && continuedColumns(row, line)
    if (columns) {
      for (const [index, column] of columns.entries()) column.push(line.cells[index]!)
      row.last = line.baseline
    } else {
      const cells = line.cells.map((cell) => [cell])
      rows.push({ cells, first: line.baseline, last: line.baseline })
    }
  }
  return rows
}

/** The cells of a row that the cells of a line go on with; null where the line is a row of its own. */
function continuedColumns(row: Row, line: PageLine): Cell[][] | null {
  if (row.cells.length < 2 || row.cells.length > MOST_COLUMNS) return null
  if (!row.cells.some(endsInColon)) return null
  if (line.baseline - row.last > CELL_LEADING * line.cells[0]!.words[0]!.size) return null
  const columns: Cell[][] = []
  for (const cell of line.cells) {
    const column = row.cells.find((cells) => Math.abs(cells[0]!.left - cell.left) < ALIGNED)
    if (!column) return null
    columns.push(column)
  }
  if (columns[0] !== row.cells[0]) return columns
  return columns.length === 1 && closesLabel(row, line.cells[0]!) ? columns : null
}

const endsInColon = (cells: readonly Cell[]): boolean =>
  cells.at(-1)!.words.at(-1)!.text.endsWith(':')

/** `Application 11/14/2016` over `Received:`: the first column's label, which its second line ends. */
function closesLabel(row: Row, cell: Cell): boolean {
  const label = row.cells[0]!
  const words = label[0]!.words.length
  return (
    !endsInColon(label) && endsInColon([cell]) && Math.max(words, cell.words.length) <= LABEL_WORDS
  )
}
