/** The date of injury that the clinical summary itself tells. */
import { injuries } from '../../grammars/language/injuries'
import { lists } from '../../grammars/language/lists'
import type { Kind } from '../phrase/language'
import { signOf } from '../text/interning'
import { isBodyOnly } from './lists'
import type { DateMention } from './mention'
import type { Passage } from './passage'

/** So many words before a date may tell what it is. */
const REACH = 22
/** The date's own name stands so near, in words. */
const NEAR = 8

export interface Injury {
  /** Of several injuries the first; null where there is none, or a range: a cumulative trauma has no one date. */
  date: DateMention | null
  /** Every date that tells of the injury: none of them dates a record. */
  mentions: ReadonlySet<DateMention>
}

/** A date, and the word that it is. */
interface Placed {
  readonly at: number
  readonly date: DateMention
}

/**
 * The first date that words of injury announce; where none does, the first of all, if something befell the worker then.
 * A range (`cumulative trauma from … to …`) leaves it null, for no one calendar date is meant; of a list it is the first.
 */
export function readInjury(summary: Passage): Injury {
  const dates = summary.datesIn(0, summary.words.count)
  const mentions = new Set<DateMention>()
  let found: DateMention | null = null
  for (const [i, { at, date }] of dates.entries()) {
    const tells = isInjury(summary, at, dates[i - 1]?.at ?? -1)
    if (!tells && !isExposure(summary, at, dates[i + 1])) continue
    mentions.add(date)
    const joint = jointTo(summary, dates, i)
    for (const other of joint) mentions.add(other.date)
    if (joint.length > 0) return { date: isList(summary, at) ? date : null, mentions }
    found ??= date
  }
  const [first] = dates
  if (!found && first && isDeed(summary, first.at)) mentions.add((found = first.date))
  return { date: found, mentions }
}

/** The dates that stand in one list, or one range, with the one before them. */
function jointTo(summary: Passage, dates: readonly Placed[], first: number): readonly Placed[] {
  let last = first
  while (last + 1 < dates.length && joins(summary, dates[last]!.at, dates[last + 1]!.at)) last++
  return dates.slice(first + 1, last + 1)
}

const joins = (summary: Passage, at: number, next: number): boolean =>
  summary.at(injuries.joint, at)?.to === next + 1

/** `injuries of 4/5/06 and 7/8/09`, but not `between 4/5/06 and 7/8/09`. */
const isList = (summary: Passage, at: number): boolean =>
  summary.at(injuries.listed, at) !== null && summary.endingAt(injuries.between, at) === null

/** `noise exposure (CT 1/1/88 to 6/30/12)`: a range of cumulative trauma, no scan. */
const isExposure = (summary: Passage, at: number, next: Placed | undefined): boolean =>
  next !== undefined &&
  joins(summary, at, next.at) &&
  summary.endingAt(injuries.exposure, next.at) !== null

/** @param before the word that is the date before */
function isInjury(summary: Passage, at: number, before: number): boolean {
  const from = Math.max(summary.sentenceAt(at).from, at - REACH, before + 1)
  const tells = (kind: Kind) => summary.endingAt(kind, at) !== null
  if (summary.at(injuries.after, at)) return true
  if (tells(injuries.who) && summary.at(injuries.befell, at)) return true
  if ((summary.at(injuries.opening, from)?.to ?? 0) > at) return true
  const clause = clauseStart(summary, from, at, false)
  const named = summary.has(injuries.named, Math.max(clause, at - NEAR), at)
  if (summary.has(named ? injuries.another : injuries.otherThing, clause, at)) return false
  if (tells(injuries.announced)) return true
  const harm = summary.first(injuries.harm, clauseStart(summary, from, at, true), at)
  if (!harm || harm.to > at) return false
  return (
    (tells(injuries.on) && !summary.has(injuries.notTheHarm, harm.to, at)) ||
    isBodyOnly(summary, { from: harm.to, to: at })
  )
}

/** The same date told by what befell the worker, as far as no other injury is meant. */
const isDeed = (summary: Passage, at: number): boolean =>
  (summary.endingAt(injuries.deed, at) ?? summary.at(injuries.deed, at - 1)) !== null &&
  !summary.has(injuries.otherThing, summary.sentenceAt(at).from, at)

const ENDS: ReadonlySet<number> = new Set([...'.;,'].map(signOf))

/** Where the clause of a word begins; `listed`: a comma behind a part of the body ends none (`her neck, back and hip`). */
function clauseStart(summary: Passage, from: number, at: number, listed: boolean): number {
  for (let i = at - 1; i >= from; i--) {
    if (!ENDS.has(summary.words.ids[i]!)) continue
    if (!listed || !summary.at(lists.body, i - 1)) return i + 1
  }
  return from
}
