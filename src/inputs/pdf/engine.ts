/**
 * The PDF engine: PDFium, compiled to WebAssembly. It is loaded at first use, and there is one instance a
 * process, for making one takes a tenth of a second. See docs/decisions/pdf-engine.md.
 */

/** The functions of PDFium that are used here, as the module exports them; places in its memory are numbers. */
export interface Pdfium {
  HEAPU8: Uint8Array
  HEAP32: Int32Array
  HEAPF32: Float32Array
  HEAPF64: Float64Array
  _malloc(size: number): number
  _free(pointer: number): void
  _FPDF_LoadMemDocument(bytes: number, size: number, password: number): number
  _FPDF_CloseDocument(document: number): void
  _FPDF_GetLastError(): number
  _FPDF_GetPageCount(document: number): number
  _FPDF_LoadPage(document: number, index: number): number
  _FPDF_ClosePage(page: number): void
  _FPDF_GetPageWidthF(page: number): number
  _FPDF_GetPageHeightF(page: number): number
  _FPDF_PageToDevice(
    page: number,
    startX: number,
    startY: number,
    sizeX: number,
    sizeY: number,
    rotate: number,
    pageX: number,
    pageY: number,
    deviceX: number,
    deviceY: number,
  ): number
  _FPDFText_LoadPage(page: number): number
  _FPDFText_ClosePage(text: number): void
  _FPDFText_CountChars(text: number): number
  _FPDFText_GetUnicode(text: number, index: number): number
  _FPDFText_GetTextObject(text: number, index: number): number
  _FPDFText_GetCharOrigin(text: number, index: number, x: number, y: number): number
  _FPDFText_GetLooseCharBox(text: number, index: number, rectangle: number): number
  _FPDFText_GetMatrix(text: number, index: number, matrix: number): number
  _FPDFText_GetFontSize(text: number, index: number): number
  _FPDFText_GetFontWeight(text: number, index: number): number
  _FPDFText_GetFontInfo(
    text: number,
    index: number,
    name: number,
    size: number,
    flags: number,
  ): number
  _FPDFTextObj_GetTextRenderMode(object: number): number
}

let instance: Promise<Pdfium> | null = null

/**
 * The engine; rejects where its WebAssembly file cannot be loaded.
 * @param wasm the bytes of `@embedpdf/pdfium/pdfium.wasm`; default: the file beside the engine's code
 */
export function loadEngine(wasm?: ArrayBuffer | Uint8Array): Promise<Pdfium> {
  instance ??= start(wasm).catch((error) => {
    instance = null
    throw error
  })
  return instance
}

/** Forgets the instance, and with it its memory: the next use makes a new one. */
export function dropEngine(): void {
  instance = null
}

async function start(wasm: ArrayBuffer | Uint8Array | undefined): Promise<Pdfium> {
  const { init } = await import('@embedpdf/pdfium')
  const quiet = { print: () => {}, printErr: () => {} }
  const module = await init(wasm ? { ...quiet, wasmBinary: bufferOf(wasm) } : quiet)
  module.PDFiumExt_Init()
  return module.pdfium as unknown as Pdfium
}

function bufferOf(wasm: ArrayBuffer | Uint8Array): ArrayBuffer {
  return wasm instanceof Uint8Array ? (new Uint8Array(wasm).buffer as ArrayBuffer) : wasm
}
