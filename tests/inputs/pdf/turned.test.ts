/** Pages that are turned, whole or in part: read in their own direction, and placed where they are displayed. */
import { describe, expect, it } from 'vitest'
import { parseDetermination } from '../../../src/index'
import { parsePdf } from '../../../src/pdf'
import { letter } from '../../support/final-determination'
import { type PageFacts, type Piece, pdf } from '../../support/pdf'

/** A page 612 wide and 792 high of these lines, each turned about the corner that keeps it on the page. */
const turnedPage = (lines: readonly string[], turned: number): readonly Piece[] =>
  lines.map((text, row) => {
    const down = 60 + row * 14
    if (turned === 90) return { x: down, y: 60, text, turned }
    if (turned === 180) return { x: 560, y: down, text, turned }
    if (turned === 270) return { x: 560 - down, y: 740, text, turned }
    return { x: 60, y: 740 - down, text, turned }
  })
const LINES = ['The left knee hurt', 'for three weeks.']
const rules = (result: Awaited<ReturnType<typeof parsePdf>>) =>
  result.messages.map(({ ruleId }) => ruleId)
const filler = 'The injured worker is seen again today, and nothing has changed.'

describe('a page whose words are turned', () => {
  it.each([0, 90, 180, 270])('by %i degrees is read', async (degrees) => {
    const result = await parsePdf(pdf([{ pieces: turnedPage(LINES, degrees) }]))
    expect(result.text).toBe(LINES.join('\n'))
    expect(rules(result)).toEqual(['not-a-letter'])
  })

  it.each([90, 180, 270] as const)('by its own rotation of %i is read', async (rotate) => {
    const result = await parsePdf(pdf([{ pieces: turnedPage(LINES, 0), rotate }]))
    expect(result.text).toBe(LINES.join('\n'))
    const odd = rotate !== 180
    expect(result.pages[0]).toMatchObject({ width: odd ? 792 : 612, height: odd ? 612 : 792 })
  })

  it('keeps its issues, between pages that are upright', async () => {
    const [first, ...rest] = letter().split(/\n(?=Left knee)/)
    const pages = [first!, rest.join('\n')].map((text, index): PageFacts => {
      const lines = text.split('\n').map((line) => line.trim())
      const pieces = turnedPage(lines, index * 90)
      return { pieces: pieces.filter((piece) => piece.text), box: [0, 0, 1600, 1600] }
    })
    const { determination } = await parsePdf(pdf(pages))
    const expected = parseDetermination(letter()).determination
    expect(determination.issues.length).toBe(expected.issues.length)
    expect(determination.issues.map(({ disputedItem }) => disputedItem)).toEqual(
      expected.issues.map(({ disputedItem }) => disputedItem),
    )
  })
})

describe('words that run in another direction than the rest of their page', () => {
  const page = { pieces: turnedPage([filler], 0) }

  it.each([
    ['upwards in the margin', { x: 30, y: 300, text: 'RECEIVED', turned: 90 }],
    ['across the page', { x: 200, y: 300, text: 'RECEIVED', turned: 45 }],
    ['upside down', { x: 300, y: 300, text: 'RECEIVED', turned: 180 }],
  ])('are left out, and the message names the page: %s', async (_, stamp) => {
    const result = await parsePdf(pdf([page, { pieces: [...page.pieces, stamp] }]))
    expect(result.text).not.toContain('RECEIVED')
    expect(String(result.messages[0])).toContain('8 characters on page 2 of the PDF')
    expect(result.messages[0]).toMatchObject({ ruleId: 'pdf-turned-text', fatal: false })
  })

  it('are not blanks, nor words that lean a little, as on a page scanned askew', async () => {
    const pieces = [...page.pieces, { x: 60, y: 300, text: 'a little askew', turned: 3 }]
    const blanks = { x: 30, y: 300, text: '    ', turned: 90 }
    const result = await parsePdf(pdf([{ pieces: [...pieces, blanks] }]))
    expect(rules(result)).toEqual(['not-a-letter'])
    expect(result.text).toContain('a little askew')
  })
})

describe('places on a turned page', () => {
  const boxOf = async (page: PageFacts) => {
    const { text, locate } = await parsePdf(pdf([page]))
    const start = text.indexOf('knee')
    return locate(start, start + 4)[0]!.rectangles[0]!
  }
  // In Times at 12 points: 'The left ' and 'knee' are so long.
  const before = (611 + 500 + 444 + 250 + 278 + 444 + 333 + 278 + 250) * 0.012
  const long = (500 + 500 + 444 + 444) * 0.012

  it.each([
    [0, [60 + before, 0], [long, 0]],
    [90, [0, 792 - 60 - before - long], [0, long]],
    [180, [560 - before - long, 0], [long, 0]],
    [270, [0, 792 - 740 + before], [0, long]],
  ])('stand on the displayed page, the words turned by %i', async (degrees, at, size) => {
    const [x, y, width, height] = await boxOf({ pieces: turnedPage(LINES, degrees) })
    const along = degrees % 180 === 0 ? 0 : 1
    expect([x, y][along]).toBeCloseTo(at[along]!, 0)
    expect([width, height][along]).toBeCloseTo(size[along]!, 0)
    const [across, thick] = along === 0 ? [y, height] : [x, width]
    // The baseline is within the box, and the box is no higher than a line.
    const baseline = { 0: 792 - 680, 90: 60, 180: 792 - 60, 270: 500 }[degrees]!
    expect([across <= baseline, across + thick >= baseline, thick < 15]).toEqual([true, true, true])
  })

  it('stand on the displayed page, the page rotated', async () => {
    const pieces = turnedPage(LINES, 0)
    const [x, y, width, height] = await boxOf({ pieces })
    expect(await boxOf({ pieces, rotate: 90 })).toEqual(near([792 - y - height, x, height, width]))
    expect(await boxOf({ pieces, rotate: 180 })).toEqual(
      near([612 - x - width, 792 - y - height, width, height]),
    )
    expect(await boxOf({ pieces, rotate: 270 })).toEqual(near([y, 612 - x - width, height, width]))
  })
})

const near = (numbers: number[]) => numbers.map((number) => expect.closeTo(number, 1))
