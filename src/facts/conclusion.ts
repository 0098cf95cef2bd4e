/**
 * The sentence of a rationale that concludes, and whether it finds the treatment medically necessary.
 */
import type { Issue } from '../schema/determination'
import type { Marked } from '../text/leaf'
import type { Prose } from '../text/prose'
import { sentences } from '../text/sentences'
import { quotations } from './conclusion/quotes'
import { headingLength, type Judgement, judge } from './conclusion/sentence'

type Conclusion = NonNullable<NonNullable<Issue['rationale']>['conclusion']>

/** Of a longer sentence only the end is judged; in characters. */
const LONGEST_SENTENCE = 3000
/** Only a sentence that holds one of these can conclude. */
const STEMS =
  /necess|establish|substantiat|demonstrat|certif|approv|authoriz|denie|upheld|overturn|support|appropriat|indicated|warrant|justif|reasonabl|recommend|satisf|\bme?et|consistent|accordance|evident|apparent|denial|non-?cert|overrul|reject/i

/** A sentence that says only that of something else the one before it is not true. */
const ELLIPSIS = /^[^.;:]{1,60} (?:is|are|was|were|can|could|should)(?: ?not|n['’]t)(?: be)?[.]?$/

interface Found {
  judgement: Judgement
  start: number
  end: number
}

/**
 * The last sentence that concludes: advice on tapering or a quoted guideline may follow it. One that
 * rules on medical necessity goes before one that only says what the guidelines support. Null where
 * no sentence concludes, or where it finds part of the treatment necessary and part of it not.
 */
export function readConclusion(rationale: Prose): Marked<Conclusion> | null {
  const { text } = rationale
  let found = find(text, false)
  if (!found?.judgement.certain) {
    const mended = find(text, true)
    if (!found || mended?.judgement.certain) found = mended
  }
  const medicallyNecessary = found?.judgement.medicallyNecessary ?? null
  if (!found || medicallyNecessary === null) return null
  const start = found.start + headingLength(text.slice(found.start, found.end))
  return { text: rationale.leaf(start, found.end), medicallyNecessary }
}

/** `mend`: words that a blank tore are read as one; it costs more, so it is the second try. */
function find(text: string, mend: boolean): Found | null {
  const list = sentences(text)
  let marks: ((at: number) => boolean) | null = null
  let weak: Found | null = null
  for (let i = list.length - 1; i >= 0; i--) {
    const { start, end } = list[i]!
    const from = Math.max(start, end - LONGEST_SENTENCE)
    const next = list[i + 1]
    // `Six are medically necessary. The others are not.`
    const turned = next !== undefined && ELLIPSIS.test(text.slice(next.start, next.end))
    const until = turned ? next.end : end
    const words = text.slice(from, until)
    if (!mend && !STEMS.test(words)) continue
    const quoted = (at: number) => {
      marks ??= quotations(text)
      return marks(from + at)
    }
    const judgement = judge(words, quoted, mend)
    if (judgement?.certain) return { judgement, start, end: until }
    if (judgement && !weak) weak = { judgement, start, end: until }
  }
  return weak
}
