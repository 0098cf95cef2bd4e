/**
 * Lines for a text that has lost its own, as a column of a database or a page set anew has: a line begins
 * again at each heading and label that stands within another, and at a disputed item before a label.
 */
import { trimEnd, trimStart } from '../../src/text/characters'
import type { Line } from '../../src/text/lines'
import type { Stretch } from '../../src/text/prose'
import { MOST_LINES, opensSplitRequest } from './items'
import type { Lexicon } from './lexicon'
import { outcomeAt } from './outcome-at'

/** No page prints a line of so many characters. */
const LONG = 400
/** A disputed item has at most so many. */
const LONGEST_ITEM = MOST_LINES * 100

export const isFolded = (lines: readonly Line[]): boolean =>
  lines.some(({ start, end }) => end - start > LONG)

/** The lines, those parted that hold a heading, a label or an item within; the others are the same objects. */
export function unfold(source: string, lines: readonly Line[], lexicon: Lexicon): Line[] {
  const cuts = cutsIn(source, lines, lexicon)
  const parted: Line[] = []
  let next = 0
  let covered = 0
  for (const line of lines) {
    if (line.end <= covered) continue
    let piece = line
    if (covered > line.start) piece = pieceOf(source, covered, line.end)
    for (; next < cuts.length && cuts[next]!.start < line.end; next++) {
      const { start, end } = cuts[next]!
      if (start > piece.start) {
        parted.push({ ...piece, end: trimEnd(source, piece.start, start) })
        piece = pieceOf(source, start, line.end)
      } else if (start === piece.start) piece = { ...piece, breaks: PARTED }
      if (end <= piece.end) continue
      covered = end
      piece = { ...piece, end: trimEnd(source, piece.start, end) }
    }
    if (piece.start < piece.end) parted.push(piece)
  }
  return parted
}

/** A heading, a label and an item stand apart from what is before them. */
const PARTED = 2

const pieceOf = (source: string, start: number, end: number): Line => ({
  start: trimStart(source, start, end),
  end,
  breaks: PARTED,
  page: false,
  spaced: false,
})

/** A heading or a label, wherever it stands. */
interface Found extends Stretch {
  kind: 'label' | 'table' | 'heading'
  /** A colon closes it. */
  closed: boolean
}

const COLON = /^\s?:/
/** Behind the label of the case number its value must stand. */
const COLON_BEFORE_NUMBER = /^\s?:(?=\s{0,24}[A-Z]{2}\d\d-?\d)/
/** As much as they look at. */
const COLON_REACH = 34

/** In a heading, words of four letters and more begin with a capital. */
const SMALL_WORD = /\b[a-z]\w{3}/

/** In prose, the words of a heading or a label are none: they need a colon, or capitals. */
function* headingsIn(source: string, { start: from, end: to }: Stretch, { within }: Lexicon) {
  for (const { index, 0: words, groups } of source.slice(from, to).matchAll(within)) {
    const start = from + index
    const end = start + words.length
    const kind = groups!.label ? 'label' : groups!.table ? 'table' : 'heading'
    const closing = kind === 'table' ? COLON_BEFORE_NUMBER : COLON
    const colon = closing.exec(source.slice(end, end + COLON_REACH))?.[0].length ?? 0
    const stands = colon > 0 || (kind === 'heading' && !SMALL_WORD.test(words))
    if (stands && /^[A-Z]/.test(words)) {
      yield { start, end: end + colon, kind, closed: colon > 0 } satisfies Found
    }
  }
}

/** Where lines must begin, in order; an item is one line up to its end. None where lines are lines. */
function cutsIn(source: string, lines: readonly Line[], lexicon: Lexicon): Stretch[] {
  const whole = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 }
  const starts = new Set(lines.map(({ start }) => start))
  const found = [...headingsIn(source, whole, lexicon)]
  const [first] = found
  const within = found.filter(({ start }) => !starts.has(start))
  if (!first || within.length === 0) return []
  const cuts: Stretch[] = []
  const begin = (start: number, end = start) => cuts.push({ start, end })
  // Where most have lost their lines, so have the tables of labels above them.
  const folded = within.length * 2 > found.length
  if (folded) begin(whole.start, first.start)
  for (const [index, { start, end, kind, closed }] of found.entries()) {
    const item =
      kind === 'label' ? itemBetween(source, found[index - 1] ?? null, start, lexicon) : null
    // Where both begin a line already, what stands between them are the page's own lines.
    if (item !== null && !(starts.has(item) && starts.has(start))) begin(item, start)
    begin(start, kind === 'table' && folded ? (found[index + 1]?.start ?? whole.end) : start)
    if (!closed) begin(end)
  }
  return cuts
}

/** Behind the end of a sentence: what stands before the stop is no abbreviation and no number of a list. */
const SENTENCE =
  /(?<=[A-Za-z]{2}|[)"”’%]|\d{2})(?<!\b(?:mg|mcg|ml|gm|Dr|Mr|Ms|Mrs|No|no|vs|St|[Tt]abs?|[Cc]aps?|[Qq]ty|approx|Inc|etc))[.?!]["'”’)]{0,2}\s{1,9}(?=[A-Z0-9("“#])/g

/** Where the item begins whose outcome stands right before `end`; null where none does. */
function itemBetween(
  source: string,
  before: Found | null,
  end: number,
  lexicon: Lexicon,
): number | null {
  const from = before?.end ?? 0
  const floor = Math.max(from, end - LONGEST_ITEM)
  const outcome = outcomeAt(source, floor, trimEnd(source, floor, end), lexicon)
  if (!outcome || !source.slice(floor, outcome.start).trimEnd().endsWith(':')) return null
  const words = source.slice(floor, outcome.start)
  const starts = [...words.matchAll(SENTENCE)].map(({ index, 0: stop }) => index + stop.length)
  const start = starts.findLast((at) => opensSplitRequest(words.slice(at)))
  if (start !== undefined) return floor + start
  return before?.kind === 'heading' && floor === from ? from : null
}
