/** One letter's text in, one result out. */
import type { VFileMessage } from 'vfile-message'
import { forms as knownForms, type LetterForm } from '../grammars/forms'
import { structure, unread } from '../grammars/letter/structure'
import { checkConsistency } from './checks/consistency'
import { checkStructure } from './checks/structure'
import { type RangeOf, Report } from './messages/report'
import { readDetermination } from './readers/determination'
import { groupByOwner, type Letter, type Passage, passagesIn } from './readers/letter'
import type { Determination } from './schema/determination'
import { type Spans, settle } from './source/leaf'
import type { Stretch } from './source/prose'
import { refusal } from './source/refusal'
import { annotate } from './tree/annotate'
import type { LetterTree } from './tree/nodes'
import { Places } from './tree/places'

export interface ParseOptions {
  /** The letter forms to look for; default: those of this library. */
  forms?: readonly LetterForm[]
  /** The most UTF-16 code units that are read; a longer source gives a fatal message. Default 10,000,000. */
  maxLength?: number
  /**
   * The newest day (ISO 8601) that a two-digit year may mean where the letter gives neither a decision
   * date nor a four-digit year. Default: none, and both centuries may then be possible.
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

/**
 * Reads the text of one letter. Never throws on any string, and does no I/O.
 *
 * The determination is plain JSON data; absent values are null, absent lists empty. Spans are offsets
 * in UTF-16 code units of the source as given, end exclusive. A letter that could not be read has
 * `determination.format` null and a message with `fatal: true` (`empty-source`, `binary-source`,
 * `too-long`, `not-a-letter`).
 */
export function parseDetermination(source: string, options: ParseOptions = {}): ParseResult {
  const { tree, passages, report } = readTree(source, options)
  const letter = letterOf(tree, source, passages, options, report)
  return { ...settleLetter(letter, options), messages: report.messages, tree }
}

/** The first half of the way: text to tree. Messages are about the letter's structure. */
export function parseTree(source: string, options: ParseOptions = {}) {
  const { tree, report } = readTree(source, options)
  return { tree, messages: report.messages }
}

/** The second half: tree and text to determination. Messages are about its values. */
export function determinationOf(tree: LetterTree, source: string, options: ParseOptions = {}) {
  const report = new Report(placesOf(source))
  const letter = letterOf(tree, source, passagesIn(tree, source), options, report)
  return { ...settleLetter(letter, options), messages: report.messages }
}

interface TreeReading {
  tree: LetterTree
  passages: Passage[]
  report: Report
}

function readTree(source: string, options: ParseOptions): TreeReading {
  const places = new Places(source)
  const report = new Report((start, end) => places.range(start, end))
  const refused = refusal(source, options.maxLength ?? DEFAULT_MAX_LENGTH)
  if (refused) {
    report.write(refused.ruleId, null, refused.values)
    return { tree: unread(source, places), passages: [], report }
  }
  const forms = options.forms ?? knownForms
  const { tree, build } = structure(source, forms, places, options.bold)
  checkStructure(tree, forms, report)
  const passages = passagesIn(tree, source)
  for (const passage of passages) annotate(passage, build)
  return { tree, passages, report }
}

function letterOf(
  tree: LetterTree,
  source: string,
  passages: Passage[],
  options: ParseOptions,
  report: Report,
): Letter {
  const forms = options.forms ?? knownForms
  const form = forms.find(({ name }) => name === tree.format) ?? null
  return { source, tree, passages, byOwner: groupByOwner(passages), form, forms, report }
}

function settleLetter(letter: Letter, { now }: ParseOptions) {
  const { value, spans } = settle<Determination>(readDetermination(letter, now ?? null))
  checkConsistency(value, spans, letter.report)
  return { determination: value, spans }
}

function placesOf(source: string): RangeOf {
  const places = new Places(source)
  return (start, end) => places.range(start, end)
}
