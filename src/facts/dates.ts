/** Dates of a prose as `DateValue`s: the century settled, the calendar checked, the place kept. */
import { isCalendarDay } from '../../grammars/date/months'
import type { DateReading } from '../../grammars/date/reading'
import { scanDates } from '../../grammars/date/scan'
import type { DateProblem } from '../schema/determination'
import type { Prose } from '../text/prose'
import { SettledDate } from './mention'

/** Nobody whose care is reviewed (2013 on) was hurt before this year. */
const EARLIEST_YEAR = 1930
/** No letter is newer; an end for years while the letter's own date is unknown. */
const LATEST_YEAR = 2049

/** The day that no two-digit year may pass: ISO 8601, or null where the letter gives none. */
export type Pivot = string | null

/** The dates of a prose, in order. */
export const readDates = (prose: Prose, source: string, pivot: Pivot): SettledDate[] =>
  scanDates(prose.text).map((reading) => mentionOf(prose, source, reading, pivot))

/** The last day of the newest four-digit year among the readings; null where there is none. */
export function newestYear(readings: readonly DateReading[]): Pivot {
  let newest = 0
  for (const { year, twoDigitYear } of readings) {
    if (year !== null && !twoDigitYear && year <= LATEST_YEAR) newest = Math.max(newest, year)
  }
  return newest === 0 ? null : `${newest}-12-31`
}

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
    if (year >= 1900 && year <= 2100) return { iso: isoDate(year, month, day), problems }
    return { iso: null, problems: [...problems, 'out-of-range'] }
  }
  const latest = pivot ?? `${LATEST_YEAR}-12-31`
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
