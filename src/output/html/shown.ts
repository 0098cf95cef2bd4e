/** How much of a letter a page shows: no browser bears the marks of a text of many megabytes. */
import type { Mark } from './marks'
import type { LetterView } from './view'

/** The longest letters have some 100,000 characters, 1,000 marks and 50 pages. */
const MOST_CHARACTERS = 500_000
const MOST_MARKS = 20_000
const MOST_PAGES = 5_000
/** Of a letter that was not read. */
const MOST_UNREAD = 100_000

/** How many characters of the letter's text are shown. */
export function shownLength({ tree, text }: LetterView, marks: readonly Mark[]): number {
  const most = tree.format === null ? MOST_UNREAD : MOST_CHARACTERS
  const length = Math.min(most, lengthOfPages(text))
  if (marks.length <= MOST_MARKS) return length
  const starts = marks.map(({ start }) => start).sort((a, b) => a - b)
  return Math.min(length, starts[MOST_MARKS]!)
}

/** The length of so many pages as are shown. */
function lengthOfPages(text: string): number {
  let end = -1
  for (let page = 0; page < MOST_PAGES; page++) {
    end = text.indexOf('\f', end + 1)
    if (end < 0) return text.length
  }
  return end
}
