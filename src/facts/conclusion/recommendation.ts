/** What a reviewer recommends in so many words: `Recommendation is for denial.`, `I recommend approval.` */
import * as w from '../../../grammars/verdict/lexicon'
import type { SentenceWords } from '../../../grammars/verdict/words'
import { isReviewer } from './clause'

/** How far a ruling may stand behind the word that recommends it, and a speaker before it. */
const FARTHEST_RULING = 6
const FARTHEST_SPEAKER = 4
/** `certification is not recommended at this time`: no words about another's ruling follow. */
const LONGEST_PASSIVE = 7

/** Whether the recommended ruling grants the treatment; null where none is recommended, or of a part only. */
export function recommended(words: SentenceWords): boolean | null {
  const { keys } = words
  const passive = recommendedRuling(words)
  if (passive !== null) return passive
  const at = keys.findIndex((key) => w.RECOMMENDING.has(key))
  if (at < 0 || !isOwn(words, at)) return null
  let denied = keys
    .slice(Math.max(0, at - FARTHEST_SPEAKER), at)
    .some((key) => w.NEGATIONS.has(key))
  for (let i = at + 1; i < keys.length && i <= at + FARTHEST_RULING; i++) {
    const key = keys[i]!
    const grants = w.RULINGS.get(key)
    if (grants !== undefined) {
      // `certification of 6 visits`
      const amount = keys.slice(i + 1, i + 3).some((word) => /^\d/.test(word))
      return amount ? null : grants !== denied
    }
    if (w.NEGATIONS.has(key) || key === 'against') denied = !denied
    else if (!w.BEFORE_RULING.has(key)) return null
  }
  return null
}

/** `Authorization is recommended.`, `Therefore, certification is not advised.` */
function recommendedRuling({ keys }: SentenceWords): boolean | null {
  let at = 0
  while (w.RESUMING.has(keys[at] ?? '') || w.BREAKING.has(keys[at] ?? '')) at++
  const grants = w.RULING_NOUNS.has(keys[at] ?? '') ? w.RULINGS.get(keys[at]!) : undefined
  if (grants === undefined || keys[at + 1] !== 'is') return null
  const denied = keys[at + 2] === 'not'
  const verb = keys[at + (denied ? 3 : 2)] ?? ''
  return keys.length <= at + LONGEST_PASSIVE && w.RECOMMENDED.has(verb) ? grants !== denied : null
}

/** The reviewer's own, by name or with no name at all: not `UR recommended`, `the surgeon's recommendation`. */
function isOwn({ keys, parted }: SentenceWords, at: number): boolean {
  let start = at
  while (start > 0 && !parted[start]) start--
  const before = keys.slice(start, at)
  return (
    before.some((_, index) => isReviewer(before, index)) ||
    before.every((key) => w.RESUMING.has(key) || w.BEFORE_RECOMMENDATION.has(key))
  )
}
