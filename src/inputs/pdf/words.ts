/** The words of a page with their places, as the engine gives its glyphs. */
import { isSpace } from '../../text/characters'
import type { Pdfium } from './engine'
import { type FontStyle, StyleReader } from './style'

/** A run of glyphs without a blank, of one style, on one baseline. Points, y down from the page's top. */
export interface Word extends FontStyle {
  text: string
  /** Left and right edge of each code unit of `text`, in turn. */
  edges: number[]
  left: number
  right: number
  baseline: number
  top: number
  bottom: number
  /** A blank of the page's own stands before it. */
  spaced: boolean
}

export interface PageWords {
  /** The page as it is displayed, in points. */
  width: number
  height: number
  /** In the order in which the page draws them. */
  words: Word[]
}

/** What the engine gives for a hyphen at a line's end, and the soft hyphen, which is drawn as one. */
const HYPHENS: ReadonlySet<number> = new Set([0x02, 0xad])
/** Glyphs that stand further apart than this part of the font's size are two words. */
export const WORD_GAP = 0.18
/** How far a glyph may go back over the one before, and up or down, in parts of the font's size. */
const OVERLAP = 0.5
const DRIFT = 0.05
/** The engine gives whole numbers for places on a device; this many of them are a point. */
const DEVICE_SCALE = 100

/** Reads a page; null where it cannot be loaded. */
export function readPage(pdfium: Pdfium, document: number, index: number): PageWords | null {
  const page = pdfium._FPDF_LoadPage(document, index)
  if (page === 0) return null
  const text = pdfium._FPDFText_LoadPage(page)
  const memory = pdfium._malloc(MEMORY)
  try {
    if (text === 0 || memory === 0) return null
    const width = pdfium._FPDF_GetPageWidthF(page)
    const height = pdfium._FPDF_GetPageHeightF(page)
    const display = displayOf(pdfium, page, width, height, memory)
    const words = readWords(pdfium, text, display, memory)
    return { width, height, words: words.filter((word) => isOn(word, width, height)) }
  } finally {
    pdfium._free(memory)
    if (text !== 0) pdfium._FPDFText_ClosePage(text)
    pdfium._FPDF_ClosePage(page)
  }
}

/** What the engine writes its answers to: at most a rectangle, a point or a matrix at a time, and a name. */
const MEMORY = 512

/** The page's own space to the displayed page: crop box and rotation are accounted for. */
export type Display = readonly [a: number, b: number, c: number, d: number, e: number, f: number]

function displayOf(
  pdfium: Pdfium,
  page: number,
  width: number,
  height: number,
  memory: number,
): Display {
  const at = (x: number, y: number) => {
    const sizes = [width * DEVICE_SCALE, height * DEVICE_SCALE] as const
    pdfium._FPDF_PageToDevice(page, 0, 0, ...sizes, 0, x, y, memory, memory + 4)
    return [pdfium.HEAP32[memory >> 2]!, pdfium.HEAP32[(memory >> 2) + 1]!] as const
  }
  const reach = 1000
  const [e, f] = at(0, 0)
  const [ax, ay] = at(reach, 0)
  const [cx, cy] = at(0, reach)
  const part = reach * DEVICE_SCALE
  const scaled = [(ax - e) / part, (ay - f) / part, (cx - e) / part, (cy - f) / part] as const
  return [...scaled, e / DEVICE_SCALE, f / DEVICE_SCALE]
}

function readWords(pdfium: Pdfium, text: number, display: Display, memory: number): Word[] {
  const words: Word[] = []
  const styles = new StyleReader(pdfium, text, display, memory)
  const [a, b, c, d, e, f] = display
  const count = pdfium._FPDFText_CountChars(text)
  let word: Word | null = null
  let spaced = false
  for (let index = 0; index < count; index++) {
    const object = pdfium._FPDFText_GetTextObject(text, index)
    if (object === 0) {
      // The engine's own blank or line break: where blanks stand is told by the places of the glyphs.
      word = null
      continue
    }
    const style = styles.at(object, index)
    if (!style) continue
    const code = pdfium._FPDFText_GetUnicode(text, index)
    pdfium._FPDFText_GetLooseCharBox(text, index, memory)
    const at = memory >> 2
    const { HEAPF32: floats } = pdfium
    const x0 = floats[at]!
    const y0 = floats[at + 1]!
    const x1 = floats[at + 2]!
    const y1 = floats[at + 3]!
    const left = Math.min(a * x0 + c * y0, a * x1 + c * y1) + e
    const right = Math.max(a * x0 + c * y0, a * x1 + c * y1) + e
    if (isSpace(code) && !HYPHENS.has(code)) {
      if (code === 32) styles.space(right - left)
      word = null
      spaced = true
      continue
    }
    pdfium._FPDFText_GetCharOrigin(text, index, memory, memory + 8)
    const originX = pdfium.HEAPF64[memory >> 3]!
    const originY = pdfium.HEAPF64[(memory >> 3) + 1]!
    const baseline = b * originX + d * originY + f
    if (!word || !continues(word, style, left, baseline)) {
      let top = Math.min(b * x0 + d * y0, b * x1 + d * y1) + f
      let bottom = Math.max(b * x0 + d * y0, b * x1 + d * y1) + f
      if (!isHeight(bottom - top, style.size)) {
        top = baseline - style.size * 0.8
        bottom = baseline + style.size * 0.2
      }
      const { size, space, bold } = style
      const place = { left, right, baseline, top, bottom }
      word = { text: '', edges: [], ...place, size, space, bold, spaced }
      words.push(word)
      spaced = false
    }
    const letters = lettersOf(code)
    word.text += letters
    for (let unit = 0; unit < letters.length; unit++) word.edges.push(left, right)
    word.right = Math.max(word.right, right)
  }
  return words
}

function continues(word: Word, { bold, size }: FontStyle, left: number, baseline: number): boolean {
  const gap = left - word.right
  return (
    word.bold === bold &&
    word.size === size &&
    gap < size * WORD_GAP &&
    gap > -size * OVERLAP &&
    Math.abs(baseline - word.baseline) < size * DRIFT
  )
}

/** Some fonts do not say how high they are. */
const isHeight = (height: number, size: number): boolean => height > size * 0.5 && height < size * 2

const lettersOf = (code: number): string => {
  if (HYPHENS.has(code)) return '-'
  const isLetter = code > 32 && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff
  return isLetter ? String.fromCodePoint(code) : '\ufffd'
}

/** Words outside the page's edges are not seen. */
const isOn = ({ left, right, top, bottom }: Word, width: number, height: number): boolean =>
  right > 0 && left < width && bottom > 0 && top < height
