/** Dates whose print is damaged become messages; a break of the page's line alone is no damage. */

import type { SettledDate } from '../facts/mention'
import type { Report } from '../messages/report'
import type { DateProblem } from '../schema/determination'

export function checkDates(dates: readonly SettledDate[], report: Report): void {
  const late = dates.filter(isLate)
  for (const date of dates) {
    const { words, iso, problems } = date
    const odd = problems.filter((problem) => problem !== 'line-break' && !isTold(problem, date))
    if (odd.length === 0) continue
    const values = { text: words.value, iso: iso ?? '', problems: odd.join(', ') }
    report.write(iso === null ? 'unreadable-date' : 'odd-date', [words.start, words.end], values)
  }
  const [first] = late
  if (!first) return
  const { value: text, start, end } = first.words
  report.write('date-in-future', [start, end], { text, count: late.length })
}

/** Whether a day is known, and lies after the letter's decision. */
const isLate = ({ iso, problems }: SettledDate): boolean =>
  iso !== null && problems.includes('out-of-range')

/** One message tells of all dates after the decision: where its own year is a slip, all others are late. */
const isTold = (problem: DateProblem, date: SettledDate): boolean =>
  problem === 'out-of-range' && isLate(date)
