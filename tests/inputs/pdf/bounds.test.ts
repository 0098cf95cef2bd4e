/** Files made to exhaust their reader: `parsePdf` reads them or says why not, and keeps nothing of them. */
import { describe, expect, it } from 'vitest'
import { withEngine } from '../../../src/inputs/pdf/engine'
import { parsePdf } from '../../../src/pdf'
import {
  drawnLines,
  giantPage,
  manyLines,
  nestedForms,
  repeatedContents,
  samePage,
  tinyGlyphs,
  unpacking,
} from '../../support/hostile-pdf'
import { pdf } from '../../support/pdf'

const MEGABYTE = 1024 * 1024
const KNEE = pdf([{ pieces: [{ x: 72, y: 700, text: 'knee' }] }])
/** Fatal messages of a file, with little memory so that a test takes little time. */
const refusal = async (bytes: Uint8Array, options = {}) => {
  const { determination, messages } = await parsePdf(bytes, {
    maxMemory: 64 * MEGABYTE,
    ...options,
  })
  expect(determination.format).toBeNull()
  return messages.map(({ ruleId }) => ruleId)
}

describe('blanks', () => {
  it.each([
    ['glyphs of a millionth of a point', tinyGlyphs()],
    ['a page of a thousand kilometres', giantPage()],
  ])('are at most a thousand up to a column: %s', async (_, bytes) => {
    const { text } = await parsePdf(bytes)
    expect(text).toMatch(/^kne+ +kne+$/)
    expect(text.length).toBeLessThan(1_100)
  })

  it('end with the length of the text', async () => {
    const bytes = samePage(50, 20)
    expect(await refusal(bytes, { maxLength: 10_000 })).toEqual(['too-long'])
    expect((await parsePdf(bytes, { maxLength: 10_000 })).text.length).toBeLessThan(50_000)
  })
})

describe('a page', () => {
  it('of very many lines is read', async () => {
    const { text } = await parsePdf(manyLines(15_000))
    expect(text.match(/a/g)!.length).toBeGreaterThan(1_000)
  })

  it('of glyphs without size is read, as far as they have a place', async () => {
    expect((await parsePdf(tinyGlyphs(1e-30))).text.replace(/\s/g, '')).toBe('kneeknee')
  })

  it('of more characters than allowed is not', async () => {
    const bytes = manyLines(2_000)
    expect(await refusal(bytes, { maxPageLength: 1_000 })).toEqual(['pdf-page-too-long'])
    const { messages } = await parsePdf(bytes, { maxPageLength: 1_000 })
    expect(String(messages[0])).toContain(
      'more characters than the 1000 that `maxPageLength` allows',
    )
  })

  it.each([
    ['lines of text', manyLines(130_000)],
    ['lines that are drawn', drawnLines(30_000)],
    ['one stream many times over', repeatedContents(30)],
    ['forms that draw forms', nestedForms(4, 30)],
  ])('of more parts than a letter has is not: %s', async (_, bytes) => {
    expect(await refusal(bytes, { maxMemory: 256 * MEGABYTE })).toEqual(['pdf-page-too-complex'])
  })
})

describe('memory', () => {
  it.each([
    ['forms that draw forms', nestedForms(8)],
    ['a stream that unpacks to text', unpacking(5e6)],
    ['a stream that unpacks to blanks', unpacking(1e8, ' ')],
    ['one stream many times over', repeatedContents(2_000)],
    ['lines that are drawn', drawnLines(1_000_000)],
  ])('is bounded: %s', async (_, bytes) => {
    expect(await refusal(bytes)).toEqual(['pdf-too-much-memory'])
    const { pdfium } = await withEngine(undefined, (engine) => engine)
    expect(pdfium.HEAPU8.length).toBeLessThan(32 * MEGABYTE)
    expect((await parsePdf(KNEE)).text).toBe('knee')
  })

  it('is given back after a file that needed much of it', async () => {
    expect(await refusal(repeatedContents(200), { maxMemory: 512 * MEGABYTE })).toEqual([
      'pdf-page-too-complex',
    ])
    expect(
      (await withEngine(undefined, (engine) => engine)).pdfium.HEAPU8.length,
    ).toBeLessThanOrEqual(64 * MEGABYTE)
  })

  it('that one file exhausts is not missed by those that wait beside it', async () => {
    const files = [KNEE, nestedForms(8), KNEE, KNEE]
    const results = await Promise.all(
      files.map((bytes) => parsePdf(bytes, { maxMemory: 64 * MEGABYTE })),
    )
    expect(results.map(({ text }) => text)).toEqual(['knee', '', 'knee', 'knee'])
  })
})
