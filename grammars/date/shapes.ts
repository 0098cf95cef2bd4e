/**
 * The shapes in which a calendar date is printed in numbers, tried in order at the start of a run of
 * digits. Damage that the letters really hold (doubled, mixed, spaced and lost separators, letters
 * for digits) is a shape of its own; whatever looks like a date and is none (`5-10/10`, `37.5/325`)
 * fits no shape, or lacks the words that a weak shape needs before it.
 */
import type { DateProblem } from '../../src/schema/determination'

/** How much else must speak for a date before the shape is believed. */
export type Evidence =
  /** The shape alone. */
  | 'none'
  /** No words before it that make it the number of a section; in a guideline, words that announce a date. */
  | 'unnumbered'
  /** Words before it that announce a date (`on`, `dated`), or a bracket. */
  | 'announced'
  /** Words before it that announce a date. */
  | 'worded'

export interface Shape {
  pattern: RegExp
  /** Which groups of the pattern hold month, day and year. */
  parts: readonly [month: number, day: number, year: number]
  evidence: Evidence
  problems: readonly DateProblem[]
}

const D = '[\\dOolI|]'
const YEAR = '((?:19|20)\\d\\d|\\d\\d)'
const LONG_YEAR = '((?:19|20)\\d\\d)'
const shape = (
  source: string,
  evidence: Evidence = 'none',
  problems: readonly DateProblem[] = [],
  parts: readonly [number, number, number] = [1, 2, 3],
): Shape => ({ pattern: new RegExp(source, 'y'), evidence, problems, parts })

/** Month and day, their separator in the group between them standing behind both. */
const MONTH_DAY = '(\\d{1,2})([-/])(\\d{1,2})\\2'
const AROUND_SEPARATOR = [1, 3, 4] as const
/** A year with a blank in its middle; or one of two digits, and a number behind it. */
const HALVED_YEAR = '((?:19|20) \\d\\d)'
/** Day and year, of which an extractor may have broken either. */
const BROKEN_DAY = '([0-3] \\d|\\d{1,2})'
const BROKEN_YEAR = '([12] \\d{3}|(?:19|20)\\d \\d|(?:19|20)\\d\\d|\\d\\d)'

export const SHAPES: readonly Shape[] = [
  shape(`${MONTH_DAY}${HALVED_YEAR}(?=[.,;:)]|\\s{0,2}$)`, 'none', ['spaced'], AROUND_SEPARATOR),
  shape(`${MONTH_DAY}${HALVED_YEAR}`, 'none', ['spaced', 'ambiguous'], AROUND_SEPARATOR),
  shape(`${MONTH_DAY}${YEAR}`, 'none', [], AROUND_SEPARATOR),
  shape(`(\\d{1,2})\\.(\\d{1,2})\\.${LONG_YEAR}`),
  shape(`(\\d{1,2})\\.(\\d{1,2})\\.(\\d\\d)`, 'unnumbered'),
  shape(`((?:19|20)\\d\\d)([-/])(\\d{1,2})\\2(\\d{1,2})`, 'none', [], [3, 4, 1]),
  shape(`${LONG_YEAR}\\.(\\d{1,2})\\.(\\d{1,2})`, 'unnumbered', [], [2, 3, 1]),
  shape(`${MONTH_DAY}['’‘](\\d\\d)`, 'none', [], AROUND_SEPARATOR),
  shape(
    `(\\d{1,2})([-/])\\2(\\d{1,2})\\2{1,2}${YEAR}`,
    'none',
    ['doubled-separator'],
    AROUND_SEPARATOR,
  ),
  shape(`${MONTH_DAY}\\2${YEAR}`, 'none', ['doubled-separator'], AROUND_SEPARATOR),
  shape(`(\\d{1,2})[-/.](\\d{1,2})[-/.]${LONG_YEAR}`, 'none', ['mixed-separators']),
  shape(`(\\d{1,2})[-/](\\d{1,2})[-/]${YEAR}`, 'worded', ['mixed-separators']),
  shape(
    `(\\d{1,2}) {0,2}([-/]) {0,2}(\\d{1,2}) {0,2}\\2 {0,2}${YEAR}`,
    'none',
    ['spaced'],
    AROUND_SEPARATOR,
  ),
  shape(`(\\d{1,2})([-/])${BROKEN_DAY}\\2${BROKEN_YEAR}`, 'none', ['spaced'], AROUND_SEPARATOR),
  // `3/4-3/9/13`: several days
  shape(`(\\d{1,2})/(\\d{1,2}) ?- ?\\d{1,2}/\\d{1,2}/${YEAR}`, 'announced', ['ambiguous']),
  // `1 1/07/2016`: a broken month, or a number and a date
  shape(`(1 [0-2])([-/])(\\d{1,2})\\2${YEAR}`, 'none', ['spaced', 'ambiguous'], AROUND_SEPARATOR),
  shape(`(\\d{1,2})[-/](\\d{1,2})${LONG_YEAR}`, 'none', ['missing-separator']),
  shape(`(\\d\\d)(\\d\\d)[-/]${LONG_YEAR}`, 'none', ['missing-separator']),
  shape(`(\\d\\d)(\\d\\d)[-/](\\d\\d)`, 'announced', ['missing-separator']),
  shape(`(\\d{1,2})()/${LONG_YEAR}`),
  shape(`(\\d{1,2})[-/](\\d{1,2})(\\d\\d)`, 'worded', ['missing-separator']),
  shape(`(\\d)(\\d\\d)[-/]${YEAR}`, 'worded', ['missing-separator', 'ambiguous']),
  shape(
    `(${D}{1,2})([-/])(${D}{1,2})\\2((?:19|20|2O|2o)${D}{2}|${D}{2})`,
    'none',
    ['letter-for-digit'],
    AROUND_SEPARATOR,
  ),
  shape(`(\\d{1,2})(?:--|//)()${YEAR}`, 'none', ['doubled-separator', 'missing-part']),
  // a slip in the year: a date all the same, though no day can be told
  shape('(\\d{1,2})/(\\d{1,2})/(\\d{4})'),
  shape(`${MONTH_DAY}((?:19|20)\\d{3})`, 'none', [], AROUND_SEPARATOR),
  shape('(\\d{1,2})/(\\d{1,2})/(\\d{5}|\\d{3})', 'worded'),
]
