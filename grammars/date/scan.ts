/** Finds every date in a text: in numbers by the table of shapes, in words by the table of months. */

import type { DateReading } from '../../src/tree/date-reading'
import { isCalendarDay } from './months'
import { type Evidence, SHAPES, type Shape } from './shapes'
import { isAnnounced, isDigit, isLetter, isNumbered, mayBegin, mayEnd } from './surroundings'
import { afterMonth, dayInWordsBefore, dayMonthYear, monthBefore } from './words'

/**
 * All dates of the text, in order. Linear in its length.
 * @param citing whether the text cites guidelines: figures parted by dots number their chapters
 */
export function scanDates(printed: string, citing = false): DateReading[] {
  // A hyphen that became a dash; of one length, so that places stay.
  const text = printed.includes('–') ? printed.replaceAll('–', '-') : printed
  const found: DateReading[] = []
  let end = 0
  for (let digit = nextDigit(text, 0); digit >= 0; ) {
    let stop = digit + 1
    while (isDigit(text.charCodeAt(stop))) stop++
    const reading = readAt(text, digit, stop, end, citing)
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
  citing: boolean,
): DateReading | null {
  if (stop - digit > 4) return null
  const month = monthBefore(text, digit, previousEnd)
  const afterIt = month
    ? afterMonth(text, month, digit)
    : dayInWordsBefore(text, digit, previousEnd)
  if (afterIt) return afterIt
  const next = text.charCodeAt(stop)
  if (isLetter(next) || next === SPACE || next === HYPHEN || next === SLASH) {
    const reading = dayMonthYear(text, digit, previousEnd)
    if (reading) return reading
  }
  if (!isSeparator(next) && next !== SPACE && next !== PIPE && !isLetter(next)) return null
  NUMERIC.lastIndex = digit
  return NUMERIC.test(text) ? numeric(text, digit, previousEnd, citing) : null
}

const SPACE = 32
const PIPE = 124
const HYPHEN = 45
const SLASH = 47

/** What every date in numbers begins with; a cheap look before the table of shapes. */
const NUMERIC =
  /(?:1 [0-2]|[\dOolI|]{1,4}) {0,2}(?:[-/.]{1,2} {0,2}(?:(?:[0-3] \d|[\dOolI|]{1,2}) {0,2}[-/.]{1,2} {0,2}['’‘]?[\dOolI|]|\d{3})|--|\/\/)|\d{3,4}[-/]\d\d/y

/** `-`, `.` or `/`. */
const isSeparator = (code: number): boolean => code >= 45 && code <= 47

function numeric(
  text: string,
  digit: number,
  previousEnd: number,
  citing: boolean,
): DateReading | null {
  const start = opening(text, digit)
  if (start === null || !mayBegin(text, start, previousEnd)) return null
  for (const shape of SHAPES) {
    const { pattern } = shape
    pattern.lastIndex = start
    const match = pattern.exec(text)
    if (!match || !mayEnd(text, pattern.lastIndex, isFull(match, shape))) continue
    if (!isBelieved(text, start, shape.evidence, previousEnd, citing)) continue
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

/** Month, day and year, as clean as a date can be printed. */
const isFull = (match: RegExpExecArray, { parts, evidence, problems }: Shape): boolean =>
  evidence === 'none' && problems.length === 0 && match[parts[1]] !== ''

const digits = (printed: string): number =>
  Number(
    /\D/.test(printed)
      ? printed.replace(/[Oo]/g, '0').replace(/[lI|]/g, '1').replace(' ', '')
      : printed,
  )

/** Whether what stands before the shape speaks for a date as much as the shape asks for. */
function isBelieved(
  text: string,
  start: number,
  evidence: Evidence,
  previousEnd: number,
  citing: boolean,
): boolean {
  if (evidence === 'none') return true
  if (evidence === 'unnumbered' && !citing) return !isNumbered(text, start, previousEnd)
  return isAnnounced(text, start, evidence === 'announced')
}

function judge(
  text: string,
  start: number,
  match: RegExpExecArray,
  shape: Shape,
): DateReading | null {
  const [m, d, y] = shape.parts
  const printedYear = match[y]!
  const month = digits(match[m]!)
  const day = match[d] === '' ? null : digits(match[d]!)
  const year = digits(printedYear)
  const twoDigitYear = printedYear.length === 2
  const possible = isCalendarDay(twoDigitYear ? null : year, month, day ?? 1)
  const problems = [...shape.problems]
  if (!possible) {
    const slight = month >= 1 && month <= 12 && day !== null && day >= 1 && day <= 31
    const believed = slight || !twoDigitYear || isAnnounced(text, start, false)
    if (!believed || problems.includes('missing-separator')) return null
    problems.push('impossible')
  }
  return { start, end: start + match[0].length, month, day, year, twoDigitYear, problems }
}
