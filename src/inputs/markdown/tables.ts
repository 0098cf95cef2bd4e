/**
 * Tables of pipes, with or without the row of dashes, their pipes escaped or not. Each cell reads as a
 * line of its own, but a value stands in the line of its label. Readers know the labels of the header by
 * their colon: where there is none, the pipe reads as one.
 */
import { drop, type Edit } from './edit'
import type { Row } from './rows'

const PIPE = /\\?\|/g
const HAS_OUTER_PIPES = /^\\?\|.*\|$/
/** The row under a table's head, which tells what a row of pipes before and behind it is. */
const UNDER_HEAD = /^[|: \t]*-[|:\- \t]*$/
const LABEL_END = /:[*_\\]{0,8}$/
/** Signs of emphasis around a cell's words. */
const SIGNS = /^[*_]{1,3}|[*_]{1,3}$/g

/** @param isLabel whether words, without a colon, are a label of the header */
export function tableEdits(rows: readonly Row[], isLabel: (words: string) => boolean): Edit[] {
  const edits: Edit[] = []
  let inTable = false
  for (const [index, row] of rows.entries()) {
    const next = rows[index + 1]?.words ?? ''
    if (!row.words.includes('|')) {
      inTable = false
    } else if (isUnderHead(row.words)) {
      inTable = true
      edits.push(drop(row.start, row.end))
    } else if (inTable || isUnderHead(next) || HAS_OUTER_PIPES.test(row.words)) {
      for (const edit of cellEdits(row, isLabel)) edits.push(edit)
    }
  }
  return edits
}

const isUnderHead = (words: string): boolean => words.includes('|') && UNDER_HEAD.test(words)

function* cellEdits({ start, words }: Row, isLabel: (words: string) => boolean): Generator<Edit> {
  const cells = cellsOf(words)
  for (const [index, { text, end, next }] of cells.slice(0, -1).entries()) {
    const bare = isLabel(text.replace(SIGNS, ''))
    const outer = index === 0 && text === ''
    const joint =
      outer || cells[index + 1]!.text === '' ? '' : bare || LABEL_END.test(text) ? '  ' : '\n'
    yield { start: start + end, end: start + next, text: bare ? `:${joint}` : joint }
  }
}

interface Cell {
  text: string
  /** The end of its text, and where the next cell begins: a pipe stands between. */
  end: number
  next: number
}

function cellsOf(words: string): Cell[] {
  const cells: Cell[] = []
  let from = 0
  const add = (stop: number, next: number) => {
    const untrimmed = words.slice(from, stop).trimEnd()
    cells.push({ text: untrimmed.trimStart(), end: from + untrimmed.length, next })
    from = next
  }
  for (const { index, 0: pipe } of words.matchAll(PIPE)) add(index, index + pipe.length)
  add(words.length, words.length)
  return cells
}
