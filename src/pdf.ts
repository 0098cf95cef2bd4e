/** The PDF door: one letter's PDF in, one result out, with the place of every value on its page. */

import { compose } from './inputs/pdf/compose'
import { readDocument } from './inputs/pdf/document'
import { type PdfPlace, placesIn } from './inputs/pdf/places'
import type { RuleId } from './messages/catalogue'
import { Report } from './messages/report'
import {
  DEFAULT_MAX_LENGTH,
  type ParseOptions,
  type ParseResult,
  parseDetermination,
} from './parse'

export type { PdfPlace, Rectangle } from './inputs/pdf/places'
export type { ParseOptions, ParseResult } from './parse'

export interface PdfOptions extends ParseOptions {
  /** For a PDF that asks for one before it opens. */
  password?: string
  /** The most pages that are read; a PDF of more gives a fatal message. Default 1,000; the longest letters have some twenty. */
  maxPages?: number
  /**
   * The bytes of `@embedpdf/pdfium/pdfium.wasm`, for surroundings in which the engine cannot find that
   * file by itself: a bundle, a page that works offline. Only the first call in a process needs them.
   */
  wasm?: ArrayBuffer | Uint8Array
}

export const DEFAULT_MAX_PAGES = 1_000

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
 * and a message with `fatal: true`: `pdf-broken`, `pdf-locked`, `pdf-too-many-pages`, `pdf-no-text`, or
 * one of `parseDetermination`. Rejects only where the engine itself cannot be loaded.
 */
export async function parsePdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<PdfResult> {
  const { password, wasm, maxPages = DEFAULT_MAX_PAGES, ...parseOptions } = options
  const maxLength = options.maxLength ?? DEFAULT_MAX_LENGTH
  const document = await readDocument(bytes, { password, wasm, maxLength, maxPages })
  if (typeof document === 'string') return unread(document, [], { limit: maxPages })
  const { text, words, pages, bold } = compose(document.pages)
  const sizes = document.pages.map((page, index) => {
    const { width, height } = page ?? { width: 0, height: 0 }
    return { width, height, ...pages[index]! }
  })
  if (words.length === 0) return unread('pdf-no-text', sizes)
  const hints = { ...parseOptions, bold }
  const result = parseDetermination(text, hints)
  result.messages.unshift(...lostPages(document.pages))
  const locate = (start: number, end: number) => placesIn(words, start, end)
  const places: PdfResult['places'] = {}
  for (const [pointer, [start, end]] of Object.entries(result.spans)) {
    places[pointer] = locate(start, end)
  }
  return { ...result, text, pages: sizes, places, locate }
}

type PdfRule = Extract<RuleId, `pdf-${string}`>

function unread(
  ruleId: PdfRule,
  pages: PdfPage[],
  values: Readonly<Record<string, number>> = {},
): PdfResult {
  const report = new Report(nowhere)
  report.write(ruleId, null, values)
  const empty = parseDetermination('')
  return { ...empty, messages: report.messages, text: '', pages, places: {}, locate: () => [] }
}

function lostPages(pages: readonly unknown[]) {
  const report = new Report(nowhere)
  for (const [index, page] of pages.entries()) {
    if (page === null) report.write('pdf-page-lost', null, { page: index + 1 })
  }
  return report.messages
}

/** Messages about the file stand at no place in the text. */
const nowhere = {
  range(): never {
    throw new RangeError('a message about the file has no place')
  },
}
