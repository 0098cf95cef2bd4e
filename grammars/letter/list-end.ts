/** Where a list that says something of each issue ends, though the next heading is lost. */
import type { ListName } from '../forms/form'
import { isParted, type Page } from './boundary'
import type { Mark } from './mark'
import { numberAt } from './numbers'

/** How a case summary begins; no item at dispute does. */
const SUMMARY =
  /^["“]?(?:(?:The|This) (?:\w{1,12} )?(?:patient|claimant|employee|worker|applicant)\b|This (?:is (?:an? |the )|case )|(?:An? )?\d{2}[- ](?:year|y\/?o\b))/

/**
 * The first mark of the list `[from, end)` that stands below a lost heading: a case summary behind the items, which
 * it then opens, or a number that begins the list anew behind its `last`. `end` where there is none.
 */
export function lostHeading(
  page: Page,
  marks: Mark[],
  name: ListName,
  [from, end]: readonly [number, number],
  last: number,
): number {
  let reached = false
  for (let i = from; i < end; i++) {
    const { entry, line, start, end: stop } = marks[i]!
    if (entry || !line) continue
    const number = numberAt(page.source, start)?.number
    if (name === 'disputedItem') {
      if (i === from || !isParted(page, line) || !SUMMARY.test(page.source.slice(start, stop)))
        continue
      marks[i] = { ...marks[i]!, opens: 'clinicalSummary' }
      return i
    }
    if (reached && number === 1 && isParted(page, line)) return i
    reached ||= number === last
  }
  return end
}
