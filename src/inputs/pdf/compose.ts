/**
 * The text of a document from the words on its pages: a line of the page is a line of the text (a row
 * of a table as well), an empty line parts what stands apart, a form feed ends a page.
 */
import type { Stretch } from '../../text/prose'
import { type Cell, linesOf } from './lines'
import type { PageWords } from './page'
import { type Row, rowsOf } from './rows'
import { spacingOf } from './spacing'
import { WORD_GAP, type Word } from './words'

/** A word and where it stands in the text. */
export interface PlacedWord {
  word: Word
  /** Of its first code unit in the text; its last one is before `start + word.text.length`. */
  start: number
  /** Its cell: words of one cell stand beside each other on the page. */
  cell: Cell
  /** 1-based. */
  page: number
}

export interface Composed {
  text: string
  words: PlacedWord[]
  /** `[start, end)` of each page in the text. */
  pages: Stretch[]
  /** What is set in bold, in order; none where most is, for then bold tells nothing. */
  bold: Stretch[]
}

/** A distance this many times the usual one between two lines is an empty line. */
const EMPTY_LINE = 1.35
/** A line with this many blanks tells how wide blanks are in it: it may be set to both margins. */
const BLANKS_THAT_TELL = 4
/** More than this part of the text in bold tells nothing. */
const MOST_BOLD = 0.5
/** Between two columns at least so many blanks. */
const COLUMN_BLANKS = 3
/** How wide a character is, in parts of the font's size, for columns to stand below each other. */
const CHARACTER_WIDTH = 0.5
/** A column of the text beyond this one is not reached with blanks, however small or far apart the words are. */
const LAST_COLUMN = 1_000
/** More blanks than this between two words of a cell tell nothing more. */
const MOST_BLANKS = 40
/** Letters that stand further apart than this part of the font's size widen the blanks between their words. */
const SPACED = 0.03

/** @param maxLength pages are written until the text has more characters than this */
export function compose(pages: readonly (PageWords | null)[], maxLength: number): Composed {
  const rows = pages.map((page) => rowsOf(linesOf(page?.words ?? [])))
  const leading = usualLeading(rows)
  const writer = new Writer()
  for (const [index, list] of rows.entries()) {
    const start = writer.length
    writer.page = index + 1
    if (start <= maxLength) writePage(writer, list, leading)
    writer.ends(start, index < rows.length - 1)
  }
  return writer.composed()
}

function writePage(writer: Writer, rows: readonly Row[], leading: number): void {
  const margin = leftMost(rows)
  let last: Row | null = null
  for (const row of rows) {
    const isApart = last && row.first - last.last > leading * EMPTY_LINE
    if (last) writer.line(isApart ? '\n\n' : '\n')
    for (const [column, cells] of row.cells.entries()) {
      if (column > 0) writer.column(cells[0]!, margin)
      for (const [part, cell] of cells.entries()) writer.cell(cell, part > 0)
    }
    last = row
  }
}

const leftMost = (rows: readonly Row[]): number =>
  rows.reduce((left, { cells }) => Math.min(left, cells[0]![0]!.left), Number.POSITIVE_INFINITY)

class Writer {
  page = 0
  length = 0
  private readonly parts: string[] = []
  private readonly words: PlacedWord[] = []
  private readonly pages: Stretch[] = []
  private readonly bold: Stretch[] = []
  private wasBold = false
  private lineStart = 0

  line(parting: string) {
    this.add(parting)
    this.lineStart = this.length
  }

  /** Goes to the column that a cell stands in. */
  column({ left, words }: Cell, margin: number) {
    const column = Math.round((left - margin) / (words[0]!.size * CHARACTER_WIDTH))
    const blanks = Math.min(column, LAST_COLUMN) - (this.length - this.lineStart)
    this.add(' '.repeat(Math.max(COLUMN_BLANKS, blanks)))
  }

  private add(part: string) {
    this.parts.push(part)
    this.length += part.length
  }

  cell(cell: Cell, continued: boolean) {
    const unit = blankWidth(cell)
    let before: Word | null = null
    for (const word of cell.words) {
      const blanks = before ? blanksOf(before, word, unit) : continued ? 1 : 0
      if (blanks > 0) this.add(blanks === 1 ? ' ' : ' '.repeat(blanks))
      this.word(word, cell)
      before = word
    }
  }

  private word(word: Word, cell: Cell) {
    const start = this.length
    this.add(word.text)
    this.words.push({ word, start, cell, page: this.page })
    if (word.bold && this.wasBold) this.bold.at(-1)!.end = this.length
    else if (word.bold) this.bold.push({ start, end: this.length })
    this.wasBold = word.bold
  }

  ends(start: number, more: boolean) {
    this.pages.push({ start, end: this.length })
    if (more) this.line('\n\f')
  }

  composed(): Composed {
    const { parts, words, pages } = this
    const length = this.bold.reduce((sum, { start, end }) => sum + end - start, 0)
    const bold = length < this.length * MOST_BOLD ? this.bold : []
    return { text: parts.join(''), words, pages, bold }
  }
}

/** The distance that most lines of the document keep, to half a point. */
function usualLeading(pages: readonly Row[][]): number {
  const counts = new Map<number, number>()
  for (const rows of pages) {
    for (let index = 1; index < rows.length; index++) {
      const distance = Math.round((rows[index]!.first - rows[index - 1]!.last) * 2) / 2
      counts.set(distance, (counts.get(distance) ?? 0) + 1)
    }
  }
  let usual = Number.POSITIVE_INFINITY
  let most = 0
  for (const [distance, count] of counts) {
    if (count > most || (count === most && distance < usual)) [usual, most] = [distance, count]
  }
  return usual
}

const gapBetween = (before: Word, next: Word): number => next.left - before.right

const isBlank = (before: Word, next: Word): boolean =>
  next.spaced || gapBetween(before, next) > WORD_GAP * next.size

/** How wide a blank is in a cell; wider than the font's where the line is stretched to both margins. */
function blankWidth({ words }: Cell): number {
  let count = 0
  let smallest = Number.POSITIVE_INFINITY
  for (let index = 1; index < words.length; index++) {
    if (!isBlank(words[index - 1]!, words[index]!)) continue
    count++
    smallest = Math.min(smallest, gapBetween(words[index - 1]!, words[index]!))
  }
  return count >= BLANKS_THAT_TELL ? smallest : 0
}

/** How many blanks stand between two words: more than one where words were cut out. */
function blanksOf(before: Word, next: Word, width: number): number {
  if (!isBlank(before, next)) return 0
  const gap = gapBetween(before, next)
  const blank = Math.max(width, next.space)
  const blanks = Math.round(gap / blank)
  if (blanks < 2) return 1
  // Where letters are set apart, so are the blanks.
  const spacing = Math.max(spacingOf(before), spacingOf(next))
  const isSpaced = spacing > SPACED * next.size && width === 0
  const spaced = isSpaced ? Math.round((gap - spacing) / (blank + spacing)) : blanks
  return Math.max(1, Math.min(spaced, MOST_BLANKS))
}
