/** Dates whose print is damaged become messages; a break of the page's line alone is no damage. */

import type { SettledDate } from '../facts/mention'
import type { Report } from '../messages/report'

export function checkDates(dates: readonly SettledDate[], report: Report): void {
  for (const { words, iso, problems } of dates) {
    const odd = problems.filter((problem) => problem !== 'line-break')
    if (odd.length === 0) continue
    const values = { text: words.value, iso: iso ?? '', problems: odd.join(', ') }
    report.write(iso === null ? 'unreadable-date' : 'odd-date', [words.start, words.end], values)
  }
}
