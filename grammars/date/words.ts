/** Dates with the month in words: `October 28, 2016`, `the 4th of March, 2013`, `Nov. '13`. */

import type { DateReading } from '../../src/tree/date-reading'
import { isCalendarDay, MONTHS, ORDINALS } from './months'
import { isAnnounced, isLetter, mayBegin, mayEnd } from './surroundings'

const LONG_YEAR = '(?:19|20)\\d\\d'
const SHORT_YEAR = "['’‘]\\d\\d"
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'

/** Behind the month: `28, 2016`, `28th of 2016`, `28 '16`. */
const DAY_YEAR = new RegExp(
  `${DAY}(?:,? {1,2}(?:of )?|, ?|[-/])(${LONG_YEAR}|${SHORT_YEAR})(?!\\d)`,
  'y',
)
/** `3-5, 2013`, `3 and 5, 2013`, `3 to April 5, 2013`: several days, one year. */
const DAYS_YEAR = new RegExp(
  `\\d{1,2}(?:st|nd|rd|th)? {0,2}(?:-|&|,? and|to|thru|through) {0,2}(?:([A-Za-z]{3,9})\\.? {1,2})?` +
    `${DAY},? {0,2}(${LONG_YEAR})(?!\\d)`,
  'y',
)
/** `3, 12`: a year without its century, which needs words that announce a date, or a stop behind it. */
const DAY_SHORT_YEAR = new RegExp(`${DAY}(?:, ?|-|/)(\\d\\d)(?!\\d)`, 'y')
const YEAR_ALONE = new RegExp(`(${LONG_YEAR})(?!\\d)`, 'y')
/** Behind an apostrophe. */
const TWO_DIGITS = /(\d\d)(?!\d)/y
/** `28 October 2016`, `4th day of March, 2013`, `03-Aug-96`, `14June2013`. */
const DAY_MONTH_YEAR = new RegExp(
  `${DAY}(?:(?: day)?(?: {1,2}of)? {1,2}|[-/]|(?=[A-Z]))([A-Za-z]{3,10})\\.?(?:,? {0,2}(?:of )?|[-/])` +
    `(${LONG_YEAR}|['’‘]?\\d\\d)(?!\\d)`,
  'y',
)

/** The date that begins with its day, at the run of digits there. */
export function dayMonthYear(text: string, digit: number, previousEnd: number): DateReading | null {
  if (isLetter(text.charCodeAt(digit - 1))) return null
  const match = at(DAY_MONTH_YEAR, text, digit)
  const month = match && monthOf(match[2]!)
  if (!match || !month) return null
  const end = digit + match[0].length
  const year = match[3]!
  const sure = year.length === 4 || (month.certain && mayEnd(text, end, true))
  if (!sure || (year.length < 4 && !mayBegin(text, digit, previousEnd))) return null
  return reading(digit, end, month.number, Number(match[1]), year)
}

interface Month {
  number: number
  /** No word but a month is so spelled; a small `may` or `march` is a verb. */
  certain: boolean
}

const VERBS = new Set(['may', 'march', 'mar'])

function monthOf(name: string): Month | null {
  const number = MONTHS.get(name)
  if (number !== undefined) return { number, certain: true }
  const small = MONTHS.get(name.charAt(0).toUpperCase() + name.slice(1))
  return small === undefined ? null : { number: small, certain: !VERBS.has(name) }
}

interface MonthMention extends Month {
  start: number
  /** What stands between the month and the digits: `of`, an apostrophe, or neither. */
  of: boolean
  apostrophe: boolean
  /** Nothing stands there. */
  glued: boolean
}

/** The month whose name stands right before `digit`. */
export function monthBefore(text: string, digit: number, previousEnd: number): MonthMention | null {
  let end = digit
  const apostrophe = isApostrophe(text.charCodeAt(end - 1))
  if (apostrophe) end--
  for (const least = end - 3; end > previousEnd && end > least; end--) {
    if (!isMonthStop(text.charCodeAt(end - 1))) break
  }
  const of = text.startsWith(' of ', end - 3)
  if (of) end -= 3
  const the = text.startsWith(' the ', end - 4)
  if (the) end -= 4
  let start = end
  while (start > previousEnd && isLetter(text.charCodeAt(start - 1))) start--
  if (end - start < 3 || end - start > LONGEST_MONTH) return null
  const month = monthOf(text.slice(start, end))
  const glued = end === digit
  return month && (month.certain || !glued) ? { ...month, start, of, apostrophe, glued } : null
}

const LONGEST_MONTH = 10

/** A space, a full stop, a comma, a hyphen or a slash. */
const isMonthStop = (code: number): boolean => code === 32 || (code >= 44 && code <= 47)

const isApostrophe = (code: number): boolean => code === 39 || code === 8216 || code === 8217

/** `October 28, 2016`, `October of 2016`, `Oct. '16`. */
export function afterMonth(text: string, mention: MonthMention, digit: number): DateReading | null {
  const { start, number, certain, of, apostrophe } = mention
  if (!of && !apostrophe) {
    const full = at(DAY_YEAR, text, digit)
    if (full) return reading(start, digit + full[0].length, number, Number(full[1]), full[2]!)
    const several = severalDays(text, mention, digit) ?? shortYear(text, mention, digit)
    if (several) return several
  }
  if (!certain || mention.glued) return null
  const year = at(apostrophe ? TWO_DIGITS : YEAR_ALONE, text, digit)
  if (!year) return null
  const end = digit + year[0].length
  const day = dayInWords(text, start)
  return reading(day?.start ?? start, end, number, day?.number ?? null, year[1]!)
}

/** Of several days no one can be told. */
function severalDays(text: string, { start, number }: MonthMention, digit: number) {
  const found = at(DAYS_YEAR, text, digit)
  if (!found || (found[1] !== undefined && !monthOf(found[1]))) return null
  const range = reading(start, digit + found[0].length, number, null, found[3]!)
  return { ...range, problems: [...range.problems, 'ambiguous' as const] }
}

/** `on August 3, 12`; `August 3, 12 visits` is none. */
function shortYear(text: string, { start, number, certain }: MonthMention, digit: number) {
  const found = certain ? at(DAY_SHORT_YEAR, text, digit) : null
  if (!found) return null
  const end = digit + found[0].length
  const sure = isAnnounced(text, start, true) || STOP.test(text.charAt(end))
  return sure && mayEnd(text, end, true)
    ? reading(start, end, number, Number(found[1]), found[2]!)
    : null
}

const STOP = /^[.;)]?$/

/** `the fourth of March`: the day before a month that begins at `start`. */
const DAY_IN_WORDS = /\b((?:(?:twenty|thirty)[- ])?[a-z]{5,11})(?: day)? of $/i

function dayInWords(text: string, start: number): { start: number; number: number } | null {
  const before = text.slice(Math.max(0, start - LONGEST_ORDINAL), start)
  const found = DAY_IN_WORDS.exec(before)
  const number = found && ordinalOf(found[1]!)
  return number ? { start: start - before.length + found.index, number } : null
}

const LONGEST_ORDINAL = 26

/** `fourth`, `Twenty first`; undefined where the words are none. */
const ordinalOf = (words: string): number | undefined =>
  ORDINALS.get(words.toLowerCase().replace(' ', '-'))

/** Before the year: `March fourth, `, `Oct. the twenty-first of `. */
const MONTH_AND_DAY_IN_WORDS =
  /\b([a-z]{3,10})\.? (?:the )?((?:(?:twenty|thirty)[- ])?[a-z]{5,11})(?:,? |, of | of )$/i

/** `March fourth, 2013`, whose year begins at `digit`. */
export function dayInWordsBefore(
  text: string,
  digit: number,
  previousEnd: number,
): DateReading | null {
  const year = text.charCodeAt(digit - 1) === SPACE ? at(YEAR_ALONE, text, digit) : null
  if (!year) return null
  const from = Math.max(previousEnd, digit - LONGEST_MONTH_AND_DAY)
  const found = MONTH_AND_DAY_IN_WORDS.exec(text.slice(from, digit))
  const day = found && ordinalOf(found[2]!)
  const month = day ? monthOf(found[1]!) : null
  if (!found || !day || !month?.certain) return null
  return reading(from + found.index, digit + year[0].length, month.number, day, year[1]!)
}

const LONGEST_MONTH_AND_DAY = 42
const SPACE = 32

/** A date of its parts; the year as printed, with or without an apostrophe. */
function reading(
  start: number,
  end: number,
  month: number,
  day: number | null,
  printedYear: string,
): DateReading {
  const year = Number(printedYear.slice(-4).replace(/^\D+/, ''))
  const twoDigitYear = printedYear.length < 4
  const possible = isCalendarDay(twoDigitYear ? null : year, month, day ?? 1)
  return { start, end, month, day, year, twoDigitYear, problems: possible ? [] : ['impossible'] }
}

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}
