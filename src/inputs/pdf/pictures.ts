/** Whether a page is a scan or a drawing: something is on it where words may be, but next to no text. */
import type { Pdfium } from './engine'
import type { Word } from './words'

/** A page of more characters than this is no picture: the number a stamp or a page number may have. */
const FEW_CHARACTERS = 60
/** A picture that covers at least this part of a page with few characters is its content. */
const MOST_OF_PAGE = 0.5
/** `FPDFPageObj_GetType`. */
const TEXT = 1
const IMAGES: ReadonlySet<number> = new Set([3, 5])

/** @param leftOut characters of the page that are not in `words` */
export function isPicture(
  pdfium: Pdfium,
  page: number,
  words: readonly Word[],
  leftOut: number,
  memory: number,
): boolean {
  let length = 0
  for (const { text } of words) if ((length += text.length) > FEW_CHARACTERS) return false
  if (length === 0 && leftOut > 0) return true
  const area = pdfium._FPDF_GetPageWidthF(page) * pdfium._FPDF_GetPageHeightF(page)
  const count = pdfium._FPDFPage_CountObjects(page)
  for (let index = 0; index < count; index++) {
    const object = pdfium._FPDFPage_GetObject(page, index)
    const type = pdfium._FPDFPageObj_GetType(object)
    if (type === TEXT) continue
    if (length === 0) return true
    if (IMAGES.has(type) && areaOf(pdfium, object, memory) >= area * MOST_OF_PAGE) return true
  }
  return false
}

function areaOf(pdfium: Pdfium, object: number, memory: number): number {
  if (!pdfium._FPDFPageObj_GetBounds(object, memory, memory + 4, memory + 8, memory + 12)) return 0
  const [left, bottom, right, top] = pdfium.HEAPF32.subarray(memory >> 2, (memory >> 2) + 4)
  return (right! - left!) * (top! - bottom!)
}
