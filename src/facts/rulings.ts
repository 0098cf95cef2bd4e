/** Where the clinical summary tells how a utilization review ruled. */
import { reviewNames } from '../../grammars/language/review-names'
import { type RulingWord, rulings, rulingWords } from '../../grammars/language/rulings'
import type { Hit } from '../phrase/scanner'
import type { Ruling } from '../schema/determination'
import type { Extent, Passage } from './passage'

/** A ruling, and the words that tell it. */
export interface RulingAt extends Extent {
  readonly ruling: Ruling
}

/** How far before a ruling its request may stand, in words. */
const FAR = 110

/** The rulings of a sentence. */
export function rulingsIn(summary: Passage, sentence: Extent): RulingAt[] {
  const found: RulingAt[] = []
  const review = summary.first(reviewNames.review, sentence.from, sentence.to)
  const by = summary.has(reviewNames.by, sentence.from, sentence.to)
  const split = summary.has(rulings.split, sentence.from, sentence.to)
  for (const word of summary.hitsIn(rulingWords, sentence.from, sentence.to)) {
    const { from, to, value } = word
    const named = review !== null && review.from < from
    const granted = value.ruling === 'certified'
    if (granted && (split || isOfChange(summary, found, word))) continue
    if (!rules(summary, word, sentence, named, by)) continue
    found.push({ from, to, ruling: value.ruling })
    if (granted && summary.has(rulings.restRefused, to, sentence.to)) {
      found.push({ from, to, ruling: 'denied' })
    }
  }
  return found
}

/** `modified a prescription for twelve visits, certifying four`: the change, told once more. */
const isOfChange = (
  summary: Passage,
  found: readonly RulingAt[],
  { from, value }: Hit<RulingWord>,
): boolean =>
  value.use === 'change' &&
  found.at(-1)?.ruling === 'modified' &&
  summary.endingAt(rulings.change, from - 1) !== null

/** Whether a word rules on a request; `named` where a review is named before it, `by` as who rules. */
function rules(
  summary: Passage,
  word: Hit<RulingWord>,
  sentence: Extent,
  named: boolean,
  by: boolean,
): boolean {
  const { from, to } = word
  const { use } = word.value
  const isAfter = (kind: (typeof rulings)['past']) => summary.endingAt(kind, from - 1) !== null
  const start = Math.max(sentence.from, from - FAR)
  const ofRequest = () => summary.has(rulings.request, start, from)
  if (isAfter(rulings.other) || isByOthers(summary, to) || isCompound(summary, word)) return false
  // `denial/modification` does not say which of the two it was.
  if (use === 'noun') return isAfter(rulings.earlier) && summary.words.slice(to, to + 1) !== '/'
  if (use === 'necessity' && !named) return isAfter(rulings.previously) && ofRequest()
  if (use === 'own' || (summary.at(reviewNames.by, to) && opensOrRefuses(sentence, word)))
    return true
  if (isAfter(rulings.previously)) return true
  if (isAfter(rulings.past)) {
    return named || by || ofRequest() || summary.has(rulings.restRefused, to, sentence.to)
  }
  if (isAfter(rulings.passive)) return named || by
  return named && !summary.at(rulings.noTreatment, to) && !isAfter(rulings.adjective)
}

/** `Denied by UR`, `PT turned down by UR`; but `visits authorized by UR` were granted long ago. */
const opensOrRefuses = (sentence: Extent, { from, value }: Hit<RulingWord>): boolean =>
  from === sentence.from || value.ruling !== 'certified'

/** `modified by his doctor`, but not `by the physician advisor` */
const isByOthers = (summary: Passage, to: number): boolean =>
  summary.at(rulings.byOthers, to) !== null && summary.at(reviewNames.by, to) === null

/** `board-certified`, `denied-claim` */
const isCompound = ({ words }: Passage, { from, to, value }: Hit<RulingWord>): boolean =>
  (value.ruling === 'certified' && words.text[words.starts[from]! - 1] === '-') ||
  /^-\p{L}/u.test(words.text.slice(words.ends[to - 1], words.ends[to - 1]! + 2))
