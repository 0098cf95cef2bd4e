/** What the clinical summary says of the utilization review: its ruling, its date, its reason, the sentence. */
import { reviewNames } from '../../grammars/language/review-names'
import { rulings as rulingRows } from '../../grammars/language/rulings'
import type { Ruling, UtilizationReview } from '../schema/determination'
import type { Leaf, Marked } from '../text/leaf'
import type { DateMention } from './mention'
import type { Extent, Passage } from './passage'
import { readReason } from './review-reason'
import { type RulingAt, rulingsIn } from './rulings'

export interface UtilizationReviewFound {
  /** Every ruling that the summary tells, in order. */
  rulings: readonly RulingAt[]
  review: Marked<UtilizationReview> | null
  /** Every date of a review or denial: none of them dates a record. */
  mentions: ReadonlySet<DateMention>
}

/** A sentence that tells of the review. */
interface Told extends Extent {
  readonly date: DateMention | null
  readonly rulings: readonly RulingAt[]
}

export function readUtilizationReview(summary: Passage): UtilizationReviewFound {
  const told = summary.sentences
    .map((sentence): Told => {
      const rulings = rulingsIn(summary, sentence)
      return { ...sentence, rulings, date: reviewDate(summary, sentence, rulings) }
    })
    .filter(({ date, rulings }) => date || rulings.length > 0)
  const mentions = new Set<DateMention>()
  for (const { date } of told) if (date) mentions.add(date)
  const rulings = told.flatMap((sentence) => sentence.rulings)
  const main =
    told.find((sentence) => sentence.date && sentence.rulings.length > 0) ??
    told.find(({ date }) => date) ??
    told[0]
  const review = main && {
    decision: decisionOf(summary, [...main.rulings, ...rulings]),
    date: main.date?.value ?? null,
    reason: readReason(summary, told),
    text: summary.leaf(main.from, main.to),
  }
  return { review: review ?? null, mentions, rulings }
}

/** A ruling and its date stand no further apart, in words. */
const FAR = 32

/** The date in the sentence that is the review's; null where none is. */
function reviewDate(
  summary: Passage,
  sentence: Extent,
  rulings: readonly RulingAt[],
): DateMention | null {
  const dates = summary.datesIn(sentence.from, sentence.to)
  const found = dates.find(({ at }, i) =>
    isOfReview(summary, at, dates[i - 1]?.at ?? sentence.from, rulings),
  )
  if (found || !dates[0]) return found?.date ?? null
  const [{ at, date }] = dates
  if ((summary.at(reviewNames.reportOf, sentence.from)?.to ?? 0) > at) return date
  const named = rulings.length > 0 || summary.has(reviewNames.review, sentence.from, sentence.to)
  const opens = summary.at(reviewNames.opening, sentence.from)?.to === at + 1
  return named && opens && !summary.at(reviewNames.other, at) ? date : null
}

/** Whether words from `from` to the date at a word, or behind it, say that it is the review's. */
function isOfReview(
  summary: Passage,
  at: number,
  from: number,
  rulings: readonly RulingAt[],
): boolean {
  if (summary.endingAt(reviewNames.dated, at)) return true
  if (summary.at(reviewNames.ofDate, at === from ? at : at - 1)) return true
  const ruling = rulings.findLast(({ to }) => to <= at)
  return ruling !== undefined && ruling.from >= from && isRuledOn(summary, ruling.to, at)
}

/** Whether a ruling that ends at a word has the date: `denied on 1/2/16`. */
function isRuledOn(summary: Passage, from: number, at: number): boolean {
  if (from === at || (from === at - 1 && summary.words.slice(from, at) === '(')) return true
  const on = at - from < FAR ? summary.endingAt(rulingRows.on, at) : null
  return on !== null && on.from >= from && !summary.has(rulingRows.parted, from, on.from)
}

/** The ruling that all agree on, `mixed` where they do not; null where none is told. */
function decisionOf(summary: Passage, all: readonly RulingAt[]): Leaf<Ruling | 'mixed'> | null {
  const first = all[0]
  if (!first) return null
  const other = all.find(({ ruling }) => ruling !== first.ruling)
  if (!other) return summary.leaf(first.from, first.to, first.ruling)
  const [from, to] = [Math.min(first.from, other.from), Math.max(first.to, other.to)]
  return summary.leaf(from, to, 'mixed')
}
