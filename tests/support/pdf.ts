/** Writes small PDFs for tests: words at places, in the fonts that every reader has. */

export interface Piece {
  /** Points from the page's left bottom corner, as PDF has it, to where the baseline begins. */
  x: number
  y: number
  text: string
  bold?: boolean
  /** Points. Default 12. */
  size?: number
  /** The text's direction in degrees, counter-clockwise. */
  turned?: number
  /** Points added to each blank, as lines set to both margins have. */
  wordSpacing?: number
  /** Points added to each glyph, as headings that are set apart have. */
  letterSpacing?: number
}

export interface PageFacts {
  pieces: readonly Piece[]
  /** Points from left, bottom; width and height: a grey picture. */
  picture?: readonly [number, number, number, number]
  /** Default: a letter page, 612 by 792. */
  box?: readonly [number, number, number, number]
  cropBox?: readonly [number, number, number, number]
  rotate?: 90 | 180 | 270
}

export interface FileFacts {
  /** Asks for a password that nobody knows. */
  locked?: boolean
}

const LETTER_PAGE = [0, 0, 612, 792] as const
/** A key of the standard security handler that fits no password. */
const NO_KEY = `<${'5a'.repeat(32)}>`

export function pdf(pages: readonly PageFacts[], { locked = false }: FileFacts = {}): Uint8Array {
  const objects: string[] = []
  const add = (object: string) => objects.push(object)
  const first = 5
  const kids = pages.map((_, index) => `${first + 2 * index} 0 R`)
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${pages.length} >>`)
  for (const name of ['Times-Roman', 'Times-Bold']) {
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`)
  }
  for (const [index, page] of pages.entries()) {
    const boxes = [`/MediaBox [${(page.box ?? LETTER_PAGE).join(' ')}]`]
    if (page.cropBox) boxes.push(`/CropBox [${page.cropBox.join(' ')}]`)
    if (page.rotate) boxes.push(`/Rotate ${page.rotate}`)
    const fonts = '/Resources << /Font << /plain 3 0 R /bold 4 0 R >> >>'
    const contents = `/Contents ${first + 2 * index + 1} 0 R`
    add(`<< /Type /Page /Parent 2 0 R ${boxes.join(' ')} ${fonts} ${contents} >>`)
    const pieces = page.pieces.map(draw)
    const drawn = (page.picture ? [drawPicture(page.picture), ...pieces] : pieces).join('\n')
    add(stream(drawn))
  }
  if (locked) add(`<< /Filter /Standard /V 1 /R 2 /P -4 /O ${NO_KEY} /U ${NO_KEY} >>`)
  return file(objects, locked)
}

/** A stream object. */
export const stream = (content: string, entries = ''): string =>
  `<< /Length ${content.length} ${entries}>>\nstream\n${content}\nendstream`

const drawPicture = ([x, y, width, height]: NonNullable<PageFacts['picture']>): string =>
  `q ${width} 0 0 ${height} ${x} ${y} cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x80 EI Q`

function draw(piece: Piece): string {
  const { x, y, text, bold, size = 12, turned = 0, wordSpacing = 0, letterSpacing = 0 } = piece
  const angle = (turned * Math.PI) / 180
  const [cos, sin] = [Math.cos(angle).toFixed(4), Math.sin(angle).toFixed(4)]
  const words = text.replace(/[\\()]/g, '\\$&')
  const font = `/${bold ? 'bold' : 'plain'} ${size} Tf ${wordSpacing} Tw ${letterSpacing} Tc`
  return `BT ${font} ${cos} ${sin} ${-Number(sin)} ${cos} ${x} ${y} Tm (${words}) Tj ET`
}

/** A file of these objects; the first is the catalogue. */
export function file(objects: readonly string[], locked = false): Uint8Array {
  let text = '%PDF-1.4\n'
  const places = objects.map((object, index) => {
    const place = text.length
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(place).padStart(10, '0')} 00000 n \n`
  })
  const table = text.length
  const lock = locked ? ` /Encrypt ${objects.length} 0 R /ID [${NO_KEY}${NO_KEY}]` : ''
  const size = objects.length + 1
  text += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`
  text += `trailer\n<< /Size ${size} /Root 1 0 R${lock} >>\nstartxref\n${table}\n%%EOF\n`
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0))
}

const LEADING = 13.8
const TOP = 720
const MARGIN = 72
/** Points that a column of the text takes on the page. */
const COLUMN = 5.4

export interface SetOptions {
  /** Whether the words of a line are bold. */
  isBold?: (line: string) => boolean
  /** A line for the foot of each page. */
  foot?: (page: number) => string
  /** Lines a page holds. */
  height?: number
}

/** Sets a text as laid out by an extractor into pages: columns at their place, form feeds end a page. */
export function setText(text: string, options: SetOptions = {}): Uint8Array {
  const { isBold = () => false, foot, height = 46 } = options
  const pages: PageFacts[] = []
  for (const printed of text.trimEnd().split('\f')) {
    const lines = printed.replace(/\n$/, '').split('\n')
    for (let start = 0; start < lines.length; start += height) {
      const pieces = lines
        .slice(start, start + height)
        .flatMap((line, row) => linePieces(line, TOP - row * LEADING, isBold(line)))
      const number = foot?.(pages.length + 1)
      if (number) pieces.push({ x: 300, y: 40, text: number })
      pages.push({ pieces, box: [0, 0, 2400, 792] })
    }
  }
  return pdf(pages)
}

function linePieces(line: string, y: number, bold: boolean): Piece[] {
  const cells = [...line.matchAll(/\S+(?: {1,2}\S+)*/g)]
  const place = (index: number) => MARGIN + index * COLUMN
  return cells.map((cell) => ({ x: place(cell.index), y, text: cell[0], bold }))
}
