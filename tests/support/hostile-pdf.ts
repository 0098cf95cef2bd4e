/** PDFs made to exhaust their reader: small files of which each step makes more. */
import { deflateSync } from 'node:zlib'
import { file, type PageFacts, pdf, stream } from './pdf'

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Times-Roman /Encoding /WinAnsiEncoding >>'

/** Glyphs of no visible size, far apart: as many blanks between them as the page is wide in such glyphs. */
export const tinyGlyphs = (size = 1e-6): Uint8Array =>
  pdf([{ pieces: [72, 500].map((x) => ({ x, y: 700, text: 'knee', size })) }])

/** The same on a page of a thousand kilometres. */
export const giantPage = (): Uint8Array => {
  const box = [0, 0, 1e9, 1e9] as const
  const pieces = [72, 9e8].map((x) => ({ x, y: 700, text: 'knee', size: 1 }))
  return pdf([{ pieces, box }])
}

/** So many lines on one page, each of one letter. */
export const manyLines = (count: number): Uint8Array =>
  drawing(`BT /plain 0.001 Tf 72 780 Td ${760 / count} TL ${"(a) ' ".repeat(count)} ET`)

/** Two words of a tiny font far apart, on so many lines of each of so many pages, all of them the same object. */
export function samePage(pages: number, lines: number): Uint8Array {
  const line = "(a) ' 500000 0 Td (b) Tj -500000 0 Td "
  const content = `BT /plain 0.001 Tf 0.001 0 0 0.001 72 780 Tm 1000 TL ${line.repeat(lines)} ET`
  return document(Array(pages).fill('4 0 R'), [page('6 0 R'), FONT, stream(content)])
}

/** A form that draws the next one ten times over, and so on: the last one draws a word. */
export function nestedForms(depth: number, times = 10): Uint8Array {
  const forms = Array.from({ length: depth }, (_, level) => {
    const last = level === depth - 1
    const content = last ? 'BT /plain 9 Tf 72 700 Td (knee ) Tj ET' : '/next Do '.repeat(times)
    const next = `/XObject << /next ${7 + level + 1} 0 R >>`
    const resources = `/Resources << /Font << /plain 5 0 R >> ${last ? '' : next} >>`
    return stream(content, `/Type /XObject /Subtype /Form /BBox [0 0 612 792] ${resources} `)
  })
  const first = page('6 0 R', '/XObject << /next 7 0 R >>')
  return document(['4 0 R'], [first, FONT, stream('/next Do'), ...forms])
}

/** A content stream that unpacks to so many bytes: text, or nothing but blanks. */
export function unpacking(bytes: number, content = '(knee) Tj '): Uint8Array {
  const times = Math.floor(bytes / content.length)
  const packed = deflateSync(deflateSync(`BT /plain 9 Tf 72 700 Td ${content.repeat(times)} ET`))
  const text = [...packed].map((byte) => String.fromCharCode(byte)).join('')
  const filter = '/Filter [/FlateDecode /FlateDecode] '
  return document(['4 0 R'], [page('6 0 R'), FONT, stream(text, filter)])
}

/** One content stream, so many times over on one page. */
export function repeatedContents(times: number): Uint8Array {
  const content = `BT /plain 9 Tf 72 700 Td ${'(knee) Tj '.repeat(1000)} ET`
  const contents = `[${'6 0 R '.repeat(times)}]`
  return document(['4 0 R'], [page(contents), FONT, stream(content)])
}

/** Nothing but lines, drawn and never shown as text. */
export const drawnLines = (count: number): Uint8Array => drawing('0 0 m 9 9 l S '.repeat(count))

const drawing = (content: string): Uint8Array =>
  document(['4 0 R'], [page('6 0 R'), FONT, stream(content)])

const page = (contents: string, resources = '', box: PageFacts['box'] = [0, 0, 612, 792]): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox [${box.join(' ')}] /Contents ${contents} /Resources << /Font << /plain 5 0 R >> ${resources} >> >>`

/** Objects from the fourth on: a page, a font, its content. */
const document = (kids: readonly string[], objects: readonly string[]): Uint8Array =>
  file([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`,
    'null',
    ...objects,
  ])
