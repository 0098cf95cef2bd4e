/** Reads a page in the direction in which its words run, and tells what else is on it. */
import { type Display, directionOf, displayOf, type Turn, turned, uprightSize } from './display'
import type { Pdfium } from './engine'
import { hasTooManyObjects } from './objects'
import { isPicture } from './pictures'
import { joinSpacedLetters } from './spacing'
import { type Glyphs, readGlyphs, type Word } from './words'

export interface PageWords {
  /** The page as it is displayed, in points. */
  width: number
  height: number
  /** How the words are turned on the displayed page; they are placed as on the page turned upright. */
  turn: Turn
  /** In the order in which the page draws them. */
  words: Word[]
  /** How many characters were left out, for they run in another direction than the rest. */
  leftOut: number
  /** Something is drawn on the page where words may be, but little or no text. */
  isPicture: boolean
  /** Which bound the page crosses; its words were not read. */
  crosses: 'pdf-page-too-long' | 'pdf-page-too-complex' | null
}

/** What the engine writes its answers to: at most a rectangle, a point or a matrix at a time, and a name. */
const MEMORY = 512

/**
 * Reads a page; null where it cannot be loaded.
 * @param maxLength of how many characters a page may have, blanks included
 */
export function readPage(
  pdfium: Pdfium,
  document: number,
  index: number,
  maxLength: number,
): PageWords | null {
  const page = pdfium._FPDF_LoadPage(document, index)
  if (page === 0) return null
  const isComplex = hasTooManyObjects(pdfium, page)
  const text = isComplex ? 0 : pdfium._FPDFText_LoadPage(page)
  const memory = pdfium._malloc(MEMORY)
  try {
    const width = pdfium._FPDF_GetPageWidthF(page)
    const height = pdfium._FPDF_GetPageHeightF(page)
    const unread = { width, height, turn: 0, leftOut: 0, isPicture: false } as const
    if (isComplex) return { ...unread, words: [], crosses: 'pdf-page-too-complex' }
    if (text === 0 || memory === 0) return null
    if (pdfium._FPDFText_CountChars(text) > maxLength) {
      return { ...unread, words: [], crosses: 'pdf-page-too-long' }
    }
    const display = displayOf(pdfium, page, width, height, memory)
    const { words, turn, leftOut } = readWords(pdfium, text, display, width, height, memory)
    return {
      ...{ width, height, turn, words, leftOut, crosses: null },
      isPicture: isPicture(pdfium, page, words, leftOut, memory),
    }
  } finally {
    pdfium._free(memory)
    if (text !== 0) pdfium._FPDFText_ClosePage(text)
    pdfium._FPDF_ClosePage(page)
  }
}

function readWords(
  pdfium: Pdfium,
  text: number,
  display: Display,
  width: number,
  height: number,
  memory: number,
): Pick<PageWords, 'words' | 'turn' | 'leftOut'> {
  const read = (turn: Turn): Glyphs =>
    readGlyphs(pdfium, text, display, turned(display, turn, width, height), turn, memory)
  const upright = read(0)
  const turn = directionOf(upright.counts)
  const { words, counts } = turn === 0 ? upright : read(turn)
  const size = uprightSize(turn, width, height)
  const seen = joinSpacedLetters(words).filter((word) => isOn(word, size.width, size.height))
  const all = counts.reduce((sum, count) => sum + count, 0)
  return { words: seen, turn, leftOut: all - counts[turn]! }
}

/** Words outside the page's edges are not seen. */
const isOn = ({ left, right, top, bottom }: Word, width: number, height: number): boolean =>
  right > 0 && left < width && bottom > 0 && top < height
