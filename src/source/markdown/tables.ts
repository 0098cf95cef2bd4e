/**
 * Tables of pipes, with or without the row of dashes, their pipes escaped or not. Each cell reads as a
 * line of its own; a cell that ends in a colon has its value in the same line, as header tables do.
 */
import { drop, type Edit } from './edit'
import type { Row } from './rows'

const PIPE = /\\?\|/g
const HAS_OUTER_PIPES = /^\\?\|.*\|$/
/** The row under a table's head, which tells what a row of pipes before and behind it is. */
const UNDER_HEAD = /^[|:\- \t]*-[|:\- \t]*$/
const LABEL_END = /:[*_\\]{0,8}$/

export function tableEdits(rows: readonly Row[]): Edit[] {
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
      for (const edit of cellEdits(row)) edits.push(edit)
    }
  }
  return edits
}

const isUnderHead = (words: string): boolean => words.includes('|') && UNDER_HEAD.test(words)

function* cellEdits({ start, words }: Row): Generator<Edit> {
  const pipes = [...words.matchAll(PIPE)].map(({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }))
  let from = 0
  for (const [index, pipe] of pipes.entries()) {
    const before = words.slice(from, pipe.start).trim()
    from = pipe.end
    const behind = words.slice(from, pipes[index + 1]?.start).trim()
    const text = behind === '' ? '' : LABEL_END.test(before) ? '  ' : '\n'
    yield { start: start + pipe.start, end: start + pipe.end, text }
  }
}
