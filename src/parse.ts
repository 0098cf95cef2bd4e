/** One letter's text in, one result out. */
import type { VFileMessage } from 'vfile-message'
import { isCalendarDay } from '../grammars/date/months'
import { forms as knownForms, type LetterForm } from '../grammars/forms'
import { checkForms } from '../grammars/forms/check'
import { lettersIn } from '../grammars/letter/letters'
import { structure, unread } from '../grammars/letter/structure'
import { type AcceptedOptions, checkOptions, checkSource, limit } from './arguments'
import { checkConsistency } from './checks/consistency'
import { checkDates } from './checks/dates'
import { checkStructure } from './checks/structure'
import { readDetermination } from './facts/determination'
import { groupByOwner, type Letter, type Passage, passagesIn } from './facts/letter'
import { Report } from './messages/report'
import type { Determination } from './schema/determination'
import { type Spans, settle } from './text/leaf'
import { printed } from './text/printed'
import type { Stretch } from './text/prose'
import { refusal } from './text/refusal'
import { annotate } from './tree/annotate'
import type { LetterTree } from './tree/nodes'
import { Places } from './tree/places'

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

export interface ParseResult {
  determination: Determination
  spans: Spans
  messages: VFileMessage[]
  tree: LetterTree
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

/**
 * Reads the text of one letter. Never throws on any string, and does no I/O; a source that is none, or an option
 * that is not as it must be, is a `TypeError`.
 *
 * The determination is plain JSON data; absent values are null, absent lists empty. Spans are offsets
 * in UTF-16 code units of the source as given, end exclusive. A letter that could not be read has
 * `determination.format` null and a message with `fatal: true` (`empty-source`, `binary-source`,
 * `pdf-as-text`, `too-long`, `not-a-letter`). Of a source that holds several letters all are read as one, with a
 * message (`several-letters`): see `parseDeterminations`.
 */
export function parseDetermination(source: string, options: ParseOptions = {}): ParseResult {
  checkArguments(source, options)
  const reading = readTree(source, options)
  if (mayHoldSeveral(reading.tree)) {
    const count = lettersIn(reading.text, formsOf(options)).length
    if (count > 1) reading.report.write('several-letters', null, { count })
  }
  return resultOf(reading, options)
}

/** What was read of a letter that may stand among others in its source. */
export interface ParsedLetter extends ParseResult {
  /** `[start, end)` of the letter in the source. */
  start: number
  end: number
}

/**
 * Reads a text that holds one letter or several, one behind the other: a result for each, in order. Spans,
 * places and trees are those of the whole source; the trees together cover it. A source that cannot be
 * read gives one result, with the fatal message of `parseDetermination`.
 */
export function parseDeterminations(source: string, options: ParseOptions = {}): ParsedLetter[] {
  checkArguments(source, options)
  if (refusalOf(source, options)) {
    return [{ ...parseDetermination(source, options), ...wholeOf(source) }]
  }
  const places = new Places(source)
  const text = printed(source)
  return lettersIn(text, formsOf(options)).map((stretch) => ({
    ...resultOf(readStretch(text, options, stretch, places), options),
    ...stretch,
  }))
}

/** Where each letter of a source stands; one stretch where it holds one letter or cannot be read. */
export const stretchesOf = (source: string, options: ParseOptions = {}): Stretch[] =>
  refusalOf(source, options) ? [wholeOf(source)] : lettersIn(printed(source), formsOf(options))

/** The first half of the way: text to tree. Messages are about the letter's structure. */
export function parseTree(source: string, options: ParseOptions = {}) {
  checkArguments(source, options)
  const { tree, report } = readTree(source, options)
  return { tree, messages: report.messages }
}

/** The second half: tree and text to determination. Messages are about its values. */
export function determinationOf(tree: LetterTree, source: string, options: ParseOptions = {}) {
  checkArguments(source, options)
  const report = new Report(new Places(source), options.maxMessages)
  const text = printed(source)
  const passages = tree.format === null ? [] : passagesIn(tree, text)
  const { determination, spans, messages } = resultOf({ text, tree, passages, report }, options)
  return { determination, spans, messages }
}

interface TreeReading {
  /** The source, as it is printed. */
  text: string
  tree: LetterTree
  passages: Passage[]
  report: Report
}

const formsOf = ({ forms = knownForms }: ParseOptions) => forms

const refusalOf = (source: string, { maxLength = DEFAULT_MAX_LENGTH }: ParseOptions) =>
  refusal(source, maxLength)

const wholeOf = (source: string): Stretch => ({ start: 0, end: source.length })

function readTree(source: string, options: ParseOptions): TreeReading {
  const places = new Places(source)
  const refused = refusalOf(source, options)
  if (!refused) return readStretch(printed(source), options, wholeOf(source), places)
  const report = new Report(places, options.maxMessages)
  report.write(refused.ruleId, null, refused.values)
  return { text: source, tree: unread(source, places), passages: [], report }
}

/** By these what is no letter is text and nothing else, whatever a row or two of the forms know of it. */
const NO_FORMS: readonly LetterForm[] = []

/**
 * Reads the letter in a stretch of a source that is not refused.
 * @param text the source, as it is printed
 */
function readStretch(
  text: string,
  options: ParseOptions,
  stretch: Stretch,
  places: Places,
): TreeReading {
  const report = new Report(places, options.maxMessages)
  const forms = formsOf(options)
  const { bold, maxIssues = DEFAULT_MAX_ISSUES } = options
  const { tree, build, ...found } = structure(text, forms, places, bold, stretch, maxIssues)
  const { folded, doubled, beyond } = found
  if (folded) report.write('lost-line-breaks', [folded.start, folded.end])
  for (const { start, end } of doubled) report.write('doubled-lines', [start, end])
  if (beyond) report.write('too-many-issues', [beyond.start, beyond.end], { limit: maxIssues })
  checkStructure(tree, forms, report)
  if (tree.format === null) {
    const { tree: plain } = structure(text, NO_FORMS, places, options.bold, stretch)
    return { text, tree: plain, passages: [], report }
  }
  const passages = passagesIn(tree, text)
  for (const passage of passages) annotate(passage, build)
  return { text, tree, passages, report }
}

function resultOf(
  { text, tree, passages, report }: TreeReading,
  options: ParseOptions,
): ParseResult {
  const forms = formsOf(options)
  const form = forms.find(({ name }) => name === tree.format) ?? null
  const byOwner = groupByOwner(passages)
  const letter: Letter = { source: text, tree, passages, byOwner, form, forms, report }
  const { determination, dates } = readDetermination(letter, options.now ?? null)
  checkDates(dates, report)
  const { value, spans } = settle<Determination>(determination)
  checkConsistency(value, spans, report)
  return { determination: value, spans, messages: report.messages, tree }
}

/** Every letter tells once how its determination was made. */
const mayHoldSeveral = ({ children }: LetterTree): boolean =>
  children.filter((node) => node.type === 'section' && node.name === 'howDetermined').length > 1
