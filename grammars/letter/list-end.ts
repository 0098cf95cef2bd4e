/** Where a list that says something of each issue ends, though the next heading is lost. */
import type { SectionName } from '../../src/schema/determination'
import type { ListName } from '../forms/form'
import { isParted, type Page } from './boundary'
import type { Mark } from './mark'
import { numberAt } from './numbers'

/** How the section begins that follows a list; no entry of the list does. */
const FOLLOWERS: Partial<Record<ListName, { section: SectionName; words: RegExp }>> = {
  disputedItem: {
    section: 'clinicalSummary',
    words:
      /^["“]?(?:(?:The|This) (?:[\w-]{1,16} )?(?:patient|claimant|employee|worker|applicant)\b|This (?:is (?:an? |the )|case )|(?:An? )?\d{2}[- ](?:year\b|years[- ]old\b|y[./]?o\b))/,
  },
  rationale: {
    section: 'howDetermined',
    words:
      /^(?:The|This) (?:\w{1,12} )?(?:reviewer (?:is (?:an? |board|licensed)|holds|has been in)|(?:physician|psychologist|chiropractor|dentist|doctor) is (?:board|licensed))/i,
  },
}

/**
 * The first mark of the list `[from, end)` that stands below a lost heading: words that begin another section,
 * which they then open, or a number that begins the list anew behind its `last`. `end` where there is none.
 */
export function lostHeading(
  page: Page,
  marks: Mark[],
  name: ListName,
  [from, end]: readonly [number, number],
  last: number,
): number {
  const follower = FOLLOWERS[name]
  let reached = false
  for (let i = from; i < end; i++) {
    const { entry, line, start, end: stop } = marks[i]!
    if (entry || !line) continue
    const parted = i > from && isParted(page, line)
    if (parted && follower?.words.test(page.source.slice(start, stop))) {
      marks[i] = { ...marks[i]!, opens: follower.section }
      return i
    }
    if (name === 'disputedItem') continue
    const number = numberAt(page.source, start)?.number
    if (reached && parted && number === 1) return i
    reached ||= number === last
  }
  return end
}
