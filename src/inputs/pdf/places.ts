/** Where on its page a stretch of the text stands. */
import type { PlacedWord } from './compose'
import { displayedBox } from './display'
import type { PageWords } from './page'

/** Left, top, width, height in points (1/72 inch) from the left top corner of the page as displayed; y grows downwards. */
export type Rectangle = [x: number, y: number, width: number, height: number]

export interface PdfPlace {
  /** 1-based. */
  page: number
  /** One for each line that the words stand in. */
  rectangles: Rectangle[]
}

/** The places of `[start, end)` of the text, one a page, in order; none where no word stands in it. */
export function placesIn(
  words: readonly PlacedWord[],
  pages: readonly (PageWords | null)[],
  start: number,
  end: number,
): PdfPlace[] {
  const places: PdfPlace[] = []
  let before: PlacedWord | null = null
  for (let index = firstBehind(words, start); index < words.length; index++) {
    const placed = words[index]!
    const { word, page, cell } = placed
    if (placed.start >= end) break
    const from = Math.max(start - placed.start, 0)
    const to = Math.min(end - placed.start, word.text.length)
    const left = word.edges[2 * from]!
    const right = word.edges[2 * to - 1]!
    let place = places.at(-1)
    if (place?.page !== page) places.push((place = { page, rectangles: [] }))
    const { rectangles } = place
    if (before?.cell === cell) widen(rectangles.at(-1)!, left, right, word.top, word.bottom)
    else rectangles.push([left, word.top, right - left, word.bottom - word.top])
    before = placed
  }
  for (const { page, rectangles } of places) {
    const { turn, width, height } = pages[page - 1]!
    for (const [index, rectangle] of rectangles.entries()) {
      rectangles[index] = rounded(displayedBox(rectangle, turn, width, height))
    }
  }
  return places
}

const hundredth = (points: number) => Math.round(points * 100) / 100
const rounded = ([x, y, width, height]: Rectangle): Rectangle => [
  hundredth(x),
  hundredth(y),
  hundredth(width),
  hundredth(height),
]

function widen(rectangle: Rectangle, left: number, right: number, top: number, bottom: number) {
  const [x, y, width, height] = rectangle
  rectangle[0] = Math.min(x, left)
  rectangle[1] = Math.min(y, top)
  rectangle[2] = Math.max(x + width, right) - rectangle[0]
  rectangle[3] = Math.max(y + height, bottom) - rectangle[1]
}

/** The first word that ends behind an offset. */
function firstBehind(words: readonly PlacedWord[], offset: number): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    const { start, word } = words[middle]!
    if (start + word.text.length <= offset) low = middle + 1
    else high = middle
  }
  return low
}
