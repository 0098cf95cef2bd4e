/** How the glyphs of a text object are set: size, boldness, the width of a blank. */
import { type Display, type SLANTED, type Turn, turnOf } from './display'
import type { Pdfium } from './engine'

export interface FontStyle {
  /** Height of the font on the page, in points. */
  size: number
  /** Width of a blank, in points. */
  space: number
  bold: boolean
  /** The direction in which it runs on the displayed page. */
  turn: Turn | typeof SLANTED
}

/** A blank of a font that has shown none yet, in parts of its size. */
const USUAL_SPACE = 0.25
const BOLD_NAME = /bold|black|heavy|demi/i
/** From this weight on a font is bold; many a font has none, or a wrong one that is smaller. */
const BOLD_WEIGHT = 600
/** The flag `ForceBold` of a font descriptor. */
const FORCE_BOLD = 0x40000
/** Letters that are filled and their outlines drawn as well: bold made from a plain font. */
const FILL_AND_STROKE = 2
const NAME_LENGTH = 256
/** Where in the memory the name goes: behind the matrix. */
const NAME_AT = 32

export class StyleReader {
  private object = 0
  private style: FontStyle | null = null
  /** Width of a blank in parts of the font's size, by the font's name. */
  private readonly spaces = new Map<string, number>()
  private name = ''

  constructor(
    private readonly pdfium: Pdfium,
    private readonly text: number,
    private readonly display: Display,
    private readonly memory: number,
  ) {}

  /** The style of a glyph. */
  at(object: number, index: number): FontStyle {
    if (object === this.object && this.style) return this.style
    this.object = object
    this.style = this.read(object, index)
    return this.style
  }

  /** Learns how wide a blank of the font at hand is. */
  space(width: number): void {
    const { style } = this
    if (!style || width <= 0) return
    style.space = width
    this.spaces.set(this.name, width / style.size)
  }

  private read(object: number, index: number): FontStyle {
    const { pdfium, text, memory, display } = this
    pdfium._FPDFText_GetMatrix(text, index, memory)
    const matrix = pdfium.HEAPF32.subarray(memory >> 2, (memory >> 2) + 4)
    const [a, b, c, d] = matrix as unknown as [number, number, number, number]
    const along = [display[0] * a + display[2] * b, display[1] * a + display[3] * b] as const
    const up = [display[0] * c + display[2] * d, display[1] * c + display[3] * d] as const
    const size = pdfium._FPDFText_GetFontSize(text, index) * Math.hypot(...up)
    const bold = this.isBold(object, index)
    const turn = turnOf(...along)
    return { size, bold, turn, space: size * (this.spaces.get(this.name) ?? USUAL_SPACE) }
  }

  private isBold(object: number, index: number): boolean {
    const { pdfium, text, memory } = this
    const at = memory + NAME_AT
    const length = pdfium._FPDFText_GetFontInfo(text, index, at, NAME_LENGTH, memory)
    const flags = length > 0 ? pdfium.HEAP32[memory >> 2]! : 0
    const stored = length > 0 && length <= NAME_LENGTH
    const bytes = stored ? pdfium.HEAPU8.subarray(at, at + length - 1) : []
    this.name = String.fromCharCode(...bytes)
    return (
      BOLD_NAME.test(this.name) ||
      (flags & FORCE_BOLD) !== 0 ||
      pdfium._FPDFText_GetFontWeight(text, index) >= BOLD_WEIGHT ||
      pdfium._FPDFTextObj_GetTextRenderMode(object) === FILL_AND_STROKE
    )
  }
}
