/** What stands twice, one right behind the other: a page scanned or put in twice, a line printed over itself. */
import type { Line } from '../../src/text/lines'
import type { Entry, Lexicon } from './lexicon'
import { numberAt } from './numbers'
import { rowAt } from './rows'

/** A page of fewer lines, or a line of fewer characters, may be like another by chance. */
const LEAST_LINES = 5
const LEAST_LENGTH = 40

/** What says again, word for word, what stands right before it: the last line of each run by its first. */
export function doubledLines(
  source: string,
  lines: readonly Line[],
  lexicon: Lexicon,
): ReadonlyMap<Line, Line> {
  const pages = doubledPages(source, pagesOf(lines), lexicon)
  const singles = lines.filter((line, index) => {
    const before = lines[index - 1]
    return before && hasWordsOf(source, line, before) && isTelling(source, line, lexicon)
  })
  return new Map([...singles.map((line) => [line, line] as const), ...pages])
}

/**
 * Whether no two such lines stand one behind the other by chance: they are long, or an item with its outcome.
 * Entries of a list may say the same: `- Records of the treating physician of unknown date`.
 */
function isTelling(source: string, { start, end }: Line, { outcome }: Lexicon): boolean {
  if (numberAt(source, start)) return false
  return end - start >= LEAST_LENGTH || source.slice(start, end).search(outcome) > 0
}

function doubledPages(
  source: string,
  pages: readonly (readonly Line[])[],
  { entries }: Lexicon,
): [first: Line, last: Line][] {
  const holds = (page: readonly Line[], is: (entry: Entry) => boolean) =>
    page.some(({ start }) => rowAt(source, start, entries, is))
  const begins = (page: readonly Line[]) =>
    holds(page, ({ header }) => header?.field === 'caseNumber')
  const reasons = (page: readonly Line[]) => holds(page, ({ field }) => field === 'rationale')
  return pages.flatMap((page, index) => {
    const [above, before, next] = [pages[index - 2], pages[index - 1], pages[index + 1]]
    if (!before || page.length < LEAST_LINES || !saysTheSame(source, page, before)) return []
    // From case number to reasoning, with no more of it around: two letters that say the same.
    const isWhole = (!above || reasons(above)) && (!next || begins(next))
    return isWhole && begins(page) && reasons(page) ? [] : [[page[0]!, page.at(-1)!]]
  })
}

function pagesOf(lines: readonly Line[]): Line[][] {
  const pages: Line[][] = []
  for (const line of lines) {
    if (line.page || pages.length === 0) pages.push([])
    pages.at(-1)!.push(line)
  }
  return pages
}

const saysTheSame = (source: string, page: readonly Line[], before: readonly Line[]): boolean =>
  page.length === before.length &&
  page.every((line, index) => hasWordsOf(source, line, before[index]!))

const hasWordsOf = (source: string, line: Line, { start, end }: Line): boolean =>
  line.end - line.start === end - start && source.startsWith(source.slice(start, end), line.start)
