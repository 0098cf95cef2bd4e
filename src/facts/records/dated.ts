/** What the dates of the clinical summary date: a record by its name, or an encounter that has none. */
import { encounters } from '../../../grammars/language/encounters'
import { records } from '../../../grammars/language/records'
import type { Kind } from '../../phrase/language'
import type { DateMention } from '../mention'
import type { Passage } from '../passage'
import { type Named, nameBefore, nameBehind } from './names'

/** An encounter that the letter does not name. */
export const VISIT = 'visit'

/** A record and its date. */
export interface Dated {
  readonly what: Named | typeof VISIT
  readonly date: DateMention
  /** The word that is the date. */
  readonly at: number
}

/** So many words may stand between a date and the name before it. */
const REACH = 28
const LONGEST_LINK = 15
/** What is done at an encounter is told within so many words. */
const NEAR = 24

/**
 * Each date of a record, in order; `taken` are dates of other things. What is no calendar date, such as a month alone,
 * may date a study only.
 */
export function datesOfRecords(
  summary: Passage,
  taken: readonly ReadonlySet<DateMention>[],
): Dated[] {
  const found: Dated[] = []
  let last: Dated | null = null
  let before = -1
  for (const date of summary.dates) {
    const at = summary.words.from(date.start)
    const free = !taken.some((dates) => dates.has(date))
    const what: Dated['what'] | null = free ? whatIs(summary, at, before, last) : null
    last = what && (date.iso !== null || isStudy(what)) ? { what, date, at } : null
    if (last) found.push(last)
    before = at
  }
  return found
}

export const isStudy = (what: Dated['what']): what is Named => what !== VISIT && what.name.study

/** What the date at a word is of; null where of no record. */
function whatIs(
  summary: Passage,
  at: number,
  before: number,
  last: Dated | null,
): Dated['what'] | null {
  const sentence = summary.sentenceAt(at)
  const from = Math.max(sentence.from, at - REACH, before + 1)
  const joined = last?.at === from - 1 ? last.what : null
  if (joined && (from === at || spans(summary, records.joint, from, at))) return joined
  if (summary.endingAt(records.otherwise, at)) return null
  return (
    nameAround(summary, from, at, sentence.to) ??
    encounter(summary, from, at, sentence.to) ??
    (joined && summary.endingAt(encounters.clause, at) ? joined : null)
  )
}

/** Whether a phrase of a kind begins at `from` and ends with the date at a word. */
const spans = (summary: Passage, kind: Kind, from: number, at: number): boolean =>
  summary.at(kind, from)?.to === at + 1

/** `a November 8, 2016 date of service`, `progress report dated`, `MRI of the right knee performed on`. */
function nameAround(summary: Passage, from: number, at: number, end: number): Named | null {
  const introduced =
    summary.endingAt(records.introduced, at) || spans(summary, records.opening, from, at)
  const behind = introduced ? nameBehind(summary, at + 1, end) : null
  if (behind) return behind
  const name = nameBefore(summary, from, at)
  if (!name || at - name.to > LONGEST_LINK) return null
  return summary.has(records.parted, name.to, at) ? null : name
}

/** An encounter with no name is a visit. */
function encounter(summary: Passage, from: number, at: number, end: number): Dated['what'] | null {
  if (summary.endingAt(encounters.seen, at)) return VISIT
  if (summary.endingAt(encounters.treater, at) && summary.at(encounters.told, at)) return VISIT
  if (!spans(summary, encounters.opening, from, at) && !summary.endingAt(encounters.clause, at)) {
    return null
  }
  const person = summary.at(encounters.person, at)
  if (!person) return tellsAct(summary, at + 1, Math.min(end, at + NEAR)) ? VISIT : null
  const reason = summary.at(encounters.reason, person.to)
  return (reason && nameBehind(summary, reason.to, end)) ?? VISIT
}

/** Whether behind a date a sentence goes on, and tells what was done. */
function tellsAct(summary: Passage, from: number, end: number): boolean {
  const start = summary.at(records.lead, from)?.to ?? from
  const goesOn = start < end && /^\p{Ll}/u.test(summary.words.slice(start, start + 1))
  return goesOn && summary.has(encounters.act, start, end)
}
