/** Finds every date in a text: in numbers by the table of shapes, in words by the table of months. */
import { isCalendarDay, MONTHS } from './months'
import type { DateReading } from './reading'
import { SHAPES, type Shape } from './shapes'

/** Words that announce a date, right before it. */
const ANNOUNCED =
  /(?:\b(?:on|dated?|dos|(?:doi|injury)(?: of| is| was)?|as of|updated|since|effective)[ :]{1,2})$/i
const BRACKET = /[(]$/
const LOOK_BACK = 12
/** What makes a figure of what looks like a date: units, counts, ratings. */
const UNIT =
  /\s{0,2}(?:%|(?:mg|mcg|ml|cc|degrees?|deg|visits|times|sessions|weeks?|days?|hours?|pounds|lbs?|mmhg|out of|reps?|tablets?|views|x(?!-))\b)/iy
/** And this where no full date is printed: `the 10/1/15 visit` has its date. */
const ONE_OF = /\s{0,2}(?:visit|session|view)\b/iy

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

/** All dates of the text, in order. Linear in its length. */
export function scanDates(printed: string): DateReading[] {
  // A hyphen that became a dash; of one length, so that places stay.
  const text = printed.includes('–') ? printed.replaceAll('–', '-') : printed
  const found: DateReading[] = []
  let end = 0
  for (let digit = nextDigit(text, 0); digit >= 0; ) {
    let stop = digit + 1
    while (isDigit(text.charCodeAt(stop))) stop++
    const reading = readAt(text, digit, stop, end)
    if (reading) {
      found.push(reading)
      end = reading.end
    }
    digit = nextDigit(text, reading ? end : stop)
  }
  return found
}

const DIGIT = /\d/g

/** The first digit at or behind `from`, -1 where none is. A pattern finds it three times as fast as a loop. */
function nextDigit(text: string, from: number): number {
  DIGIT.lastIndex = from
  return DIGIT.test(text) ? DIGIT.lastIndex - 1 : -1
}

/** The date, if any, that the run of digits `[digit, stop)` begins, or goes on after its month. */
function readAt(
  text: string,
  digit: number,
  stop: number,
  previousEnd: number,
): DateReading | null {
  if (stop - digit > 4) return null
  const month = monthBefore(text, digit, previousEnd)
  if (month) return afterMonth(text, month, digit)
  const next = text.charCodeAt(stop)
  if (isLetter(next) || (next === SPACE && isCapital(text.charCodeAt(stop + 1)))) {
    const reading = dayMonthYear(text, digit)
    if (reading) return reading
  }
  if (!isSeparator(next) && next !== SPACE && next !== PIPE && !isLetter(next)) return null
  NUMERIC.lastIndex = digit
  return NUMERIC.test(text) ? numeric(text, digit, previousEnd) : null
}

const SPACE = 32
const PIPE = 124

/** What every date in numbers begins with; a cheap look before the table of shapes. */
const NUMERIC =
  /(?:1 [0-2]|[\dOolI|]{1,4}) {0,2}(?:[-/.]{1,2} {0,2}(?:(?:[0-3] \d|[\dOolI|]{1,2}) {0,2}[-/.]{1,2} {0,2}[\dOolI|]|\d{3})|--|\/\/)|\d{3,4}[-/]\d\d/y

const isCapital = (code: number): boolean => code >= 65 && code <= 90

/** `-`, `.` or `/`. */
const isSeparator = (code: number): boolean => code >= 45 && code <= 47

function numeric(text: string, digit: number, previousEnd: number): DateReading | null {
  const start = opening(text, digit)
  if (start === null || !mayBegin(text, start, previousEnd)) return null
  for (const shape of SHAPES) {
    const { pattern } = shape
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (!match || !mayEnd(text, pattern.lastIndex, isFull(match, shape))) continue
    const reading = judge(text, start, match, shape)
    if (reading) return reading
  }
  return null
}

/** A word that lost the blank behind it: `dated5/6/14`. */
const GLUED = /(?:^|[^A-Za-z])(?:on|dated?|from|of|DO[IS])$/i

/** Where a numeric date that holds this digit begins: a letter in place of a digit may come first. */
function opening(text: string, digit: number): number | null {
  const before = text.charCodeAt(digit - 1)
  if (!isLetter(before)) return digit
  if (GLUED.test(text.slice(Math.max(0, digit - 6), digit))) return digit
  const standsAlone = digit < 2 || !/[\w]/.test(text[digit - 2]!)
  return standsAlone && 'OolI|'.includes(text[digit - 1]!) ? digit - 1 : null
}

/** No date begins within a word, a number or a path; a range (`10/1/16-11/2/16`) may join two. */
function mayBegin(text: string, start: number, previousEnd: number): boolean {
  if (start === 0) return true
  const before = text.charCodeAt(start - 1)
  if (before === 45 || before === 47) return start - 1 === previousEnd && previousEnd > 0
  if (before === 46) return start < 2 || !isDigit(text.charCodeAt(start - 2))
  return !isDigit(before) && before !== 35 && before !== 36 && before !== 95
}

/** No date ends within a word or a longer number; a full stop, or a range, may follow. */
function mayEnd(text: string, end: number, full: boolean): boolean {
  const code = text.charCodeAt(end)
  if (Number.isNaN(code)) return true
  if (isDigit(code)) return false
  const next = text.charCodeAt(end + 1)
  if (code === 46 || code === 47) return !isDigit(next)
  if (code === 45) return !isDigit(next) || /\d{1,2}[-/]{1,2}\d/.test(text.slice(end + 1, end + 6))
  if (isLetter(code) && !isLetter(next)) return false
  UNIT.lastIndex = end
  ONE_OF.lastIndex = end
  if (UNIT.test(text) || (!full && ONE_OF.test(text))) return false
  return !(isLetter(code) && code > 90)
}

/** Month, day and year, as clean as a date can be printed. */
const isFull = (match: RegExpExecArray, { parts, evidence, problems }: Shape): boolean =>
  evidence === 'none' && problems.length === 0 && match[parts[1]] !== ''

const digits = (printed: string): number =>
  Number(
    /\D/.test(printed)
      ? printed.replace(/[Oo]/g, '0').replace(/[lI|]/g, '1').replace(' ', '')
      : printed,
  )

function judge(
  text: string,
  start: number,
  match: RegExpExecArray,
  shape: Shape,
): DateReading | null {
  const [m, d, y] = shape.parts
  if (shape.evidence !== 'none' && !isAnnounced(text, start, shape.evidence)) return null
  const printedYear = match[y]!
  const month = digits(match[m]!)
  const day = match[d] === '' ? null : digits(match[d]!)
  const year = digits(printedYear)
  const twoDigitYear = printedYear.length === 2
  const possible = isCalendarDay(twoDigitYear ? null : year, month, day ?? 1)
  const problems = [...shape.problems]
  if (!possible) {
    const strong = !twoDigitYear || isAnnounced(text, start, 'worded')
    if (!strong || problems.includes('missing-separator')) return null
    problems.push('impossible')
  }
  return { start, end: start + match[0].length, month, day, year, twoDigitYear, problems }
}

function isAnnounced(text: string, start: number, evidence: Shape['evidence']): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start)
  return ANNOUNCED.test(before) || (evidence === 'announced' && BRACKET.test(before))
}

const DAY_YEAR = /(\d{1,2})(?:st|nd|rd|th)?(?:,? {1,2}(?:of )?|, ?)((?:19|20)\d\d)(?!\d)/y
const YEAR_ALONE = /(?:19|20)\d\d(?!\d)/y
const DAY_MONTH_YEAR =
  /(\d{1,2})(?:st|nd|rd|th)? {1,2}([A-Z][A-Za-z]{2,8})\.?,? {1,2}((?:19|20)\d\d)(?!\d)/y

/** `28 October 2016`. */
function dayMonthYear(text: string, digit: number): DateReading | null {
  const match = at(DAY_MONTH_YEAR, text, digit)
  const month = match && MONTHS.get(match[2]!)
  if (!match || !month || isLetter(text.charCodeAt(digit - 1))) return null
  return dayOf(digit, digit + match[0].length, month, Number(match[1]), Number(match[3]))
}

interface MonthMention {
  start: number
  month: number
}

/** The month whose name stands right before `digit`. */
function monthBefore(text: string, digit: number, previousEnd: number): MonthMention | null {
  let end = digit
  while (end > previousEnd && digit - end < 3 && isMonthStop(text.charCodeAt(end - 1))) end--
  if (end === digit) return null
  let start = end
  while (start > previousEnd && isLetter(text.charCodeAt(start - 1))) start--
  if (end - start < 3 || !isCapital(text.charCodeAt(start))) return null
  const month = MONTHS.get(text.slice(start, end))
  return month === undefined ? null : { start, month }
}

/** A space, a full stop or a comma. */
const isMonthStop = (code: number): boolean => code === SPACE || code === 46 || code === 44

/** `October 28, 2016`, `October 2016`. */
function afterMonth(
  text: string,
  { start, month }: MonthMention,
  digit: number,
): DateReading | null {
  const full = at(DAY_YEAR, text, digit)
  if (full) {
    return dayOf(start, digit + full[0].length, month, Number(full[1]), Number(full[2]))
  }
  const year = at(YEAR_ALONE, text, digit)
  if (!year) return null
  const end = digit + year[0].length
  return { start, end, month, day: null, year: Number(year[0]), twoDigitYear: false, problems: [] }
}

function dayOf(start: number, end: number, month: number, day: number, year: number): DateReading {
  const problems: DateReading['problems'] = isCalendarDay(year, month, day) ? [] : ['impossible']
  return { start, end, month, day, year, twoDigitYear: false, problems }
}

function at(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}
