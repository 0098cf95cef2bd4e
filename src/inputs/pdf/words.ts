/** The words of a page with their places, as the engine gives its glyphs. */
import { isSpace } from '../../text/characters'
import type { Display, Turn } from './display'
import type { Pdfium } from './engine'
import { type FontStyle, StyleReader } from './style'

/** A run of glyphs without a blank, of one style, on one baseline. Points on the page turned upright, y down from its top. */
export interface Word extends Omit<FontStyle, 'turn'> {
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

/** What the engine gives for a hyphen at a line's end, and the soft hyphen, which is drawn as one. */
const HYPHENS: ReadonlySet<number> = new Set([0x02, 0xad])
/** Glyphs that stand further apart than this part of the font's size are two words. */
export const WORD_GAP = 0.13
/** How far a glyph may go back over the one before, and up or down, in parts of the font's size. */
const OVERLAP = 0.5
const DRIFT = 0.05
/** Words in the order in which the page draws them, and how many characters run in which direction. */
export interface Glyphs {
  words: Word[]
  /** By `Turn`; the last is `SLANTED`. */
  counts: number[]
}

/**
 * Reads the glyphs of a page that run in one direction.
 * @param display the page's own space to the displayed page
 * @param frame the page's own space to the page turned so that this direction runs to the right
 */
export function readGlyphs(
  pdfium: Pdfium,
  text: number,
  display: Display,
  frame: Display,
  turn: Turn,
  memory: number,
): Glyphs {
  const words: Word[] = []
  const counts = [0, 0, 0, 0, 0]
  const styles = new StyleReader(pdfium, text, display, memory)
  const [a, b, c, d, e, f] = frame
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
    const code = pdfium._FPDFText_GetUnicode(text, index)
    const isBlank = isSpace(code) && !HYPHENS.has(code)
    if (!isBlank) counts[style.turn]!++
    if (style.turn !== turn) continue
    pdfium._FPDFText_GetLooseCharBox(text, index, memory)
    const at = memory >> 2
    const { HEAPF32: floats } = pdfium
    const x0 = floats[at]!
    const y0 = floats[at + 1]!
    const x1 = floats[at + 2]!
    const y1 = floats[at + 3]!
    const left = Math.min(a * x0 + c * y0, a * x1 + c * y1) + e
    const right = Math.max(a * x0 + c * y0, a * x1 + c * y1) + e
    if (isBlank) {
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
  return { words, counts }
}

function continues(word: Word, { bold, size }: FontStyle, left: number, baseline: number): boolean {
  const gap = left - word.right
  return isOnLine(word, size, bold, baseline) && gap < size * WORD_GAP && gap > -size * OVERLAP
}

/** Whether glyphs of this style on this baseline may be part of a word or of its run. */
export const isOnLine = (word: Word, size: number, bold: boolean, baseline: number): boolean =>
  word.bold === bold && word.size === size && Math.abs(baseline - word.baseline) < size * DRIFT

/** Some fonts do not say how high they are. */
const isHeight = (height: number, size: number): boolean => height > size * 0.5 && height < size * 2

const lettersOf = (code: number): string => {
  if (HYPHENS.has(code)) return '-'
  const isLetter = code > 32 && code <= 0x10ffff && code !== 0xfffe && code !== 0xffff
  return isLetter ? String.fromCodePoint(code) : '\ufffd'
}
