/** Names of records beside a date: `progress report`, `MRI of the lumbar spine`. */
import { lists } from '../../../grammars/language/lists'
import { type RecordName, recordNames, records } from '../../../grammars/language/records'
import type { Hit } from '../../phrase/scanner'
import type { Leaf } from '../../text/leaf'
import type { Extent, Passage } from '../passage'

/** A record's name, with the words before it that belong to it. */
export interface Named extends Extent {
  /** Where its noun begins. */
  readonly noun: number
  readonly name: RecordName
}

const MOST_MODIFIERS = 5
/** No name of what was studied is longer, in words. */
const LONGEST_PART = 12
/** A name behind its date begins within so many words. */
const NEAR = 8

/** The last name in `[from, to)`; null where none is. */
export function nameBefore(summary: Passage, from: number, to: number): Named | null {
  const found = summary.last(recordNames, from, to)
  if (!found || isPossessive(summary, found) || summary.endingAt(records.unnamed, found.to - 1)) {
    return null
  }
  return withModifiers(summary, found, from)
}

/** The name with which the words from `at` on begin: `, the physical exam`. */
export function nameBehind(summary: Passage, at: number, end: number): Named | null {
  const lead = summary.at(records.lead, at)?.to ?? at
  const article = summary.at(records.article, lead)
  const start = article?.to ?? lead
  const found = summary.first(recordNames, start, Math.min(end, start + NEAR))
  if (!found || found.to > end || isPossessive(summary, found)) return null
  const named = withModifiers(summary, found, start)
  if (named.from === start) {
    const isVerb = !article && summary.at(records.verb, start)?.to === found.to
    return isVerb ? null : named
  }
  // One word before it that no row knows: `the Watsonville clinic note`.
  const isModifierToo = named.from === start + 1 && !summary.at(records.strange, start)
  return isModifierToo && summary.words.isWord(start) ? { ...named, from: start } : null
}

/** What the record is, in one spelling. */
export function kindOf(summary: Passage, { from, noun, to, name }: Named): Leaf<string> {
  if (name.kind === null) return summary.leaf(from, to)
  const { prose, words } = summary
  const plural = PLURAL.exec(words.slice(noun, to))?.[0].length ?? 0
  return prose.leaf(words.starts[noun]!, words.ends[to - 1]! - plural, name.kind)
}

/** `X-rays`, `PR2's`: the kind is named in the singular, and so are its words. */
const PLURAL = /(?<=\w{2})(?<!ie)['’]?s$/

/** `the report's`: something of the report's is meant; but `PR2's` are reports. */
const isPossessive = ({ words }: Passage, { from, to }: Extent): boolean =>
  /\p{Ll}['’]s?$/u.test(words.slice(from, to))

function withModifiers(
  summary: Passage,
  { from: noun, to, value: name }: Hit<RecordName>,
  stop: number,
): Named {
  let from = noun
  while (from > stop && noun - from < MOST_MODIFIERS && summary.at(records.modifier, from - 1))
    from--
  return { from, noun, to, name }
}

/**
 * What was studied: `right knee MRI`, `CT of the lumbar spine`, `X-rays (1/2/16) of the neck`; null where it is not said.
 * @param date the word that is its date
 */
export function studied(
  summary: Passage,
  { noun, to, name }: Named,
  date: number | null,
): Leaf<string> | null {
  if (!name.study) return null
  const { from: start, to: end } = summary.sentenceAt(noun)
  const part =
    partIn(summary, to, end) ??
    (date === null
      ? null
      : partIn(summary, date + (summary.at(records.lead, date + 1) ? 2 : 1), end)) ??
    partIn(summary, partStart(summary, noun, start), noun)
  return part && summary.leaf(part.from, part.to)
}

/** The names of parts of the body from a word on, without what only stands between them; null where none stand there. */
function partIn(summary: Passage, from: number, end: number): Extent | null {
  let to = from
  while (to < end && to - from < LONGEST_PART && isPart(summary, to)) to++
  while (from < to && summary.at(lists.between, from)) from++
  while (to > from && summary.at(lists.between, to - 1)) to--
  return from < to ? { from, to } : null
}

/** Where the names of parts of the body begin that stand right before a word. */
function partStart(summary: Passage, end: number, stop: number): number {
  let from = end
  while (from > stop && end - from < LONGEST_PART && isPart(summary, from - 1)) from--
  return from
}

const isPart = (summary: Passage, i: number): boolean =>
  summary.at(lists.body, i) !== null || summary.at(lists.between, i) !== null
