/** Dates with the month in words: `October 28, 2016`, `the 4th of March, 2013`, `Nov. '13`. */
import { isCalendarDay, MONTHS } from './months'
import type { DateReading } from './reading'
import { isLetter, mayBegin, mayEnd } from './surroundings'

const LONG_YEAR = '(?:19|20)\\d\\d'
const SHORT_YEAR = "['’‘]\\d\\d"
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'

/** Behind the month: `28, 2016`, `28th of 2016`, `28 '16`. */
const DAY_YEAR = new RegExp(
  `${DAY}(?:,? {1,2}(?:of )?|, ?)(${LONG_YEAR}|${SHORT_YEAR})(?!\\d)`,
  'y',
)
const YEAR_ALONE = new RegExp(`(${LONG_YEAR})(?!\\d)`, 'y')
/** Behind an apostrophe. */
const TWO_DIGITS = /(\d\d)(?!\d)/y
/** `28 October 2016`, `4th day of March, 2013`, `03-Aug-96`. */
const DAY_MONTH_YEAR = new RegExp(
  `${DAY}(?:(?: day)?(?: {1,2}of)? {1,2}|-)([A-Za-z]{3,9})\\.?(?:,? {1,2}(?:of )?|-)` +
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
}

/** The month whose name stands right before `digit`. */
export function monthBefore(text: string, digit: number, previousEnd: number): MonthMention | null {
  let end = digit
  const apostrophe = isApostrophe(text.charCodeAt(end - 1))
  if (apostrophe) end--
  for (const least = end - 3; end > previousEnd && end > least; end--) {
    if (!isMonthStop(text.charCodeAt(end - 1))) break
  }
  if (end === digit) return null
  const of = text.startsWith(' of ', end - 3)
  if (of) end -= 3
  let start = end
  while (start > previousEnd && isLetter(text.charCodeAt(start - 1))) start--
  if (end - start < 3 || end - start > LONGEST_MONTH) return null
  const month = monthOf(text.slice(start, end))
  return month && { ...month, start, of, apostrophe }
}

const LONGEST_MONTH = 9

/** A space, a full stop or a comma. */
const isMonthStop = (code: number): boolean => code === 32 || code === 46 || code === 44

const isApostrophe = (code: number): boolean => code === 39 || code === 8216 || code === 8217

/** `October 28, 2016`, `October of 2016`, `Oct. '16`. */
export function afterMonth(text: string, mention: MonthMention, digit: number): DateReading | null {
  const { start, number, certain, of, apostrophe } = mention
  const full = of || apostrophe ? null : at(DAY_YEAR, text, digit)
  if (full) return reading(start, digit + full[0].length, number, Number(full[1]), full[2]!)
  const year = certain ? at(apostrophe ? TWO_DIGITS : YEAR_ALONE, text, digit) : null
  return year && reading(start, digit + year[0].length, number, null, year[1]!)
}

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
