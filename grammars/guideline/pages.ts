/** Page numbers behind `Page(s):`, `pages`, `pg.`. */
import { append } from '../../src/text/append'
import type { NumberAt, PagesAt } from './token-types'

const RANGE = /(\d{1,6})(?: ?(?:-|–|—|to|through) ?(\d{1,6})(?!\d))?/y
const SEPARATOR = /(?: ?[,;&] ?(?:and )?| and )(?:(?:pages?|pgs?|pp?)\.? )?(?=\d)/y
const TOTAL = / of \d{1,4}\b/y
/** Of a journal, before the pages. */
const VOLUME = /; ?\d{1,4} ?(?:\([^()]{1,16}\) ?)?: ?(?=\d)/g
/** A longer number is a range that lost its hyphen. */
const LAST_PAGE = 999

export interface PageList {
  pages: PagesAt[]
  end: number
}

/**
 * The page numbers from `at` on; null where none stand there. `short` where the work has less than
 * a thousand pages.
 */
export function readPages(text: string, at: number, short: boolean): PageList | null {
  const pages: PagesAt[] = []
  let end = at
  for (let from = at; ; ) {
    RANGE.lastIndex = from
    const match = RANGE.exec(text)
    if (!match || isWord(text.charCodeAt(RANGE.lastIndex))) break
    end = RANGE.lastIndex
    append(pages, rangeOf(match[1]!, match[2], from, end, short))
    TOTAL.lastIndex = end
    if (TOTAL.test(text)) end = TOTAL.lastIndex
    SEPARATOR.lastIndex = end
    if (!SEPARATOR.test(text)) break
    from = SEPARATOR.lastIndex
  }
  return end > at ? { pages, end } : null
}

/** The pages of the journals' references in `text[start, end)`: `2011;40(3):201-9`. */
export function journalPages(text: string, start: number, end: number): PagesAt[] {
  const pages: PagesAt[] = []
  VOLUME.lastIndex = start
  for (;;) {
    const found = VOLUME.test(text) && VOLUME.lastIndex < end
    const list = found ? readPages(text, VOLUME.lastIndex, false) : null
    if (!found) return pages
    for (const range of list?.pages ?? []) pages.push(range)
  }
}

function rangeOf(
  first: string,
  last: string | undefined,
  start: number,
  end: number,
  short: boolean,
): PagesAt[] {
  if (last === undefined) {
    return short && Number(first) > LAST_PAGE ? halves(first, start) : [single(start, first)]
  }
  // `300-5` is 300 to 305.
  const full = last.length < first.length ? first.slice(0, first.length - last.length) + last : last
  const from = numberAt(Number(first), start, start + first.length)
  const to = numberAt(Number(full), end - last.length, end)
  if (to.value >= from.value) return [{ from, to }]
  return [
    { from, to: from },
    { from: to, to },
  ]
}

/** `9899`: the extractor dropped the hyphen at a line's end. None where it cannot be told apart. */
function halves(digits: string, start: number): PagesAt[] {
  const middle = digits.length / 2
  const from = Number(digits.slice(0, middle))
  const to = Number(digits.slice(middle))
  if (!Number.isInteger(middle) || from >= to) return []
  return [
    {
      from: numberAt(from, start, start + middle),
      to: numberAt(to, start + middle, start + digits.length),
    },
  ]
}

const numberAt = (value: number, start: number, end: number): NumberAt => ({ value, start, end })

function single(start: number, digits: string): PagesAt {
  const page = numberAt(Number(digits), start, start + digits.length)
  return { from: page, to: page }
}

const isWord = (code: number): boolean =>
  (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122)
