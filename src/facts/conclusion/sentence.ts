/** Judges one sentence of a rationale: from each word of verdict, its last first. */

import * as w from '../../../grammars/verdict/lexicon'
import { isHelper, type Predicate, predicateAt } from '../../../grammars/verdict/predicate'
import { isOfNone, isOfSome } from '../../../grammars/verdict/subject'
import { type SentenceWords, sentenceWords } from '../../../grammars/verdict/words'
import {
  isGenericTail,
  isQuoted,
  isReason,
  isReviewer,
  isRule,
  type Region,
  regionOf,
  voiceOf,
} from './clause'
import { recommended } from './recommendation'

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
  const unquoted = (predicate: Predicate) => !quoted(words.starts[predicate.from]!)
  const direct = told(recommended(words)) ?? elliptic(words, unquoted)
  if (direct) return direct
  let best = null as Judgement | null
  for (let at = words.keys.length - 1; at >= 0 && best !== PARTLY; at--) {
    const predicate = predicateAt(words, at)
    const judgement = predicate && unquoted(predicate) ? weigh(words, predicate) : null
    if (!judgement || (best && !judgement.certain)) continue
    best = best?.certain ? together(best, judgement) : judgement
  }
  return best
}

/** The length of the heading that stands before a sentence: `Conclusion:`. */
export function headingLength(text: string): number {
  const { keys, parted, starts } = sentenceWords(text.slice(0, LONGEST_HEADING))
  return parted[1] && w.HEADINGS.has(keys[0]!) ? starts[1]! : 0
}

const LONGEST_HEADING = 40

const told = (medicallyNecessary: boolean | null): Judgement | null =>
  medicallyNecessary === null ? null : { medicallyNecessary, certain: true }

/** `Twelve are not necessary, but six are medically necessary.` */
const PARTLY: Judgement = { medicallyNecessary: null, certain: true }

const together = (best: Judgement, other: Judgement): Judgement =>
  best.medicallyNecessary === other.medicallyNecessary ? best : PARTLY

/** `…, but the batteries are not.`, `…; the walker is.`, `…, the compound can not be.`: what the predicate before it says, turned. */
function elliptic(
  words: SentenceWords,
  unquoted: (predicate: Predicate) => boolean,
): Judgement | null {
  const { keys } = words
  let from = keys.length
  while (from > 0 && (isHelper(keys[from - 1]!) || w.LINKS.has(keys[from - 1]!))) from--
  const tail = keys.slice(from)
  const denied = tail.some((key) => w.NEGATIONS.has(key))
  if (!tail.some((key) => isTelling(key))) return null
  if (!denied && (tail.length > 1 || from === 0 || keys[from - 1] === 'as')) return null
  for (let at = from - 1; at >= 0; at--) {
    if (!w.VERDICTS.has(keys[at]!)) continue
    const predicate = predicateAt(words, at)
    // What remains of a request is all that is in dispute.
    const remains = keys.slice(at, from).some((key) => w.REQUEST_WORDS.has(key))
    const grants = predicate && unquoted(predicate) && weigh(words, predicate)?.medicallyNecessary
    // `twenty can be supported and the remaining seventy cannot`
    const possible = predicate && !predicate.negated && predicate.maybe !== 'no'
    // `The cane is not necessary; the walker is.`
    if (!denied) return grants === false ? PARTLY : null
    if (possible || (grants && !remains)) return PARTLY
    return { medicallyNecessary: false, certain: true }
  }
  return null
}

/** A word that makes `not` a predicate: `are not`, `cannot`, `should not be`. */
const isTelling = (key: string): boolean =>
  w.FINITE.has(key) || w.MAYBES.has(key) || w.WOULDS.has(key) || key === 'cannot'

function weigh(words: SentenceWords, predicate: Predicate): Judgement | null {
  const { verdict, negated, reversed, from, maybe } = predicate
  const region = regionOf(words, predicate)
  if (maybe === 'may' || (maybe === 'can' && !negated) || isRule(words, predicate, region))
    return null
  const voice = voiceOf(words, predicate, region)
  const grants = (verdict.grants !== (negated || isOfNone(words, from))) !== reversed
  // `The records do not show that it is medically necessary.`
  if (voice === 'denying' || voice === 'refusing') {
    return grants ? { medicallyNecessary: false, certain: voice === 'refusing' } : null
  }
  if (voice === 'contradicting') return { medicallyNecessary: !grants, certain: true }
  const certain = voice === 'own' ? certainty(words, predicate, region) : null
  if (certain === null) return null
  if (grants && certain && isOfSome(words, from)) return PARTLY
  const doubtful =
    isReason(words, from, region) ||
    (maybe === 'would' && !region.request && !region.resumed) ||
    (!region.request && !region.resumed && isQuoted(words, predicate, region))
  return { medicallyNecessary: grants, certain: certain && !doubtful }
}

/** Whether the predicate rules (true), only supports (false) or is no verdict at all (null). */
function certainty(
  words: SentenceWords,
  predicate: Predicate,
  { request, resumed }: Region,
): boolean | null {
  const { verdict, medically, past, endorsed, from, linked, negated, active } = predicate
  const sure = request || resumed
  if (active === 'necessity') return negated
  if (active) return active === 'request' || request ? false : null
  if (!linked && !isFragment(words, predicate, request)) return null
  switch (verdict.kind) {
    case 'necessary':
      return medically || sure ? true : negated || !verdict.grants ? false : null
    case 'necessity':
      return necessityBefore(words, from, negated)
    case 'ruling':
      return sure && (!past || endorsed) ? true : null
    case 'support':
      if (medically) return sure
      return sure ? request && resumed : null
  }
}

/** `Not medically necessary.`, `I find the request not medically necessary.`, `Brace not necessary.` */
function isFragment(words: SentenceWords, predicate: Predicate, request: boolean): boolean {
  const { keys } = words
  const { at, from, negated, medically, verdict } = predicate
  if (keys[at] === 'necessity' || isGenericTail(keys, at)) return false
  const isAlone = at > keys.length - LONGEST_TAIL
  const denied = negated || !verdict.grants
  if (!medically) {
    return verdict.kind === 'necessary' && denied && isAlone && from <= LONGEST_NOUN
  }
  const own = keys.some((key, i) => w.OWN_VERBS.has(key) && isReviewer(keys, i - 1))
  if (own && (negated || request)) return true
  return (request && negated) || (isAlone && (from === 0 || isHeaded(words, from)))
}

/** `Conclusion: Not medically necessary.` */
const isHeaded = ({ keys, parted }: SentenceWords, from: number): boolean =>
  from === 1 && parted[1]! && w.HEADINGS.has(keys[0]!)

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
/** A treatment that a verdict without a link follows takes so many words. */
const LONGEST_NOUN = 4
/** Words that may follow a verdict that has no link: `at this time`. */
const LONGEST_TAIL = 6
