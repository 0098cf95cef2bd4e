/** Judges one sentence of a rationale: from each word of verdict, its last first. */
import { isOfNone, isReason, isRule, regionOf, voiceOf } from './conclusion-clause'
import { type Predicate, predicateAt } from './conclusion-predicate'
import * as w from './conclusion-words'
import { type SentenceWords, sentenceWords } from './sentence-words'

export interface Judgement {
  medicallyNecessary: boolean
  /** It rules on medical necessity or on the request; else it only says what guidelines support. */
  certain: boolean
}

/** The verdict of a sentence; null where it gives none. `quoted` tells whether a place is quoted. */
export function judge(text: string, quoted: (at: number) => boolean): Judgement | null {
  const words = sentenceWords(text)
  let best: Judgement | null = elliptic(words)
  for (let at = words.keys.length - 1; at >= 0 && !best?.certain; at--) {
    const predicate = predicateAt(words, at)
    if (!predicate) continue
    const judgement = weigh(words, predicate)
    if (!judgement || (best && !judgement.certain)) continue
    if (!quoted(words.starts[predicate.from]!)) best = judgement
  }
  return best
}

/** `…, but the remaining four visits are not.` */
function elliptic({ keys }: SentenceWords): Judgement | null {
  const last = keys.length - 1
  if (keys[last] !== 'not' || !w.FINITE.has(keys[last - 1] ?? '')) return null
  const refers = keys.some((key) => w.VERDICTS.has(key))
  return refers ? { medicallyNecessary: false, certain: true } : null
}

function weigh(words: SentenceWords, predicate: Predicate): Judgement | null {
  const { verdict, negated, from } = predicate
  if (predicate.maybe === 'may' || (predicate.maybe === 'can' && !negated)) return null
  if (isRule(words, predicate)) return null
  const region = regionOf(words, from)
  const voice = voiceOf(words, from, region)
  const grants = verdict.grants !== (negated || isOfNone(words, from))
  // `The records do not show that it is medically necessary.`
  if (voice === 'denying' || voice === 'refusing') {
    return grants ? { medicallyNecessary: false, certain: voice === 'refusing' } : null
  }
  if (voice === 'other') return null
  const certain = certainty(words, predicate, region.request, region.resumed)
  if (certain === null) return null
  const doubtful =
    isReason(words, from, region) || (predicate.maybe === 'would' && grants && !region.request)
  return { medicallyNecessary: grants, certain: certain && !doubtful }
}

/** Whether the predicate rules (true), only supports (false) or is no verdict at all (null). */
function certainty(
  words: SentenceWords,
  predicate: Predicate,
  request: boolean,
  resumed: boolean,
): boolean | null {
  const { verdict, medically, past, from, linked, negated, active } = predicate
  if (active === 'necessity') return negated
  if (active) return active === 'request' || request ? false : null
  if (!linked && !isFragment(words, predicate, request)) return null
  if (verdict.kind === 'necessary') return medically || request || resumed ? true : null
  if (verdict.kind === 'necessity') return necessityBefore(words, from)
  if (verdict.kind === 'ruling') return past ? null : request || resumed ? true : null
  if (request) return resumed
  return resumed ? false : null
}

/** `Not medically necessary.`, `I find the request not medically necessary.` */
function isFragment({ keys }: SentenceWords, predicate: Predicate, request: boolean): boolean {
  const { at, from, negated, medically } = predicate
  if (keys[at] === 'necessity' || !medically) return false
  return (negated && request) || (from === 0 && at > keys.length - LONGEST_TAIL)
}

/** `Medical necessity … has not been established`: true; `the need for … is not apparent`: false. */
function necessityBefore({ keys }: SentenceWords, from: number): boolean | null {
  let need = false
  for (let i = from - 1; i >= 0 && i > from - LONGEST_SUBJECT; i--) {
    const key = keys[i]!
    if (key === 'necessity') return true
    need ||= key === 'need'
  }
  return need ? false : null
}

const LONGEST_SUBJECT = 40
/** Words that may follow a verdict that has no link: `at this time`. */
const LONGEST_TAIL = 6
