/** The options of the functions that read a letter, their defaults, and how wrong ones are told. */
import { isCalendarDay } from '../grammars/date/months'
import { forms as knownForms, type LetterForm } from '../grammars/forms'
import { checkForms } from '../grammars/forms/check'
import { type AcceptedOptions, checkOptions, checkSource, limit } from './arguments'
import type { Stretch } from './text/prose'

export interface ParseOptions {
  /** The letter forms to look for; default: those of this library. */
  forms?: readonly LetterForm[]
  /** The most UTF-16 code units that are read; a longer source gives a fatal message. Default 10,000,000. */
  maxLength?: number
  /** The most messages that one rule gives in a letter; one more message says how many are left out. Default 100. */
  maxMessages?: number
  /**
   * The most issues that are read; each place that tells of an issue counts, where the letter tells it in
   * several. What follows the last of them is other text, with a message (`too-many-issues`). Default 1,000.
   */
  maxIssues?: number
  /**
   * The day (ISO 8601) that no date may pass where the letter tells no decision date. A two-digit year takes
   * the century that keeps to it. Default: none; then 00 to 49 are of this century, 50 to 99 of the last.
   */
  now?: string
  /**
   * `[start, end)` of what the source sets in bold, in order, where that is known: the disputed items are
   * bold in the letters of 2016 on. The PDF door gives it. Default: not known.
   */
  bold?: readonly Stretch[]
}

export const DEFAULT_MAX_LENGTH = 10_000_000
/** The longest letters tell of some twenty issues. */
export const DEFAULT_MAX_ISSUES = 1_000

const ISO_DAY = /^(\d{4})-(\d\d)-(\d\d)$/

function isIsoDay(value: unknown): boolean {
  const [, year, month, day] = ISO_DAY.exec(String(value)) ?? []
  return typeof value === 'string' && isCalendarDay(Number(year), Number(month), Number(day))
}

const isStretch = (value: unknown): boolean => {
  const { start, end } = (value ?? {}) as Partial<Stretch>
  return Number.isInteger(start) && Number.isInteger(end) && start! <= end!
}

const OPTIONS: AcceptedOptions<ParseOptions> = {
  forms: {
    expected: 'an array of one form or more',
    // Throws itself, for it can name the field of the form that is wrong.
    is: (value) => checkForms(value) === undefined,
  },
  maxLength: limit(0),
  maxIssues: limit(1),
  maxMessages: limit(0),
  now: {
    expected: "a day as '2016-12-31'",
    is: isIsoDay,
    hint: (value) => (value instanceof Date ? 'pass date.toISOString().slice(0, 10)' : null),
  },
  bold: {
    expected: 'an array of { start, end }',
    is: (value) => Array.isArray(value) && value.every(isStretch),
  },
}

/** Throws a `TypeError` unless the arguments are a source and options. */
export function checkArguments(source: unknown, options: ParseOptions): asserts source is string {
  checkSource(source)
  checkOptions(options, OPTIONS)
}

/** The forms to look for. */
export const formsOf = ({ forms = knownForms }: ParseOptions): readonly LetterForm[] => forms
