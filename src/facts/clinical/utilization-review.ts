/** What the summary says of the utilization review: its ruling, its date, the sentence. */
import type { Ruling, UtilizationReview } from '../../schema/determination'
import type { Leaf, Marked } from '../../text/leaf'
import type { DateMention } from '../mention'
import type { Passage } from '../passage'
import { readReason } from '../review-reason'
import { BY_REVIEW, OF_A_DATE, REVIEW, REVIEW_DATED } from './review-names'
import { mayRule, type RulingAt, rulingsIn } from './rulings'
import type { Summary } from './summary'
import { anyOf } from './words'

export interface UtilizationReviewFound {
  /** Every ruling that the summary tells, in order. */
  rulings: readonly RulingAt[]
  review: Marked<UtilizationReview> | null
  /** Every date of a review or denial: none of them dates a record. */
  mentions: ReadonlySet<DateMention>
}

/** A sentence that tells of the review. */
interface Told {
  start: number
  end: number
  date: DateMention | null
  rulings: readonly RulingAt[]
}

export function readUtilizationReview(summary: Summary, passage: Passage): UtilizationReviewFound {
  const told = tellings(summary)
  const mentions = new Set<DateMention>()
  for (const { date } of told) if (date) mentions.add(date)
  const main =
    told.find(({ date, rulings }) => date && rulings.length > 0) ??
    told.find(({ date }) => date) ??
    told[0]
  if (!main) return { review: null, mentions, rulings: [] }
  const { start, end, date } = main
  const text = summary.prose.leaf(start, end)
  return {
    review: {
      decision: decisionOf(summary, main, told),
      date: date?.value ?? null,
      reason: readReason(passage, told),
      text,
    },
    mentions,
    rulings: told.flatMap(({ rulings }) => rulings),
  }
}

function tellings(summary: Summary): Told[] {
  const { text, sentences, dates } = summary
  const told: Told[] = []
  const words = mayRule(text)
  let word = 0
  let next = 0
  for (const { start, end } of sentences) {
    const first = next
    while (next < dates.length && dates[next]!.start < end) next++
    const firstWord = word
    while (word < words.length && words[word]! < end) word++
    const ruling = word > firstWord
    if (!ruling && next === first) continue
    const sentence = text.slice(start, end)
    const review = REVIEW.test(sentence)
    if (!review && !ruling) continue
    const rulings = ruling ? rulingsIn(sentence, start) : []
    const date = reviewDate(text, start, dates.slice(first, next), review, rulings)
    if (date || rulings.length > 0) told.push({ start, end, date, rulings })
  }
  return told
}

/** Between a ruling and its date: then the date is another thing's. */
const NOT_RULED = new RegExp(
  `[.;]|\\b${anyOf(
    'received|submitted|service|DOS|report|note|visit|exam|form|dated|due|because|since|from',
    'citing',
  )}\\b`,
  'i',
)
const LONGEST_RULED = 170

function isRuledOn(between: string): boolean {
  if (between === ' ' || between === ' (') return true
  return / (?:on|dated) \(?$/i.test(between) && !NOT_RULED.test(between.replace(/dated \(?$/, ''))
}

/** `In its report of`, where the review is named behind the date. */
const REPORT_OF = new RegExp(
  `^(?:in|per|by) (?:its|an?|the) (?:\\w{1,14} ){0,2}${anyOf(
    'report|decision|determination|letter|notice',
  )} (?:of|dated|on) $`,
  'i',
)

const OPENING = /^(?:and |also |previously,? )?(?:on|dated|in) \(?$/i
/** Behind a date that opens the sentence: not the review's own act. */
const NOT_REVIEW = new RegExp(
  `^\\)?,? (?:an? |the |this |another )?${anyOf(
    '(?:request|RFA|appeal)\\b[^.;]{0,40}\\b(?:was|were) (?:received|submitted|made|signed)',
    'RFA|requests? for authorization|patient|injured worker|worker|applicant|claimant|treating',
    'attending|provider|physician(?! (?:reviewer|advis))|he\\b|she\\b',
  )}`,
  'i',
)

/** The date in the sentence that is the review's. */
function reviewDate(
  text: string,
  start: number,
  dates: readonly DateMention[],
  named: boolean,
  rulings: readonly RulingAt[],
): DateMention | null {
  for (const [i, date] of dates.entries()) {
    const from = Math.max(start, dates[i - 1]?.end ?? 0, date.start - LONGEST_RULED)
    if (REVIEW_DATED.test(text.slice(Math.max(from, date.start - 120), date.start))) return date
    const opens = date.start === start || /\b(?:the|an?) $/i.test(text.slice(from, date.start))
    if (opens && OF_A_DATE.test(text.slice(date.end, date.end + 40))) return date
    const ruling = rulings.findLast(({ end }) => end <= date.start)
    if (ruling && ruling.end >= from && isRuledOn(text.slice(ruling.end, date.start))) return date
  }
  const date = dates[0]
  if (date && REPORT_OF.test(text.slice(start, date.start))) {
    return BY_REVIEW.test(text.slice(date.end, date.end + 50)) ? date : null
  }
  if (!date || !(named || rulings.length > 0) || !OPENING.test(text.slice(start, date.start)))
    return null
  return NOT_REVIEW.test(text.slice(date.end, date.end + 110)) ? null : date
}

/** The ruling that all sentences agree on, `mixed` where they do not; null where none is told. */
function decisionOf(
  summary: Summary,
  main: Told,
  told: readonly Told[],
): Leaf<Ruling | 'mixed'> | null {
  const all = [...main.rulings, ...told.flatMap(({ rulings }) => rulings)]
  const first = all[0]
  if (!first) return null
  const other = all.find(({ ruling }) => ruling !== first.ruling)
  if (!other) return summary.prose.leaf(first.start, first.end, first.ruling)
  const [start, end] = [Math.min(first.start, other.start), Math.max(first.end, other.end)]
  return summary.prose.leaf(start, end, 'mixed')
}
