/** The public face of the PDF reader. */

export type { PdfSource } from './inputs/pdf/bytes'
export {
  DEFAULT_MAX_MEMORY,
  DEFAULT_MAX_PAGE_LENGTH,
  DEFAULT_MAX_PAGES,
  DEFAULT_MAX_PDF_LENGTH,
  type PdfOptions,
  type PdfPage,
  type PdfResult,
  parsePdf,
} from './inputs/pdf/parse'
export type { PdfPlace, Rectangle } from './inputs/pdf/places'
export type { ParseOptions, ParseResult } from './parse'
