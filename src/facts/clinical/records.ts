/** Dated reports, visits and studies. One record is one kind on one date. */
import type { MedicalRecord } from '../../schema/determination'
import { Leaf, type Marked } from '../../text/leaf'
import type { DateMention } from '../mention'
import { readAuthor } from './author'
import { ACT, datesNoRecord, LINK_BREAKS, PERSON, toldByVerb } from './encounters'
import { lastKind, openingKind } from './kinds'
import { type Summary, sentenceAt } from './summary'

type Kind = Leaf<string> | string

/** A date that a record has. */
interface Dated {
  kind: Kind
  /** Where the date ends. */
  end: number
}

const REACH = 140
const LONGEST_LINK = 75
const VISIT = 'visit'

/**
 * The records that the summary cites with a calendar date, in reading order; `taken` are the
 * dates of the injury and of the review. A range of dates (`records
 * (1/2/16 to 3/4/16)`) gives its first and its last record. A month alone dates no record.
 */
export function readRecords(
  summary: Summary,
  taken: readonly ReadonlySet<DateMention>[],
): Marked<MedicalRecord>[] {
  const records: Marked<MedicalRecord>[] = []
  const seen = new Set<string>()
  let last: Dated | null = null
  for (const [i, mention] of summary.dates.entries()) {
    const { iso } = mention
    const skip = iso === null || taken.some((set) => set.has(mention))
    const kind: Kind | null = skip ? null : kindOf(summary, mention, summary.dates[i - 1], last)
    last = kind === null ? null : { kind, end: mention.end }
    if (kind === null) continue
    const key = `${iso} ${(kind instanceof Leaf ? kind.value : kind).toLowerCase()}`
    if (seen.has(key)) continue
    seen.add(key)
    records.push({
      kind,
      of: null,
      date: mention.value,
      author: readAuthor(summary, mention.end),
      findings: null,
    })
  }
  return records
}

/** Between two dates of one record's noun. */
const JOINT = /^\)?,? {0,2}(?:and|to|through|&|-|–|,)? {0,2}(?:on )?\(?$/i
const AND_ON = /(?:\band|,|;) (?:again )?on \(?$/i

/** What the date dates; null where no record. */
function kindOf(
  summary: Summary,
  mention: DateMention,
  before: DateMention | undefined,
  last: Dated | null,
): Kind | null {
  const { text } = summary
  const sentence = summary.sentences[sentenceAt(summary, mention.start)]
  const from = Math.max(sentence?.start ?? 0, mention.start - REACH, before?.end ?? 0)
  const words = text.slice(from, mention.start)
  const joined = last !== null && last.end === from
  if (joined && JOINT.test(words)) return last.kind
  if (datesNoRecord(words)) return null
  const behind = text.slice(mention.end, Math.min(sentence?.end ?? text.length, mention.end + 120))
  return (
    kindBehind(summary, words, behind, mention.end) ??
    kindBefore(summary, words, from) ??
    encounter(summary, words, behind, mention.end) ??
    (joined && AND_ON.test(words) ? last.kind : null)
  )
}

/** Nothing at all, where the date opens the sentence. */
const ARTICLE =
  /(?:\b(?:(?:an?|the|said|his|her|this|that)(?: [\w'’]{1,14}){0,2}|on) \(?|^(?:per|in|from) |^)$/i

/** `a November 8, 2016 date of service`, `On 12-9-2016 (Doctor's First Report …)`. */
function kindBehind(summary: Summary, words: string, behind: string, at: number): Kind | null {
  const near = words.length > 40 ? `…${words.slice(-40)}` : words
  const kind = ARTICLE.test(near) ? openingKind(behind) : null
  return kind && summary.prose.leaf(at + kind[0], at + kind[1])
}

/** `progress report dated`, `MRI of the right knee performed on`. */
function kindBefore(summary: Summary, words: string, from: number): Kind | null {
  const kind = lastKind(words)
  if (!kind) return null
  const link = words.slice(kind[1])
  if (link.length > LONGEST_LINK || LINK_BREAKS.test(link)) return null
  return summary.prose.leaf(from + kind[0], from + kind[1])
}

const OPENING = /(?:^|[,;] |\band |\bthat )(?:then |later )?(?:on|as of|per) \(?$/i
const SEEN_FOR = /^ (?:was seen|presented|returned|came in|followed up) for(?= )/

/** An encounter with no noun is a visit. */
function encounter(summary: Summary, words: string, behind: string, at: number): Kind | null {
  if (toldByVerb(words)) return VISIT
  if (!OPENING.test(words)) return null
  const person = PERSON.exec(behind)
  if (!person) return /^\)?,? [a-z]/.test(behind) && ACT.test(behind) ? VISIT : null
  const seen = SEEN_FOR.exec(behind.slice(person[0].length))
  if (!seen) return VISIT
  const start = person[0].length + seen[0].length
  const kind = openingKind(behind.slice(start))
  return kind ? summary.prose.leaf(at + start + kind[0], at + start + kind[1]) : VISIT
}
