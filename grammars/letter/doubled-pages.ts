/** Pages that stand twice, one right behind the other: scanned twice, or put in twice. */
import type { Line } from '../../src/source/lines'
import type { Entry, Lexicon } from './lexicon'
import { rowAt } from './rows'

/** A page of fewer lines may be like another by chance. */
const LEAST_LINES = 5

/** The pages that say again, word for word, what the page before says: the last line of each by its first. */
export function doubledPages(
  source: string,
  lines: readonly Line[],
  lexicon: Lexicon,
): ReadonlyMap<Line, Line> {
  const doubled = new Map<Line, Line>()
  const pages = pagesOf(lines)
  const holds = (page: readonly Line[], is: (entry: Entry) => boolean) =>
    page.some(({ start }) => rowAt(source, start, lexicon.entries, is))
  const begins = (page: readonly Line[]) =>
    holds(page, ({ header }) => header?.field === 'caseNumber')
  const reasons = (page: readonly Line[]) => holds(page, ({ field }) => field === 'rationale')
  for (const [index, page] of pages.entries()) {
    const [above, before] = [pages[index - 2], pages[index - 1]]
    if (!before || page.length < LEAST_LINES || !saysTheSame(source, page, before)) continue
    const next = pages[index + 1]
    // From case number to reasoning, with no more of it around: two letters that say the same.
    const isWhole = (!above || reasons(above)) && (!next || begins(next))
    if (!(isWhole && begins(page) && reasons(page))) doubled.set(page[0]!, page.at(-1)!)
  }
  return doubled
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
  page.every((line, index) => {
    const { start, end } = before[index]!
    return source.slice(line.start, line.end) === source.slice(start, end)
  })
