/** Why the utilization review ruled as it did. */
import { reviews } from '../../grammars/language/reviews'
import type { Leaf } from '../text/leaf'
import { hasContent, trimmed } from './lists'
import type { Extent, Passage } from './passage'

/** A sentence that tells of the review, and its rulings. */
interface Told extends Extent {
  readonly rulings: readonly Extent[]
}

/** The words that give the reason; null where none is given. */
export function readReason(summary: Passage, told: readonly Told[]): Leaf<string> | null {
  const reason = behindRuling(summary, told) ?? givenAlone(summary)
  return reason && summary.leaf(reason.from, reason.to)
}

/** `was denied due to …` */
function behindRuling(summary: Passage, told: readonly Told[]): Extent | null {
  for (const { to, rulings } of told) {
    const ruling = rulings[0]
    if (!ruling) continue
    const cue = summary.hitsIn(reviews.reason, ruling.to, to - 1)[0]
    if (cue) return reasonAt(summary, firstWordOf(summary, cue))
  }
  return null
}

/** `The rationale for the denial was …` */
function givenAlone(summary: Passage): Extent | null {
  const [cue] = summary.hits(reviews.rationale)
  return cue ? reasonAt(summary, cue.to) : null
}

/** The reason that begins at a word, to where it ends in its sentence. */
function reasonAt(summary: Passage, from: number): Extent | null {
  const stop = summary.sentenceAt(from).to
  const end = summary.first(reviews.terminate, from + 1, stop)?.from ?? stop
  const words = trimmed(summary, { from, to: end })
  return hasContent(summary, words) ? words : null
}

/** The subject of a clause (`as there was …`) and `lack of` belong to the reason that they announce. */
function firstWordOf(summary: Passage, { from, to }: Extent): number {
  for (let i = from + 1; i < to; i++) if (summary.at(reviews.belongs, i)) return i
  return to
}
