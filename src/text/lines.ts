/** The lines of a source: where their words begin and end, and what blank space stands before them. */
import { trimEnd, trimStart } from './characters'

/** A line that holds words. */
export interface Line {
  /** `[start, end)` of its words, blanks at either end left out. */
  start: number
  end: number
  /** Line breaks between the words of the line before and these. */
  breaks: number
  /** A form feed stands before the words. */
  page: boolean
  /** A line that holds only spaces stands before the words (the paragraph mark of doubled text). */
  spaced: boolean
}

const LINE_FEED = 10
const FORM_FEED = 12
const CARRIAGE_RETURN = 13

/** The lines of `[from, to)` that hold words, in order. Breaks are `\n`, `\r\n`, `\r` and the form feed. */
export function wordLines(source: string, from = 0, to = source.length): Line[] {
  const lines: Line[] = []
  const breakAfter = breakFinder(source, from, to)
  let breaks = 0
  let page = false
  let spaced = false
  let position = from
  while (position < to) {
    const stop = breakAfter(position)
    const first = trimStart(source, position, stop)
    const start = page ? first : behindColon(source, first, stop, breaks, lines.at(-1))
    if (start < stop) {
      lines.push({ start, end: trimEnd(source, start, stop), breaks, page, spaced })
      breaks = 0
      page = false
      spaced = false
    } else if (stop > position && start === first) {
      spaced = true
    }
    const code = source.charCodeAt(stop)
    if (code === FORM_FEED) page = true
    else breaks++
    const pair = code === CARRIAGE_RETURN && source.charCodeAt(stop + 1) === LINE_FEED
    position = stop + (pair ? 2 : 1)
  }
  return lines
}

const COLON = 58
/** A colon stands no farther than an empty line below the words that it closes. */
const MOST_BREAKS = 2

/** A colon that a line's end has torn from its words goes to their line; where the words behind it begin. */
function behindColon(
  source: string,
  start: number,
  stop: number,
  breaks: number,
  before: Line | undefined,
): number {
  if (!before || breaks > MOST_BREAKS || source.charCodeAt(start) !== COLON) return start
  before.end = start + 1
  return trimStart(source, start + 1, stop)
}

/** Finds the next break in `[from, to)` at or after a position; positions must not go back. */
function breakFinder(source: string, from: number, to: number): (position: number) => number {
  // A slice costs nothing, and keeps the search for a sign that is not there from leaving the stretch.
  const stretch = source.slice(from, to)
  const breaks = ['\n', '\r', '\f'].filter((sign) => stretch.includes(sign))
  const next = breaks.map(() => -1)
  return (position) => {
    let first = to
    for (let i = 0; i < breaks.length; i++) {
      if (next[i]! < position) {
        const at = stretch.indexOf(breaks[i]!, position - from)
        next[i] = at < 0 ? to : from + at
      }
      if (next[i]! < first) first = next[i]!
    }
    return first
  }
}

/** Of a doubled text so few lines follow the one before at once: a scrap, and no more. */
const SCRAP = 1 / 8
const STOPS = '.:?!'
/** A line that its sentence leaves for want of room is longer, as part of the page's width. */
const SHORT = 1 / 2

/**
 * Whether all but a few lines are parted by an empty one, as some extractors set them. Without a mark of
 * paragraphs (a line that holds a blank) they may be paragraphs of one line each, as in Markdown: then hardly a
 * sentence goes on in the next line.
 */
export function isDoubled(source: string, lines: readonly Line[], width: number): boolean {
  if (lines.length < 8) return false
  let single = 0
  let goesOn = 0
  let marked = false
  let open = false
  const short = width * SHORT
  for (const { breaks, start, end, spaced } of lines) {
    if (breaks === 1) single++
    if (open && isSmall(source.charCodeAt(start))) goesOn++
    open = end - start > short && !STOPS.includes(source.charAt(end - 1))
    if (spaced) marked = true
  }
  return single < lines.length * SCRAP && (marked || goesOn > lines.length * SCRAP)
}

const isSmall = (code: number): boolean => code >= 97 && code <= 122

/** The length of the longest line: what a full line of the page holds. */
export function pageWidth(lines: readonly Line[]): number {
  let width = 0
  for (const line of lines) width = Math.max(width, line.end - line.start)
  return Math.min(width, FULL_LINE)
}

/** Letters are set in lines of 85 to 105 characters; one long line must not make all others short. */
const FULL_LINE = 110
