/** Reads the PDF of one letter into a result, with the place of every value on its page. */

import { Report } from '../../messages/report'
import { type ParseOptions, type ParseResult, parseDetermination } from '../../parse'
import { bytesOf, type PdfSource } from './bytes'
import { compose } from './compose'
import { type PdfPages, type PdfRefusal, readDocument } from './document'
import { type PdfPlace, placesIn } from './places'

export interface PdfOptions extends ParseOptions {
  /** For a PDF that asks for one before it opens. */
  password?: string
  /** The most pages that are read; a PDF of more gives a fatal message. Default 1,000; the longest letters have some twenty. */
  maxPages?: number
  /** The most characters that a page may hold; a PDF with a fuller one gives a fatal message. Default 200,000; a page of a letter has some 3,000. */
  maxPageLength?: number
  /**
   * The most memory in bytes that the engine may take, its own 17 MB included; a PDF that needs more gives a
   * fatal message. Default 256 MB. What the engine took beyond 64 MB is given back after each PDF.
   */
  maxMemory?: number
  /** The most characters that the text may have. Default 2,000,000; the longest letters have some 100,000. */
  maxLength?: number
  /**
   * The bytes of `@embedpdf/pdfium/pdfium.wasm`, for surroundings in which the engine cannot find that
   * file by itself: a bundle, a page that works offline. Only the first call in a process needs them.
   */
  wasm?: ArrayBuffer | Uint8Array
}

export const DEFAULT_MAX_PAGES = 1_000
export const DEFAULT_MAX_PAGE_LENGTH = 200_000
export const DEFAULT_MAX_PDF_LENGTH = 2_000_000
export const DEFAULT_MAX_MEMORY = 256 * 1024 * 1024

export interface PdfPage {
  /** The page as displayed (its rotation and crop box applied), in points (1/72 inch). */
  width: number
  height: number
  /** `[start, end)` of its words in `text`. */
  start: number
  end: number
}

export interface PdfResult extends ParseResult {
  /** The words of all pages in reading order; spans, messages and tree point into it. Pages are parted by a form feed. */
  text: string
  pages: PdfPage[]
  /** Where the words of each span stand: the same JSON Pointers as in `spans`. */
  places: Record<string, PdfPlace[]>
  /** Where any stretch `[start, end)` of `text` stands. */
  locate(start: number, end: number): PdfPlace[]
}

/**
 * Reads the PDF of one letter. A PDF that cannot be read gives a result with `determination.format` null
 * and a message with `fatal: true`: `pdf-broken`, `pdf-locked`, `pdf-no-text`, one of its bounds
 * (`pdf-too-many-pages`, `pdf-page-too-long`, `pdf-page-too-complex`, `pdf-too-much-memory`), or one of `parseDetermination`.
 * A page without text, and text that runs in another direction than the rest of its page, give a warning.
 * Rejects with a `TypeError` where `source` holds no bytes, else only where the engine cannot be loaded.
 */
export async function parsePdf(source: PdfSource, options: PdfOptions = {}): Promise<PdfResult> {
  const {
    password,
    wasm,
    maxPages = DEFAULT_MAX_PAGES,
    maxPageLength = DEFAULT_MAX_PAGE_LENGTH,
    maxMemory = DEFAULT_MAX_MEMORY,
    maxLength = DEFAULT_MAX_PDF_LENGTH,
    ...parseOptions
  } = options
  const bytes = await bytesOf(source)
  const bounds = { maxLength, maxPages, maxPageLength, maxMemory }
  const read = await readDocument(bytes, { password, wasm, ...bounds })
  if (!Array.isArray(read)) return unread(read, [])
  const { text, words, pages, bold } = compose(read, maxLength)
  const sizes = read.map((page, index) => {
    const { width, height } = page ?? { width: 0, height: 0 }
    return { width, height, ...pages[index]! }
  })
  if (words.length === 0) return unread({ ruleId: 'pdf-no-text' }, sizes)
  const result = parseDetermination(text, { ...parseOptions, maxLength, bold })
  const messages = [...messagesOn(read), ...result.messages]
  const locate = (start: number, end: number) => placesIn(words, read, start, end)
  const places: PdfResult['places'] = {}
  for (const [pointer, [start, end]] of Object.entries(result.spans)) {
    places[pointer] = locate(start, end)
  }
  return { ...result, messages, text, pages: sizes, places, locate }
}

function unread({ ruleId, values }: PdfRefusal, pages: PdfPage[]): PdfResult {
  const report = new Report(nowhere)
  report.write(ruleId, null, values)
  const empty = parseDetermination('')
  return { ...empty, messages: report.messages, text: '', pages, places: {}, locate: () => [] }
}

/** What is lost with pages, or may be. */
function messagesOn(pages: PdfPages) {
  const report = new Report(nowhere)
  for (const [index, read] of pages.entries()) {
    const page = index + 1
    if (read === null) report.write('pdf-page-lost', null, { page })
    else if (read.isPicture) report.write('pdf-page-picture', null, { page })
    else if (read.words.length === 0) report.write('pdf-page-empty', null, { page })
    if (read?.leftOut) report.write('pdf-turned-text', null, { page, count: read.leftOut })
  }
  return report.messages
}

/** Messages about the file stand at no place in the text. */
const nowhere = {
  range(): never {
    throw new RangeError('a message about the file has no place')
  },
}
