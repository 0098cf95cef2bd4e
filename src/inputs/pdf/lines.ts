/** The words of a page as lines, from top to bottom, each parted into cells where columns stand apart. */
import type { Word } from './words'

/** Words of one line that stand together; in a table, what one of its columns holds. */
export interface Cell {
  words: Word[]
  left: number
  right: number
}

export interface PageLine {
  cells: Cell[]
  baseline: number
}

/** The part of the smaller height by which the boxes of words on one line overlap. */
const SAME_LINE = 0.5
/** Words that stand further apart than this part of the font's size are in two cells. */
const CELL_GAP = 1.8

export function linesOf(words: readonly Word[]): PageLine[] {
  const lines: PageLine[] = []
  let line: Word[] = []
  let main: Word | null = null
  const close = () => {
    if (main) lines.push({ cells: cellsOf(line), baseline: main.baseline })
  }
  for (const word of [...words].sort((a, b) => a.baseline - b.baseline)) {
    if (main && isBeside(main, word)) {
      line.push(word)
      if (word.size > main.size) main = word
      continue
    }
    close()
    line = [word]
    main = word
  }
  close()
  return lines
}

/** Small raised and lowered figures are beside the words that they belong to. */
function isBeside(one: Word, other: Word): boolean {
  const overlap = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  return overlap > SAME_LINE * Math.min(one.bottom - one.top, other.bottom - other.top)
}

function cellsOf(line: Word[]): Cell[] {
  const cells: Cell[] = []
  let cell: Cell | null = null
  for (const word of line.sort((a, b) => a.left - b.left)) {
    if (cell && word.left - cell.right < CELL_GAP * word.size) {
      cell.words.push(word)
      cell.right = Math.max(cell.right, word.right)
    } else {
      cell = { words: [word], left: word.left, right: word.right }
      cells.push(cell)
    }
  }
  return cells
}
