/** Dates of a prose as `DateValue`s: the century settled, the calendar checked, the place kept. */
import { isCalendarDay } from '../../grammars/date/months'
import { scanDates } from '../../grammars/date/scan'
import type { DateProblem } from '../schema/determination'
import type { Prose } from '../text/prose'
import type { DateReading } from '../tree/date-reading'
import { SettledDate } from './mention'

/** Nobody whose care is reviewed (2013 on) was hurt before this year. */
const EARLIEST_YEAR = 1930
/** Where nothing bounds two digits, up to 49 they are of this century. */
const LATEST_DAY = '2049-12-31'

/** The day that no date of the letter may pass: its decision or else `now`; ISO 8601, null where neither is known. */
export type Pivot = string | null

/** The dates of a prose, in order. */
export const readDates = (prose: Prose, source: string, pivot: Pivot): SettledDate[] =>
  scanDates(prose.text).map((reading) => mentionOf(prose, source, reading, pivot))

/** A reading as a date of the letter, its century settled. */
export function mentionOf(
  prose: Prose,
  source: string,
  reading: DateReading,
  pivot: Pivot,
): SettledDate {
  const { start, end } = reading
  const { iso, problems } = settle(reading, pivot)
  const broken = /[\n\r\f]/.test(source.slice(prose.offset(start), prose.offset(end - 1)))
  if (broken) problems.push('line-break')
  return new SettledDate(prose, start, end, iso, problems)
}

/** ISO date and problems of a reading. */
function settle(
  reading: DateReading,
  pivot: Pivot,
): { iso: string | null; problems: DateProblem[] } {
  const { month, day, year, twoDigitYear } = reading
  const problems = [...reading.problems]
  if (month === null || day === null || year === null) return { iso: null, problems }
  if (problems.includes('impossible') || problems.includes('ambiguous')) {
    return { iso: null, problems }
  }
  if (!twoDigitYear) {
    if (year < 1900 || year > 2100) return { iso: null, problems: [...problems, 'out-of-range'] }
    const iso = isoDate(year, month, day)
    if (pivot !== null && iso > pivot) problems.push('out-of-range')
    return { iso, problems }
  }
  const latest = pivot ?? LATEST_DAY
  const candidates = [2000 + year, 1900 + year].filter(
    (candidate) => candidate >= EARLIEST_YEAR && isCalendarDay(candidate, month, day),
  )
  const possible = candidates.filter((candidate) => isoDate(candidate, month, day) <= latest)
  if (possible.length > 1) problems.push('two-digit-year')
  if (candidates.length === 0) return { iso: null, problems: [...problems, 'impossible'] }
  if (possible.length === 0) problems.push('out-of-range')
  return { iso: isoDate(possible[0] ?? candidates[0]!, month, day), problems }
}

const isoDate = (year: number, month: number, day: number): string =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
