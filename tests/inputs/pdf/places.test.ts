/** Rectangles: where the words of a value stand on the page. */
import { describe, expect, it } from 'vitest'
import { parsePdf } from '../../../src/pdf'
import { type PageFacts, pdf } from '../../support/pdf'

const located = async (page: PageFacts, words: string) => {
  const { text, locate } = await parsePdf(pdf([page]))
  const start = text.indexOf(words)
  return locate(start, start + words.length)
}

/** Widths in Times, in thousandths of the font's size (Adobe's font metrics). */
const HURT = (500 + 500 + 333 + 278) * 0.012
const BLANK = 250 * 0.012

describe('locate', () => {
  it('gives the box of the glyphs, in points from the left top corner', async () => {
    const places = await located({ pieces: [{ x: 100, y: 700, text: 'knee hurt today' }] }, 'hurt')
    const knee = (500 + 500 + 444 + 444) * 0.012
    expect(places).toHaveLength(1)
    const [x, y, width, height] = places[0]!.rectangles[0]!
    expect(places[0]).toMatchObject({ page: 1, rectangles: [[x, y, width, height]] })
    expect(x).toBeCloseTo(100 + knee + BLANK, 1)
    expect(width).toBeCloseTo(HURT, 1)
    // The baseline is 92 points below the top; the box reaches from the ascenders to the descenders.
    expect(y).toBeGreaterThan(92 - 12)
    expect(y).toBeLessThan(92 - 7)
    expect(y + height).toBeGreaterThan(92 + 1)
    expect(y + height).toBeLessThan(92 + 4)
  })

  it('gives part of a word', async () => {
    const [place] = await located({ pieces: [{ x: 100, y: 700, text: 'hurt' }] }, 'ur')
    const [x, , width] = place!.rectangles[0]!
    expect(x).toBeCloseTo(100 + 500 * 0.012, 1)
    expect(width).toBeCloseTo((500 + 333) * 0.012, 1)
  })

  it('gives one rectangle for each line', async () => {
    const pieces = [
      { x: 100, y: 700, text: 'left knee' },
      { x: 72, y: 686, text: 'brace: Upheld' },
    ]
    const { text, locate } = await parsePdf(pdf([{ pieces }]))
    const [place, ...more] = locate(text.indexOf('knee'), text.indexOf(':'))
    expect(more).toEqual([])
    expect(place!.rectangles).toHaveLength(2)
    expect(place!.rectangles[1]![0]).toBeCloseTo(72, 1)
  })

  it('gives one place for each page', async () => {
    const page = (text: string) => ({ pieces: [{ x: 72, y: 700, text }] })
    const { locate, text } = await parsePdf(pdf([page('left knee'), page('brace')]))
    expect(locate(0, text.length).map(({ page }) => page)).toEqual([1, 2])
    expect(locate(text.length, text.length)).toEqual([])
  })

  it('reckons from the corner that is displayed: crop box and rotation', async () => {
    const pieces = [{ x: 100, y: 700, text: 'hurt' }]
    const [cropped] = await located({ pieces, cropBox: [50, 0, 612, 742] }, 'hurt')
    const [whole] = await located({ pieces }, 'hurt')
    expect(cropped!.rectangles[0]![0]).toBeCloseTo(50, 1)
    expect(cropped!.rectangles[0]![1]).toBeCloseTo(whole!.rectangles[0]![1] - 50, 1)
    const turned = [{ x: 100, y: 80, text: 'hurt', turned: 90 }]
    const [place] = await located({ pieces: turned, rotate: 90 }, 'hurt')
    expect(place!.rectangles[0]![0]).toBeCloseTo(80, 1)
    expect(place!.rectangles[0]![2]).toBeCloseTo(HURT, 1)
  })
})
