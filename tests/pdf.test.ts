/** The PDF door: the same object as from text, and a clear message for what cannot be read. */
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { parseDetermination } from '../src/index'
import { giveUp, withEngine } from '../src/inputs/pdf/engine'
import { parsePdf } from '../src/pdf'
import { type Piece, pdf, setText } from './support/pdf'

const ROOT = join(import.meta.dirname, '..')
const FIXTURES = join(ROOT, 'fixtures/final-determination')
/** Black blocks are in no font that every reader has. */
const letterOf = (name: string) =>
  readFileSync(join(FIXTURES, name, 'letter.txt'), 'utf8').replaceAll('█', '_')
const LETTER = letterOf('layout-header-table-and-split-request')
/** On a page, blank space is what no line tells; a text whose every line is doubled has no page. */
const names = readdirSync(FIXTURES).filter((name) => !name.startsWith('doubled'))

describe('a letter set into pages', () => {
  it.each(names)('is read as its text is: %s', async (name) => {
    const source = letterOf(name)
    const { determination, messages } = await parsePdf(setText(source))
    const expected = parseDetermination(source)
    expect(determination).toEqual(expected.determination)
    expect(messages.map(({ ruleId }) => ruleId)).toEqual(
      expected.messages.map(({ ruleId }) => ruleId),
    )
  })

  it('keeps page numbers in the tree as furniture, and out of the values', async () => {
    const source = letterOf('item-right-after-rationale-no-blank-line')
    const facts = { height: 40, foot: (page: number) => `Page ${page}` }
    const { determination, tree } = await parsePdf(setText(source, facts))
    expect(determination).toEqual(parseDetermination(source).determination)
    expect(JSON.stringify(tree)).toContain('"type":"furniture","value":"Page 2"')
  })

  it('has its spans in `text`, and for each of them its place on the page', async () => {
    const { text, spans, places, pages, locate } = await parsePdf(setText(LETTER, { height: 20 }))
    expect(Object.keys(places)).toEqual(Object.keys(spans))
    for (const [pointer, [start, end]] of Object.entries(spans)) {
      expect(places[pointer]).toEqual(locate(start, end))
      expect(places[pointer]!.length, pointer).toBeGreaterThan(0)
      for (const { page, rectangles } of places[pointer]!) {
        const { width, height } = pages[page - 1]!
        for (const [x, y, w, h] of rectangles) {
          expect(Math.min(x, y)).toBeGreaterThan(0)
          expect(Math.min(w, h)).toBeGreaterThan(0)
          expect([x + w < width, y + h < height]).toEqual([true, true])
        }
      }
    }
    const [start, end] = spans['/header/caseNumber']!
    expect(text.slice(start, end)).toBe('CM17-9012346')
    expect(places['/clinicalSummary/text']!.length).toBeGreaterThan(0)
  })

  it('is plain data but for `locate`', async () => {
    const { locate, messages, ...data } = await parsePdf(setText(LETTER))
    expect(locate).toBeTypeOf('function')
    expect(messages).toBeInstanceOf(Array)
    expect(JSON.parse(JSON.stringify(data))).toEqual({ ...data, spans: { ...data.spans } })
  })

  it('can be read many at a time', async () => {
    const one = await parsePdf(setText(LETTER))
    const many = await Promise.all(Array.from({ length: 8 }, () => parsePdf(setText(LETTER))))
    for (const { determination } of many) expect(determination).toEqual(one.determination)
  })
})

describe('a PDF that cannot be read', () => {
  const rulesOf = async (bytes: Uint8Array, options = {}) => {
    const { determination, messages, tree, places } = await parsePdf(bytes, options)
    expect(determination.format).toBeNull()
    expect(tree.children).toEqual([])
    expect(places).toEqual({})
    return messages.map(({ ruleId, fatal }) => [ruleId, fatal])
  }
  const whole = setText(LETTER)

  it.each([
    ['no bytes at all', new Uint8Array(0)],
    ['a head and nothing behind it', whole.slice(0, 40)],
    ['text', new TextEncoder().encode(LETTER)],
    ['noise', Uint8Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)],
  ])('is broken: %s', async (_, bytes) => {
    expect(await rulesOf(bytes)).toEqual([['pdf-broken', true]])
  })

  it('is locked', async () => {
    const locked = pdf([{ pieces: [{ x: 72, y: 700, text: 'a secret' }] }], { locked: true })
    expect(await rulesOf(locked)).toEqual([['pdf-locked', true]])
    expect(await rulesOf(locked, { password: 'guess' })).toEqual([['pdf-locked', true]])
  })

  it.each([
    ['an empty page', pdf([{ pieces: [] }])],
    ['a page of blanks', pdf([{ pieces: [{ x: 72, y: 700, text: '   ' }] }])],
  ])('is without text, as scans are: %s', async (_, bytes) => {
    expect(await rulesOf(bytes)).toEqual([['pdf-no-text', true]])
  })

  it('is longer than allowed', async () => {
    const { messages } = await parsePdf(whole, { maxLength: 100 })
    expect(messages).toMatchObject([{ ruleId: 'too-long', fatal: true }])
  })

  it('has more pages than allowed', async () => {
    const three = pdf([1, 2, 3].map(() => ({ pieces: [] })))
    const { messages, text, pages } = await parsePdf(three, { maxPages: 2 })
    expect(messages).toMatchObject([{ ruleId: 'pdf-too-many-pages', fatal: true }])
    expect(String(messages[0])).toContain('more pages than the 2 that `maxPages` allows')
    expect([text, pages]).toEqual(['', []])
    expect(await rulesOf(three, { maxPages: 3 })).toEqual([['pdf-no-text', true]])
  })

  it('is no letter', async () => {
    const novel = pdf([{ pieces: [{ x: 72, y: 700, text: 'It was a bright cold day in April.' }] }])
    const { messages, text, pages } = await parsePdf(novel)
    expect(messages).toMatchObject([{ ruleId: 'not-a-letter', fatal: true }])
    expect([text, pages.length]).toEqual(['It was a bright cold day in April.', 1])
  })

  it('leaves the words of its whole pages, and says which page is lost', async () => {
    const engine = (await withEngine(undefined, (engine) => engine)).pdfium
    const load = engine._FPDF_LoadPage
    engine._FPDF_LoadPage = (document, index) => (index === 1 ? 0 : load(document, index))
    const { determination, messages } = await parsePdf(setText(LETTER, { height: 20 }))
    engine._FPDF_LoadPage = load
    expect(determination.header.caseNumber).not.toBeNull()
    expect(String(messages[0])).toContain('Page 2 of the PDF is damaged')
  })
})

describe('the engine', () => {
  beforeEach(() => withEngine(undefined, giveUp))

  it('is one a process', async () => {
    expect(await withEngine(undefined, (engine) => engine)).toBe(
      await withEngine(undefined, (engine) => engine),
    )
  })

  it('is made anew after a crash, and the next letter is read', async () => {
    const engine = await withEngine(undefined, (engine) => engine)
    engine.pdfium._FPDFText_CountChars = () => {
      throw new Error('unreachable')
    }
    const { messages } = await parsePdf(setText(LETTER))
    expect(messages).toMatchObject([{ ruleId: 'pdf-broken', fatal: true }])
    expect(await withEngine(undefined, (engine) => engine)).not.toBe(engine)
    expect((await parsePdf(setText(LETTER))).determination.format).toBe('final-determination')
  })

  it('takes its WebAssembly as bytes, without a look at the file system or the network', async () => {
    const wasm = readFileSync(join(ROOT, 'node_modules/@embedpdf/pdfium/dist/pdfium.wasm'))
    const { determination } = await parsePdf(setText(LETTER), { wasm })
    expect(determination.format).toBe('final-determination')
  })

  it('gives no new memory to each letter', async () => {
    const engine = await withEngine(undefined, (engine) => engine)
    const bytes = setText(LETTER)
    await parsePdf(bytes)
    const size = engine.pdfium.HEAPU8.length
    for (let count = 0; count < 100; count++) await parsePdf(bytes)
    expect(engine.pdfium.HEAPU8.length).toBe(size)
    expect(await withEngine(undefined, (engine) => engine)).toBe(engine)
  })

  it('is not loaded with the core, nor with this door before its first letter', () => {
    expect(modulesOf(`await import('./dist/index.js')`)).not.toMatch(/pdf/i)
    expect(modulesOf(`await import('./dist/pdf.js')`)).not.toMatch(/@embedpdf/)
    const first = `const { parsePdf } = await import('./dist/pdf.js'); await parsePdf(new Uint8Array(1))`
    expect(modulesOf(first)).toMatch(/@embedpdf\/pdfium/)
  })
})

/** Every module that a script asks for, one a line. */
function modulesOf(script: string): string {
  const source = (code: string) => `data:text/javascript,${encodeURIComponent(code)}`
  const hooks = source(`import { writeSync } from 'node:fs'
    export const resolve = (name, context, next) => (writeSync(1, name + '\\n'), next(name, context))`)
  const start = source(`import { register } from 'node:module'; register(${JSON.stringify(hooks)})`)
  const flags = ['--import', start, '--input-type=module', '--eval', script]
  return execFileSync(process.execPath, flags, { cwd: ROOT, encoding: 'utf8' })
}

describe('a header table', () => {
  it('of two columns keeps each value with its label', async () => {
    const cell = (text: string, row: number, x: number): Piece => ({ x, y: 720 - row * 14, text })
    const bytes = pdf([
      {
        pieces: [
          ...['Case Number:', 'Date Assigned:', 'Priority:'].map((label, row) =>
            cell(label, row, 72),
          ),
          ...['CM16-9000002', '12/07/2016', 'Standard'].map((value, row) => cell(value, row, 180)),
          ...['Date of Injury:', 'Application', 'Received:'].map((label, row) =>
            cell(label, row + 1, 330),
          ),
          ...['10/23/2015', '12/01/2016'].map((value, row) => cell(value, row + 1, 450)),
          cell('CLINICAL CASE SUMMARY', 6, 220),
          cell('The injured worker is a 41 year old female.', 8, 72),
        ],
      },
    ])
    const { header } = (await parsePdf(bytes)).determination
    expect(header).toMatchObject({
      caseNumber: 'CM16-9000002',
      dateAssigned: { iso: '2016-12-07' },
      dateOfInjury: { iso: '2015-10-23' },
      applicationReceived: { iso: '2016-12-01' },
      priority: 'standard',
    })
  })
})
