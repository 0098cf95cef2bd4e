/**
 * Where a disputed item begins. An item is told by what it is: it ends in an outcome (or stands
 * before the claims administrator's guideline), and it begins after the sentence that ends the
 * rationale before it, whether or not a blank line parts the two. Where the source tells bold from plain,
 * a bold item is told by that.
 */
import {
  beginsBold,
  endsSentence,
  isCapital,
  isParted,
  isShort,
  lineBefore,
  type Page,
} from './boundary'
import type { Mark, Outcome } from './mark'

/** An item takes a few lines; nothing longer is one. */
export const MOST_LINES = 14
/** The words that close a split request, and those its first sentence ends with. */
const SPLIT_REST =
  /remaining\s{1,9}IMR\s{1,9}eligible|leaving\s{1,9}the\s{1,9}original|the\s{1,9}original\s{1,9}request,/i
const SPLIT_FIRST = /\b(?:was|were)\s{1,9}the\s{1,9}original\s{1,9}request\b/i

/** Whether the mark's outcome closes a disputed item, and is not the end of a sentence. */
export function closesItem(page: Page, marks: readonly Mark[], index: number): boolean {
  const { outcome, start } = marks[index]!
  if (!outcome) return false
  const { source } = page
  const before = source.slice(start, outcome.start).trimEnd()
  if (before.endsWith(':')) return true
  const torn = outcome.start < start ? marks[beginsIn(marks, index, outcome)] : undefined
  if (torn && source.slice(torn.start, outcome.start).trimEnd().endsWith(':')) return true
  if (!isCapital(source.charCodeAt(outcome.start))) return false
  const previous = marks[index - 1]
  if (before === '' && previous && !previous.entry) {
    if (source.charCodeAt(previous.end - 1) === 58) return true
  }
  return (
    announcesField(marks, index + 1) &&
    (before === '' || /[-–—]$/.test(before) || !isFirstWordSmall(before))
  )
}

/** The mark that an outcome at `marks[last]` begins in: its own, or a line before. */
function beginsIn(marks: readonly Mark[], last: number, { start }: Outcome): number {
  let index = last
  while (index > 0 && marks[index]!.start > start) index = lineBefore(marks, index)
  return index
}

const isFirstWordSmall = (words: string): boolean => /^[a-z]/.test(words)

const announcesField = (marks: readonly Mark[], index: number): boolean =>
  marks[index]?.entry?.kind === 'label'

/** The first mark of the item that ends with `marks[last]`; `floor` is the first it may be. */
export function itemStart(page: Page, marks: readonly Mark[], last: number, floor: number): number {
  const bold = boldStart(page, marks, last, floor)
  if (bold !== null) return bold
  let first = last
  while (first > floor && last - first < MOST_LINES && !beginsItem(page, marks, first, last)) {
    first = lineBefore(marks, first)
  }
  return behindProse(page, marks, first, last)
}

/** A sentence that ends, and another that begins. */
const TWO_SENTENCES = /[a-z]{3}["”)]?\. {1,2}[A-Z][a-z]/

/**
 * The first mark of the item, where a rationale that breaks off stands before it: what begins behind a label in its
 * line, or holds a full stop, is no item. It begins behind the blank line, or else at its last line with a capital.
 */
function behindProse(page: Page, marks: readonly Mark[], first: number, last: number): number {
  const { source } = page
  const { start: from, line: opens } = marks[first]!
  const outcomeStart = marks[last]!.outcome?.start ?? Number.POSITIVE_INFINITY
  let capital = first
  let words = ''
  let wordsEnd = from
  for (let i = first + 1; i <= last; i++) {
    const { line, start } = marks[i]!
    if (start >= outcomeStart) break
    if (!line || !isCapital(source.charCodeAt(start))) continue
    const end = marks[lineBefore(marks, i)]?.end ?? wordsEnd
    if (end > wordsEnd) words = source.slice(from, end).replace(/\s+/g, ' ')
    wordsEnd = end
    if (SPLIT_FIRST.test(words)) continue
    const prose = TWO_SENTENCES.test(words)
    if (isParted(page, line) && (!opens || prose)) return i
    if (!opens || (prose && i > first + 1)) capital = i
  }
  return capital
}

/** The first of the bold lines that end with the item's last words; null where these are not bold. */
function boldStart(page: Page, marks: readonly Mark[], last: number, floor: number): number | null {
  const { outcome } = marks[last]!
  const isBold = (index: number) =>
    index >= floor && !marks[index]!.entry && beginsBold(page, marks[index]!)
  const begins = outcome ? beginsIn(marks, last, outcome) : last
  let first = outcome?.start === marks[begins]?.start ? lineBefore(marks, begins) : begins
  if (!isBold(first)) return null
  for (let before = first; last - first < MOST_LINES && isBold(before); ) {
    first = before
    before = lineBefore(marks, first)
  }
  return first
}

/** Whether the words of an item can be all of it: those that end a split request are not. */
export const opensSplitRequest = (words: string): boolean =>
  !SPLIT_REST.test(words) || SPLIT_FIRST.test(words)

/** `#60` goes on with the drug before it, `(date of service` and `4/5/13` with the service: no item begins so. */
const GOES_ON = /^(?:#|\((?!\d{1,2}\))|\d{1,2}[-/]\d{1,2}[-/]\d)/

function beginsItem(page: Page, marks: readonly Mark[], first: number, last: number): boolean {
  const mark = marks[first]!
  const before = marks[lineBefore(marks, first)]
  if (!before || before.entry || !mark.line) return true
  const { outcome } = marks[last]!
  if (outcome && outcome.start <= mark.start) return false
  const words = page.source.slice(mark.start, marks[last]!.end)
  if (!opensSplitRequest(words)) return false
  if (endsSentence(page, before)) {
    return !opensList(page, before) || (isParted(page, mark.line) && !GOES_ON.test(words))
  }
  if (!isShort(page, before) || GOES_ON.test(words)) return false
  return isParted(page, mark.line) || isCapital(page.source.charCodeAt(mark.start))
}

/** `Labs to include:` at a line's end belongs to the item it opens. */
const opensList = (page: Page, mark: Mark): boolean =>
  page.source.charCodeAt(mark.end - 1) === 58 && isShort(page, mark)
