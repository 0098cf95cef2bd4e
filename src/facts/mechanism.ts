/** How the injury came about, as the clinical summary tells it. */
import { mechanism } from '../../grammars/language/mechanism'
import type { Leaf } from '../text/leaf'
import { hasContent, trimmed } from './lists'
import type { Extent, Passage } from './passage'

/** No mechanism is longer, in words. */
const LONGEST = 40

/** The words that tell it, without worker and date; null where they are not told. */
export function readMechanism(summary: Passage): Leaf<string> | null {
  const [announced] = summary.hits(mechanism.announced)
  const [event] = summary.hits(mechanism.event)
  const [deed] = summary.hits(mechanism.deed)
  const told =
    (announced && toEnd(summary, announced.to)) ??
    // A deed begins with its verb, the last word of the phrase.
    (deed && toEnd(summary, deed.to - 1)) ??
    (event && toEnd(summary, event.from))
  return told ? summary.leaf(told.from, told.to) : null
}

/** The words from `from` to where they end in their sentence; null where none are left. */
function toEnd(summary: Passage, from: number): Extent | null {
  const stop = Math.min(summary.sentenceAt(from).to, from + LONGEST)
  const end = summary.first(mechanism.terminate, from + 1, stop)?.from ?? stop
  const words = trimmed(summary, { from, to: end })
  return hasContent(summary, words) ? words : null
}
