/** Where one paragraph ends and the next begins, told from blank lines, full stops and line lengths. */
import type { Line } from '../../src/text/lines'
import type { Stretch } from '../../src/text/prose'
import type { Mark } from './mark'

/** What the lines of the whole letter are like. */
export interface Page {
  source: string
  /** Length of a full line, in characters. */
  width: number
  /** Every line is followed by an empty one, so that an empty line says nothing. */
  doubled: boolean
  /** What is set in bold, in order; none where it is not known. */
  bold?: readonly Stretch[]
}

/** `.`, `?`, `!` or `:`. */
const isTerminal = (code: number): boolean =>
  code === 46 || code === 63 || code === 33 || code === 58
/** A quote or a bracket that closes behind the stop. */
const isCloser = (code: number): boolean =>
  code === 34 || code === 39 || code === 41 || code === 93 || code === 0x201d || code === 0x2019
/** How many of them may stand there. */
const MOST_CLOSERS = 2
/** A line this much shorter than a full one ends its paragraph. */
const SHORT = 0.7

/** Whether the words end as a sentence does. */
export function endsSentence({ source }: Page, { start, end }: Mark): boolean {
  let last = end - 1
  const first = Math.max(start, last - MOST_CLOSERS)
  while (last > first && isCloser(source.charCodeAt(last))) last--
  return isTerminal(source.charCodeAt(last))
}

/** Whether a blank line of the letter parts this line from the one before. */
export function isParted({ doubled }: Page, line: Line): boolean {
  if (line.page) return false
  return doubled ? line.spaced && line.breaks > 1 : line.breaks > 1
}

/** Whether the words fill less of the page's width than a line within a paragraph would. */
export const isShort = ({ width }: Page, mark: Mark): boolean =>
  mark.end - mark.start < width * SHORT

/**
 * Whether a new paragraph begins with `next`. A blank line alone does not tell: some extractors print
 * one where a page ends in mid-sentence.
 */
export function opensParagraph(page: Page, before: Mark, next: Mark): boolean {
  if (!next.line) return false
  const ended = endsSentence(page, before)
  if (!ended && !isShort(page, before)) return false
  if (isParted(page, next.line)) return ended || !page.doubled
  const colon = page.source.charCodeAt(before.end - 1) === 58
  return ended && !colon && isShort(page, before) && isCapital(page.source.charCodeAt(next.start))
}

/** A page's edge holds fewer lines of furniture. */
const MOST_FURNITURE = 100

/** The mark before one, page furniture left out; -1 where there is none, or too much furniture before it. */
export function lineBefore(marks: readonly Mark[], index: number): number {
  const floor = Math.max(0, index - MOST_FURNITURE)
  for (let before = index - 1; before >= floor; before--) {
    if (marks[before]!.entry?.kind !== 'furniture') return before
  }
  return -1
}

/** Where the paragraph that begins at `from` ends, told from a full stop and a blank line; `end` where it does not. */
export function paragraphEnd(
  page: Page,
  marks: readonly Mark[],
  from: number,
  end: number,
): number {
  for (let i = from + 1; i < end; i++) {
    const { line, entry } = marks[i]!
    if (!entry && line && isParted(page, line) && endsSentence(page, marks[i - 1]!)) return i
  }
  return end
}

/** A capital, a digit, or anything else that is no small letter. */
export const isCapital = (code: number): boolean => !(code >= 97 && code <= 122)

/** Whether the words begin in bold. */
export function beginsBold({ bold = [] }: Page, { start }: Mark): boolean {
  let low = 0
  let high = bold.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (bold[middle]!.end <= start) low = middle + 1
    else high = middle
  }
  return low < bold.length && bold[low]!.start <= start
}
