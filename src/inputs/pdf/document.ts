/** From the bytes of a PDF to the words on its pages, whatever state the file is in. */
import { dropEngine, loadEngine, type Pdfium } from './engine'
import { type PageWords, readPage } from './words'

/** Why a PDF cannot be opened; the rule ids of the messages. */
export type PdfRefusal = 'pdf-locked' | 'pdf-broken' | 'pdf-too-many-pages'

export interface PdfDocument {
  /** Null for a page that could not be read. */
  pages: (PageWords | null)[]
}

export interface DocumentOptions {
  password?: string | undefined
  wasm?: ArrayBuffer | Uint8Array | undefined
  /** Pages are read until they hold more characters than this. */
  maxLength: number
  /** A document of more pages is not read. */
  maxPages: number
}

/** `FPDF_GetLastError`: a password, or a kind of encryption that is not known. */
const LOCKED: ReadonlySet<number> = new Set([4, 5])
/** An instance whose memory has grown larger than this is given up, for its memory never shrinks. */
const MOST_MEMORY = 256 * 1024 * 1024

export async function readDocument(
  bytes: Uint8Array,
  options: DocumentOptions,
): Promise<PdfDocument | PdfRefusal> {
  const pdfium = await loadEngine(options.wasm)
  try {
    const read = readWith(pdfium, bytes, options)
    if (pdfium.HEAPU8.length > MOST_MEMORY) dropEngine()
    return read
  } catch {
    // A trap or an abort of the WebAssembly: the instance may be damaged.
    dropEngine()
    return 'pdf-broken'
  }
}

function readWith(
  pdfium: Pdfium,
  bytes: Uint8Array,
  { password, maxLength, maxPages }: DocumentOptions,
): PdfDocument | PdfRefusal {
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
    if (document === 0) return LOCKED.has(pdfium._FPDF_GetLastError()) ? 'pdf-locked' : 'pdf-broken'
    try {
      const count = pdfium._FPDF_GetPageCount(document)
      if (count > maxPages) return 'pdf-too-many-pages'
      return { pages: readPages(pdfium, document, count, maxLength) }
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
  maxLength: number,
): PdfDocument['pages'] {
  const pages: PdfDocument['pages'] = []
  let length = 0
  for (let index = 0; index < count && length <= maxLength; index++) {
    const page = readPage(pdfium, document, index)
    for (const { text } of page?.words ?? []) length += text.length
    pages.push(page)
  }
  return pages
}
