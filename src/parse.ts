/** One letter's text in, one result out. */
import type { VFileMessage } from 'vfile-message'
import { lettersIn } from '../grammars/letter/letters'
import { structure, unread } from '../grammars/letter/structure'
import { checkConsistency } from './checks/consistency'
import { checkDates } from './checks/dates'
import { checkStructure } from './checks/structure'
import { readDetermination } from './facts/determination'
import { groupByOwner, type LetterBlock, letterBlocks } from './facts/letter'
import { Report } from './messages/report'
import {
  checkArguments,
  DEFAULT_MAX_ISSUES,
  DEFAULT_MAX_LENGTH,
  formsOf,
  type ParseOptions,
} from './options'
import type { Determination } from './schema/determination'
import { type Spans, settle } from './text/leaf'
import { printed } from './text/printed'
import type { Stretch } from './text/prose'
import { refusal } from './text/refusal'
import { annotate } from './tree/annotate'
import type { LetterTree } from './tree/nodes'
import { Places } from './tree/places'

export type { ParseOptions } from './options'

export interface ParseResult {
  determination: Determination
  spans: Spans
  messages: VFileMessage[]
  tree: LetterTree
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
  const reading = readSource(source, options)
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
    ...resultOf(readLetter(text, options, stretch, places), options),
    ...stretch,
  }))
}

/** Where each letter of a source stands; one stretch where it holds one letter or cannot be read. */
export const stretchesOf = (source: string, options: ParseOptions = {}): Stretch[] =>
  refusalOf(source, options) ? [wholeOf(source)] : lettersIn(printed(source), formsOf(options))

/** The first half of the way: text to tree. Messages are about the letter's structure. */
export function parseTree(source: string, options: ParseOptions = {}) {
  checkArguments(source, options)
  const { tree, report } = readSource(source, options)
  return { tree, messages: report.messages }
}

/** The second half: tree and text to determination. Messages are about its values. */
export function determinationOf(tree: LetterTree, source: string, options: ParseOptions = {}) {
  checkArguments(source, options)
  const report = new Report(new Places(source), options.maxMessages)
  const text = printed(source)
  const blocks = tree.format === null ? [] : letterBlocks(tree, text)
  const { determination, spans, messages } = resultOf({ text, tree, blocks, report }, options)
  return { determination, spans, messages }
}

/** What is known of a letter when its tree is finished. */
interface TreeReading {
  /** The source, as it is printed. */
  text: string
  tree: LetterTree
  blocks: LetterBlock[]
  report: Report
}

/** source → tree, or the message that refuses it. */
function readSource(source: string, options: ParseOptions): TreeReading {
  const places = new Places(source)
  const refused = refusalOf(source, options)
  if (!refused) return readLetter(printed(source), options, wholeOf(source), places)
  const report = new Report(places, options.maxMessages)
  report.write(refused.ruleId, null, refused.values)
  return { text: source, tree: unread(source, places), blocks: [], report }
}

/**
 * lines → marks → tokens → tree → blocks, of the letter in a stretch of a source that is not refused.
 * @param text the source, as it is printed
 */
function readLetter(
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
    // Without forms, what is no letter is text and nothing else, whatever a row or two know of it.
    const { tree: plain } = structure(text, [], places, bold, stretch)
    return { text, tree: plain, blocks: [], report }
  }
  const blocks = letterBlocks(tree, text)
  for (const block of blocks) annotate(block, build)
  return { text, tree, blocks, report }
}

/** blocks → facts → checks → result. */
function resultOf({ text, tree, blocks, report }: TreeReading, options: ParseOptions): ParseResult {
  const forms = formsOf(options)
  const form = forms.find(({ name }) => name === tree.format) ?? null
  const byOwner = groupByOwner(blocks)
  const letter = { source: text, tree, blocks, byOwner, form, forms, report }
  const { determination, dates } = readDetermination(letter, options.now ?? null)
  checkDates(dates, report)
  const { value, spans } = settle<Determination>(determination)
  checkConsistency(value, spans, report)
  return { determination: value, spans, messages: report.messages, tree }
}

const refusalOf = (source: string, { maxLength = DEFAULT_MAX_LENGTH }: ParseOptions) =>
  refusal(source, maxLength)

const wholeOf = (source: string): Stretch => ({ start: 0, end: source.length })

/** Every letter tells once how its determination was made. */
const mayHoldSeveral = ({ children }: LetterTree): boolean =>
  children.filter((node) => node.type === 'section' && node.name === 'howDetermined').length > 1
