/** How the utilization review had ruled on each issue, as the clinical summary tells it. */
import { lists } from '../../grammars/language/lists'
import { reviews } from '../../grammars/language/reviews'
import type { Ruling } from '../schema/determination'
import type { Leaf } from '../text/leaf'
import type { DisputedItem, ItemFinder } from './disputed-items'
import type { Extent, Passage } from './passage'
import type { RulingAt } from './rulings'

/** The ruling on each item, in their order; null where the summary does not tell it. */
export function readItemRulings(
  summary: Passage,
  finder: ItemFinder,
  items: readonly DisputedItem[],
  rulings: readonly RulingAt[],
): (Leaf<Ruling> | null)[] {
  const onItems = new Map<number, RulingAt>()
  let onAll: RulingAt | null = null
  for (const [i, ruling] of rulings.entries()) {
    const object = objectOf(summary, ruling, rulings[i - 1], rulings[i + 1])
    const numbers = finder.all(object)
    for (const number of numbers) if (!onItems.has(number)) onItems.set(number, ruling)
    if (numbers.length === 0 && isGeneral(summary, object)) onAll ??= ruling
  }
  if (items.length === 1 && rulings.every(({ ruling }) => ruling === rulings[0]?.ruling)) {
    onAll ??= rulings[0] ?? null
  }
  return items.map((_, i) => {
    const told = onItems.get(i + 1) ?? onAll
    return told && summary.leaf(told.from, told.to, told.ruling)
  })
}

/** The words that a ruling is about: those behind it, or before it where it is in the passive. */
function objectOf(
  summary: Passage,
  { from: at, to: behind }: RulingAt,
  before: RulingAt | undefined,
  after: RulingAt | undefined,
): Extent {
  const sentence = summary.sentenceAt(at)
  const from = Math.max(sentence.from, before?.to ?? 0)
  const to = Math.min(sentence.to, after?.from ?? sentence.to)
  const passive = summary.at(reviews.passive, at - 1) ?? summary.at(reviews.passive, at - 2)
  if (passive && passive.to >= at) return { from, to: at }
  const reason = summary.first(reviews.reason, behind, to)
  return { from: behind, to: reason?.from ?? to }
}

/** Whether the words name no treatment of their own: all that was requested is meant. */
const isGeneral = (summary: Passage, { from, to }: Extent): boolean =>
  to <= from || summary.has(reviews.general, from, to) || isShort(summary, { from, to })

/** `the request`, or nothing but a date. */
const isShort = (summary: Passage, { from, to }: Extent): boolean => {
  let count = 0
  for (let i = from; i < to; i++) if (summary.words.isWord(i) && !summary.at(lists.lead, i)) count++
  return count <= SHORTEST
}

const SHORTEST = 2
