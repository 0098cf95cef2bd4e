/** The PDF door with its engine's WebAssembly within: there is nothing to be fetched. */
import wasmUrl from '@embedpdf/pdfium/pdfium.wasm?inline'
import { type PdfResult, parsePdf } from '../../src/pdf'

/** The bytes of a `data:` address. */
function bytesOf(url: string): Uint8Array {
  const binary = atob(url.slice(url.indexOf(',') + 1))
  return Uint8Array.from(binary, (sign) => sign.charCodeAt(0))
}

let wasm: Uint8Array | undefined

/** Without `locate`, which cannot cross from a worker. */
export async function readPdf(bytes: Uint8Array): Promise<Omit<PdfResult, 'locate'>> {
  wasm ??= bytesOf(wasmUrl)
  const { locate: _, ...result } = await parsePdf(bytes, { wasm })
  return result
}
