/**
 * The sentence of a rationale that concludes, and whether it finds the treatment medically necessary.
 */
import type { Issue } from '../schema/determination'
import type { Marked } from '../source/leaf'
import type { Prose } from '../source/prose'
import { sentences } from '../source/sentences'
import { quotations } from './conclusion/quotes'
import { type Judgement, judge } from './conclusion/sentence'

type Conclusion = NonNullable<NonNullable<Issue['rationale']>['conclusion']>

/** Only a sentence that holds one of these can conclude. */
const STEMS =
  /necess|unnecess|establish|substantiat|demonstrat|certif|approv|authoriz|denie|upheld|overturn|support|appropriat|indicated|warrant|justif|reasonabl|recommend|satisf|\bme?et|consistent|accordance|evident|apparent/i

/**
 * The last sentence that concludes: advice on tapering or a quoted guideline may follow it. One that
 * rules on medical necessity goes before one that only says what the guidelines support. Null where
 * no sentence concludes.
 */
export function readConclusion(rationale: Prose): Marked<Conclusion> | null {
  const { text } = rationale
  const list = sentences(text)
  let marks: ((at: number) => boolean) | null = null
  const quoted = (at: number) => {
    marks ??= quotations(text)
    return marks(at)
  }
  let weak: { judgement: Judgement; start: number; end: number } | null = null
  for (let i = list.length - 1; i >= 0; i--) {
    const { start, end } = list[i]!
    const words = text.slice(start, end)
    if (!STEMS.test(words)) continue
    const judgement = judge(words, (at) => quoted(start + at))
    if (judgement?.certain) return conclude(rationale, start, end, judgement)
    if (judgement && !weak) weak = { judgement, start, end }
  }
  return weak && conclude(rationale, weak.start, weak.end, weak.judgement)
}

const conclude = (
  rationale: Prose,
  start: number,
  end: number,
  { medicallyNecessary }: Judgement,
): Marked<Conclusion> => ({ text: rationale.leaf(start, end), medicallyNecessary })
