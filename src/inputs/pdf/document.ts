/** From the bytes of a PDF to the words on its pages, whatever state the file is in. */
import type { RuleId } from '../../messages/catalogue'
import { type Engine, giveUp, type Pdfium, withEngine } from './engine'
import { MOST_OBJECTS } from './objects'
import { type PageWords, readPage } from './page'

/** Why a PDF cannot be read: the rule id of the message, and what fills its text. */
export interface PdfRefusal {
  ruleId: Exclude<Extract<RuleId, `pdf-${string}`>, 'pdf-as-text'>
  values?: Readonly<Record<string, number>>
}

/** The pages of a document; null for one that could not be read. */
export type PdfPages = (PageWords | null)[]

export interface DocumentOptions {
  password?: string | undefined
  wasm?: ArrayBuffer | Uint8Array | undefined
  /** Pages are read until they hold more characters than this. */
  maxLength: number
  /** A document of more pages is not read. */
  maxPages: number
  /** A document with a page of more characters is not read. */
  maxPageLength: number
  /** Bytes that the engine may take for a document, itself included. */
  maxMemory: number
}

/** `FPDF_GetLastError`: a password, or a kind of encryption that is not known. */
const LOCKED: ReadonlySet<number> = new Set([4, 5])
/** An instance whose memory has grown larger than this is given up, for its memory never shrinks. */
const KEPT_MEMORY = 64 * 1024 * 1024
const MEGABYTE = 1024 * 1024

export const readDocument = (
  bytes: Uint8Array,
  options: DocumentOptions,
): Promise<PdfPages | PdfRefusal> =>
  withEngine(options.wasm, (engine) => {
    engine.limit = options.maxMemory
    const read = attempt(engine, bytes, options)
    if (engine.exhausted || engine.pdfium.HEAPU8.length > KEPT_MEMORY) giveUp(engine)
    if (!engine.exhausted) return read
    const limit = Math.round(options.maxMemory / MEGABYTE)
    return { ruleId: 'pdf-too-much-memory', values: { limit } }
  })

function attempt(
  engine: Engine,
  bytes: Uint8Array,
  options: DocumentOptions,
): PdfPages | PdfRefusal {
  try {
    return readWith(engine.pdfium, bytes, options)
  } catch {
    // A trap or an abort of the WebAssembly: the instance may be damaged.
    giveUp(engine)
    return { ruleId: 'pdf-broken' }
  }
}

function readWith(
  pdfium: Pdfium,
  bytes: Uint8Array,
  options: DocumentOptions,
): PdfPages | PdfRefusal {
  const { password, maxPages } = options
  const taken: number[] = []
  const take = (content: Uint8Array): number => {
    const pointer = pdfium._malloc(Math.max(content.length, 1))
    if (pointer === 0) throw new RangeError('no memory')
    taken.push(pointer)
    pdfium.HEAPU8.set(content, pointer)
    return pointer
  }
  try {
    const key = password === undefined ? 0 : take(new TextEncoder().encode(`${password}\0`))
    const document = pdfium._FPDF_LoadMemDocument(take(bytes), bytes.length, key)
    if (document === 0) {
      const isLocked = LOCKED.has(pdfium._FPDF_GetLastError())
      return { ruleId: isLocked ? 'pdf-locked' : 'pdf-broken' }
    }
    try {
      const count = pdfium._FPDF_GetPageCount(document)
      if (count > maxPages) return { ruleId: 'pdf-too-many-pages', values: { limit: maxPages } }
      return readPages(pdfium, document, count, options)
    } finally {
      pdfium._FPDF_CloseDocument(document)
    }
  } finally {
    for (const pointer of taken) pdfium._free(pointer)
  }
}

function readPages(
  pdfium: Pdfium,
  document: number,
  count: number,
  { maxLength, maxPageLength }: DocumentOptions,
): PdfPages | PdfRefusal {
  const pages: PdfPages = []
  let length = 0
  for (let index = 0; index < count && length <= maxLength; index++) {
    const page = readPage(pdfium, document, index, maxPageLength)
    if (page?.crosses) {
      const limit = page.crosses === 'pdf-page-too-long' ? maxPageLength : MOST_OBJECTS
      return { ruleId: page.crosses, values: { page: index + 1, limit } }
    }
    for (const { text } of page?.words ?? []) length += text.length
    pages.push(page)
  }
  return pages
}
