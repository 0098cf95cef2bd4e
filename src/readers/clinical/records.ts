/** Dated reports, visits and studies. One record is one kind on one date. */
import type { ClinicalSummary } from '../../schema/determination'
import { Leaf, type Marked } from '../../source/leaf'
import type { DateMention } from '../mention'
import { ACT, ENCOUNTER, KIND_BEFORE, KIND_BEHIND, LINK_BREAKS, NOT_DATED, PERSON } from './kinds'
import { type Summary, sentenceAt } from './summary'

type Record = ClinicalSummary['records'][number]
type Kind = Leaf<string> | string

const REACH = 140
const VISIT = 'visit'

/**
 * The records that the summary cites with a calendar date, in reading order; `taken` are the dates of
 * the injury and of the review. A range of dates (`records (1/2/16 to 3/4/16)`) gives its first and
 * its last record. A month alone dates no record.
 */
export function readRecords(
  summary: Summary,
  taken: readonly ReadonlySet<DateMention>[],
): Marked<Record>[] {
  const records: Marked<Record>[] = []
  const seen = new Set<string>()
  let last: { kind: Kind; end: number } | null = null
  for (const [i, mention] of summary.dates.entries()) {
    const iso = isoOf(mention)
    const skip = iso === null || taken.some((set) => set.has(mention))
    const kind = skip ? null : kindOf(summary, mention, summary.dates[i - 1], last)
    last = kind === null ? null : { kind, end: mention.end }
    if (kind === null) continue
    const key = `${iso} ${(kind instanceof Leaf ? kind.value : kind).toLowerCase()}`
    if (seen.has(key)) continue
    seen.add(key)
    records.push({ kind, date: mention.value, author: authorOf(summary, mention.end) })
  }
  return records
}

const isoOf = ({ value: { iso } }: DateMention): string | null =>
  iso instanceof Leaf ? iso.value : iso

const JOINT = /^\)?,? {0,2}(?:and|to|through|&|-|–|,)? {0,2}(?:on )?\(?$/i
const AND_ON = /(?:\band|,|;) (?:again )?on \(?$/i

/** What the date dates; null where no record. */
function kindOf(
  summary: Summary,
  mention: DateMention,
  before: DateMention | undefined,
  last: { kind: Kind; end: number } | null,
): Kind | null {
  const { text } = summary
  const sentence = summary.sentences[sentenceAt(summary, mention.start)]
  const opens = sentence?.start ?? 0
  const from = Math.max(opens, mention.start - REACH, before?.end ?? 0)
  const words = text.slice(from, mention.start)
  const joined = last !== null && last.end === before?.end && from === before.end
  if (joined && JOINT.test(words)) return last.kind
  if (NOT_DATED.test(words)) return null
  const behind = text.slice(mention.end, Math.min(sentence?.end ?? text.length, mention.end + 120))
  return (
    kindBehind(summary, words, behind, mention.end) ??
    kindBefore(summary, words, from) ??
    encounter(summary, words, behind, mention.end) ??
    (joined && AND_ON.test(words) ? last.kind : null)
  )
}

/** `a November 8, 2016 date of service`, `On 12-9-2016 (Doctor's First Report …)`. */
function kindBehind(summary: Summary, words: string, behind: string, at: number): Kind | null {
  if (!/\b(?:(?:an?|the|said|his|her|this|that)(?: \w{1,14}){0,2}|on) \(?$/i.test(words)) return null
  const match = KIND_BEHIND.exec(behind)
  if (!match) return null
  const start = at + match[0].length - match[1]!.length
  return summary.prose.leaf(start, start + match[1]!.length)
}

/** `progress report dated`, `MRI of the right knee performed on`. */
function kindBefore(summary: Summary, words: string, from: number): Kind | null {
  let found: RegExpExecArray | null = null
  for (const match of words.matchAll(KIND_BEFORE)) found = match
  if (!found) return null
  const end = found.index + found[0].length
  const link = words.slice(end)
  if (link.length > 75 || LINK_BREAKS.test(link)) return null
  return summary.prose.leaf(from + found.index, from + end)
}

/** An encounter with no noun is a visit. */
function encounter(summary: Summary, words: string, behind: string, at: number): Kind | null {
  if (ENCOUNTER.test(words)) return VISIT
  if (!/(?:^|[,;] |\band |\bthat )(?:then |later )?(?:on|as of|per) \(?$/i.test(words)) return null
  const person = PERSON.exec(behind)
  if (!person) return ACT.test(behind) ? VISIT : null
  const seen = /^ (?:was seen|presented|returned|came in|followed up) for (?:an? |the )?/.exec(
    behind.slice(person[0].length),
  )
  if (!seen) return VISIT
  const start = person[0].length + seen[0].length
  const noun = KIND_BEHIND.exec(` ${behind.slice(start)}`)
  if (!noun) return VISIT
  const first = at + start + noun[0].length - 1 - noun[1]!.length
  return summary.prose.leaf(first, first + noun[1]!.length)
}

const CUT_OUT =
  /^,? (?:from|by) (?:(?:Dr\.?|an? |the )? ?(?:\[?redacted\]?|[Xx]{3,}|_{2,}|█{1,}))/i
const VERB_FOLLOWS =
  /^,? (?:from|by),? (?:noted?s?|noting|states?|stated|reports?|reported|indicate[sd]?|document(?:s|ed)|show(?:s|ed)|reveal(?:s|ed)|recommend(?:s|ed)|request(?:s|ed)|list(?:s|ed)|describe[sd]?|include[sd]?|was|were|is|has|had)\b/
const NAMED =
  /^,? (?:from|by) ((?:Dr\. [A-Z][\w'’-]{1,25}(?: [A-Z][\w'’-]{1,25})?|[A-Z][\w'’-]{1,25}(?: [A-Z]\.?)? [A-Z][\w'’-]{1,25},? (?:M\.?D|D\.?O|D\.?C|PA-C|NP|D\.?P\.?M|Ph\.?D|PT|L\.?Ac)\b\.?))/

/** Who wrote it: a name, or the place where one was cut out (`from` and at once a verb). */
function authorOf(summary: Summary, end: number): Marked<Record['author']> {
  const behind = summary.text.slice(end, end + 70)
  if (!/^,? (?:from|by)\b/.test(behind)) return null
  if (VERB_FOLLOWS.test(behind) || CUT_OUT.test(behind)) return { text: null, redacted: true }
  const named = NAMED.exec(behind)
  if (!named) return null
  const start = end + named[0].length - named[1]!.length
  return { text: summary.prose.leaf(start, end + named[0].length), redacted: false }
}
