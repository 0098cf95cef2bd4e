/** Judges one sentence of a rationale: from each word of verdict, its last first. */

import * as w from '../../../grammars/verdict/lexicon'
import { type Predicate, predicateAt } from '../../../grammars/verdict/predicate'
import { isOfNone, isOfSome } from '../../../grammars/verdict/subject'
import { type SentenceWords, sentenceWords } from '../../../grammars/verdict/words'
import { isReason, isRule, type Region, regionOf, voiceOf } from './clause'

export interface Judgement {
  /** Null where part of the treatment is found necessary, and part not. */
  medicallyNecessary: boolean | null
  /** It rules on medical necessity or on the request; else it only says what guidelines support. */
  certain: boolean
}

/**
 * The verdict of a sentence; null where it gives none. `quoted` tells whether a place is quoted;
 * `mend`: words that a blank tore are read as one.
 */
export function judge(
  text: string,
  quoted: (at: number) => boolean,
  mend: boolean,
): Judgement | null {
  const words = sentenceWords(text, mend)
  let best: Judgement | null = elliptic(words)
  for (let at = words.keys.length - 1; at >= 0 && !isSettled(best); at--) {
    const predicate = predicateAt(words, at)
    if (!predicate) continue
    const judgement = weigh(words, predicate)
    if (!judgement || (best && !judgement.certain)) continue
    if (quoted(words.starts[predicate.from]!)) continue
    if (!best?.certain) best = judgement
    else if (judgement.medicallyNecessary === false) best = PARTLY
  }
  return best
}

/** `Twelve are not necessary, but six are medically necessary.` */
const PARTLY: Judgement = { medicallyNecessary: null, certain: true }

/** What is refused is not made good again; what is granted may stand behind what is refused. */
const isSettled = (judgement: Judgement | null): boolean =>
  (judgement?.certain ?? false) && judgement?.medicallyNecessary !== true

/** `…, but the remaining four visits are not.` */
function elliptic({ keys }: SentenceWords): Judgement | null {
  const last = keys.length - 1
  if (keys[last] !== 'not' || !w.FINITE.has(keys[last - 1] ?? '')) return null
  const refers = keys.some((key) => w.VERDICTS.has(key))
  return refers ? { medicallyNecessary: false, certain: true } : null
}

function weigh(words: SentenceWords, predicate: Predicate): Judgement | null {
  const { verdict, negated, from, maybe } = predicate
  const region = regionOf(words, predicate)
  if (maybe === 'may' || (maybe === 'can' && !negated) || isRule(words, predicate, region))
    return null
  const voice = voiceOf(words, from, region)
  const grants = verdict.grants !== (negated || isOfNone(words, from))
  // `The records do not show that it is medically necessary.`
  if (voice === 'denying' || voice === 'refusing') {
    return grants ? { medicallyNecessary: false, certain: voice === 'refusing' } : null
  }
  const certain = voice === 'own' ? certainty(words, predicate, region) : null
  if (certain === null) return null
  if (grants && certain && isOfSome(words, from)) return PARTLY
  const doubtful =
    isReason(words, from, region) || (maybe === 'would' && !region.request && !region.resumed)
  return { medicallyNecessary: grants, certain: certain && !doubtful }
}

/** Whether the predicate rules (true), only supports (false) or is no verdict at all (null). */
function certainty(
  words: SentenceWords,
  predicate: Predicate,
  { request, resumed }: Region,
): boolean | null {
  const { verdict, medically, past, from, linked, negated, active } = predicate
  const sure = request || resumed
  if (active === 'necessity') return negated
  if (active) return active === 'request' || request ? false : null
  if (!linked && !isFragment(words, predicate, request)) return null
  switch (verdict.kind) {
    case 'necessary':
      return medically || sure ? true : negated ? false : null
    case 'necessity':
      return necessityBefore(words, from, negated)
    case 'ruling':
      return sure && !past ? true : null
    case 'support':
      if (medically) return sure
      return sure ? request && resumed : null
  }
}

/** `Not medically necessary.`, `I find the request not medically necessary.` */
function isFragment({ keys }: SentenceWords, predicate: Predicate, request: boolean): boolean {
  const { at, from, negated, medically } = predicate
  if (keys[at] === 'necessity' || !medically) return false
  const own = keys.some((key, i) => w.OWN_VERBS.has(key) && w.OWN_VOICE.has(keys[i - 1] ?? ''))
  return (request && (negated || own)) || (from === 0 && at > keys.length - LONGEST_TAIL)
}

/** `Medical necessity … has not been established`: true; `the need for … is not apparent`: false. */
function necessityBefore({ keys }: SentenceWords, from: number, negated: boolean): boolean | null {
  let need = false
  for (let i = from - 1; i >= 0 && i > from - LONGEST_SUBJECT; i--) {
    const key = keys[i]!
    if (key === 'necessity') return true
    need ||= key === 'need'
  }
  return need && negated ? false : null
}

const LONGEST_SUBJECT = 40
/** Words that may follow a verdict that has no link: `at this time`. */
const LONGEST_TAIL = 6
