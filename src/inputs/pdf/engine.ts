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
  _FPDFPage_CountObjects(page: number): number
  _FPDFPage_GetObject(page: number, index: number): number
  _FPDFPageObj_GetType(object: number): number
  _FPDFFormObj_CountObjects(form: number): number
  _FPDFFormObj_GetObject(form: number, index: number): number
  _FPDFPageObj_GetBounds(
    object: number,
    left: number,
    bottom: number,
    right: number,
    top: number,
  ): number
}

/** Called for every glyph: straight from the WebAssembly, without the checks that the module puts around them. */
const FUNCTIONS = [
  'malloc',
  'free',
  'FPDF_LoadMemDocument',
  'FPDF_CloseDocument',
  'FPDF_GetLastError',
  'FPDF_GetPageCount',
  'FPDF_LoadPage',
  'FPDF_ClosePage',
  'FPDF_GetPageWidthF',
  'FPDF_GetPageHeightF',
  'FPDF_PageToDevice',
  'FPDFText_LoadPage',
  'FPDFText_ClosePage',
  'FPDFText_CountChars',
  'FPDFText_GetUnicode',
  'FPDFText_GetTextObject',
  'FPDFText_GetCharOrigin',
  'FPDFText_GetLooseCharBox',
  'FPDFText_GetMatrix',
  'FPDFText_GetFontSize',
  'FPDFText_GetFontWeight',
  'FPDFText_GetFontInfo',
  'FPDFTextObj_GetTextRenderMode',
  'FPDFPage_CountObjects',
  'FPDFPage_GetObject',
  'FPDFPageObj_GetType',
  'FPDFPageObj_GetBounds',
  'FPDFFormObj_CountObjects',
  'FPDFFormObj_GetObject',
] as const

/** An engine and how much memory it may take. */
export interface Engine {
  pdfium: Pdfium
  /** Bytes. The memory does not grow beyond; what needs more fails. */
  limit: number
  /** The memory was to grow beyond `limit`: what was read since is not whole. */
  exhausted: boolean
  isGivenUp: boolean
}

let instance: Promise<Engine> | null = null
/** For the instances after the first. */
let bytesGiven: ArrayBuffer | Uint8Array | undefined

/**
 * Uses the engine; rejects where its WebAssembly file cannot be loaded.
 * @param wasm the bytes of `@embedpdf/pdfium/pdfium.wasm`; default: those of an earlier call, else the file
 * beside the engine's code
 */
export async function withEngine<T>(
  wasm: ArrayBuffer | Uint8Array | undefined,
  use: (engine: Engine) => T,
): Promise<T> {
  bytesGiven ??= wasm
  for (;;) {
    instance ??= start(bytesGiven).catch((error) => {
      instance = null
      throw error
    })
    const engine = await instance
    // A letter that waited for the same instance may have spoilt it.
    if (!engine.isGivenUp) return use(engine)
  }
}

/** Forgets an instance, and with it its memory: the next use makes a new one. */
export function giveUp(engine: Engine): void {
  engine.isGivenUp = true
  instance = null
}

async function start(wasm: ArrayBuffer | Uint8Array | undefined): Promise<Engine> {
  const { init } = await import('@embedpdf/pdfium')
  const quiet = { print: () => {}, printErr: () => {} }
  const module = await init(wasm ? { ...quiet, wasmBinary: bufferOf(wasm) } : quiet)
  module.PDFiumExt_Init()
  return engineOf(module.pdfium as unknown as WebAssemblyModule)
}

interface Memory {
  buffer: ArrayBuffer
  /** By pages of 64 kB. */
  grow(pages: number): number
}

/** The views of the memory are replaced by the module whenever the memory grows. */
interface WebAssemblyModule extends Pdfium {
  wasmExports: { memory: Memory } & Record<string, unknown>
}

function engineOf(module: WebAssemblyModule): Engine {
  const pdfium = Object.create(module)
  for (const name of FUNCTIONS) pdfium[`_${name}`] = module.wasmExports[name]
  const engine: Engine = {
    ...{ pdfium, limit: Number.POSITIVE_INFINITY },
    ...{ exhausted: false, isGivenUp: false },
  }
  const { memory } = module.wasmExports
  const grow = memory.grow.bind(memory)
  memory.grow = (pages) => {
    if (memory.buffer.byteLength + pages * WASM_PAGE > engine.limit) {
      engine.exhausted = true
      throw new RangeError('the engine may not take more memory')
    }
    return grow(pages)
  }
  return engine
}

/** Bytes. */
const WASM_PAGE = 65_536

function bufferOf(wasm: ArrayBuffer | Uint8Array): ArrayBuffer {
  return wasm instanceof Uint8Array ? (new Uint8Array(wasm).buffer as ArrayBuffer) : wasm
}
