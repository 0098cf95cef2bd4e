/** Whose verdict a predicate is, and what it is about: what stands before it in its sentence. */

import * as w from '../../../grammars/verdict/lexicon'
import type { Predicate } from '../../../grammars/verdict/predicate'
import { isConditional } from '../../../grammars/verdict/subject'
import type { SentenceWords } from '../../../grammars/verdict/words'

/** The words before a predicate that it can be about. */
export interface Region {
  start: number
  /** They name the disputed request. */
  request: boolean
  /** They draw a conclusion: `therefore`, `as such`. */
  resumed: boolean
}

/** What stands before the predicate, from the last `therefore` or `however` on. */
export function regionOf(words: SentenceWords, { from, resumed: within }: Predicate): Region {
  const { keys, parted } = words
  let request = false
  let resumed = within
  let i = from - 1
  for (; i >= 0; i--) {
    const key = keys[i]!
    if (w.BREAKING.has(key)) break
    request ||= w.REQUEST_WORDS.has(key)
    if (!w.RESUMING.has(key)) continue
    if (key === 'such' && keys[i - 1] !== 'as') continue
    if (key === 'so' && !parted[i] && keys[i - 1] !== 'and') continue
    resumed = true
    break
  }
  return { start: Math.max(0, i), request, resumed }
}

/** How far behind a verdict its condition may begin. */
const LONGEST_TAIL = 6

/** Whether the predicate tells a rule, a condition or a relative clause rather than a verdict. */
export function isRule(words: SentenceWords, predicate: Predicate, region: Region): boolean {
  const { keys } = words
  const { from, at, linked } = predicate
  const before = keys[from - 1] ?? ''
  if (linked && w.RELATIVE.has(before)) return true
  if (w.WEANING.has(before) && !w.FOR_WEANING.has(keys[from - 2] ?? '')) return true
  if (isConditional(words, from)) return true
  // `The request would be necessary if he had a tear`
  const tail = keys.slice(at + 1, at + LONGEST_TAIL)
  const supposed = tail.some((key) => w.SUPPOSED.has(key)) || w.CONDITIONS.has(keys[0] ?? '')
  if (predicate.maybe === 'would' && supposed) return true
  if (region.request || region.resumed) return false
  if (isQuoted(words, predicate, region) && isGenericTail(keys, at)) return true
  const next = keys[at + 1] ?? ''
  const anyone = next === 'for' || next === 'in'
  return (
    w.RULE_TAILS.has(next) ||
    (anyone && keys.slice(at + 2, at + 5).some((key) => w.RULE_PERSONS.has(key))) ||
    w.CONDITIONS.has(keys[0] ?? '')
  )
}

/** `Per ODG, a brace is`: what a guideline says of any brace, not of the one in dispute. */
export function isQuoted(
  { keys, parted }: SentenceWords,
  { from }: Predicate,
  { start }: Region,
): boolean {
  let clause = from
  while (clause > start && !parted[clause]) clause--
  const sourced = keys.slice(start, clause).some((key) => w.GUIDELINE_WORDS.has(key))
  return sourced && !w.DETERMINERS.has(keys[clause] ?? '')
}

/** `for stable knees`, but not `for this patient`, `in his case`. */
export function isGenericTail(keys: readonly string[], at: number): boolean {
  const next = keys[at + 2] ?? ''
  return w.GENERIC_TAILS.has(keys[at + 1] ?? '') && !w.DETERMINERS.has(next)
}

/** Whether the predicate stands in a clause that gives the reason of another. */
export function isReason({ keys, parted }: SentenceWords, from: number, region: Region): boolean {
  for (let i = from - 1; i >= region.start && !parted[i + 1]; i--) {
    const opens = i === 0 || parted[i] || i === region.start
    if (opens) return w.REASONS.has(keys[i]!) && keys[i + 1] !== 'such'
  }
  return false
}

/** `I`, `this reviewer`. */
export const isReviewer = (keys: readonly string[], i: number): boolean =>
  w.OWN_VOICE.has(keys[i]!) || (keys[i] === 'reviewer' && w.OWN_REVIEWER.has(keys[i - 1] ?? ''))

export type Voice = 'own' | 'other' | 'denying' | 'refusing' | 'contradicting'

/**
 * Who speaks: the reviewer's `own` verdict; an `other`'s (a guideline, a physician, the utilization
 * review); or one that somebody is said not to have shown (`denying`), that the reviewer does not
 * give (`refusing`), or does not agree with (`contradicting`).
 */
export function voiceOf(words: SentenceWords, predicate: Predicate, region: Region): Voice {
  const { keys, parted } = words
  const { from } = predicate
  if (isByOthers(keys, from)) return 'other'
  if (isRejectedClaim(keys, predicate)) return 'contradicting'
  for (let i = from - 1; i >= region.start; i--) {
    if (isSource(keys, i)) return 'other'
    if (!isSpeech(keys, i)) continue
    const before = keys.slice(Math.max(region.start, i - SPEAKER), i)
    const negated = before.some((key) => w.NEGATIONS.has(key)) || w.DISAGREEING.has(keys[i]!)
    if (w.DOUBTING.has(keys[i]!)) return negated ? 'other' : 'refusing'
    if (w.APPEARING.has(keys[i]!)) return negated ? 'refusing' : 'own'
    if (before.some((_, index) => isReviewer(before, index))) {
      return negated ? 'contradicting' : 'own'
    }
    const review = before.some((key) => w.EARLIER.has(key))
    const guideline = before.some((key) => w.GUIDELINE_WORDS.has(key))
    const main = region.request && parted.slice(i + 1, from).some(Boolean)
    if (region.request && guideline) return 'own'
    if (main && !review) return 'own'
    return negated && !review ? 'denying' : 'other'
  }
  return isDeniedClaim(words, predicate, region) ? 'refusing' : 'own'
}

/** `It cannot be said that the brace is`, `there is no basis to conclude that it is`. */
function isDeniedClaim({ keys, parted }: SentenceWords, { from }: Predicate, { start }: Region) {
  const that = keys.slice(start, from).lastIndexOf('that') + start
  if (that <= start || w.BEFORE_REASON.has(keys[that - 1]!)) return false
  if (parted.slice(that + 1, from + 1).some(Boolean)) return false
  const before = keys.slice(Math.max(start, that - SPEAKER), that)
  return before.some((key) => w.NEGATIONS.has(key)) && !before.some((key) => w.DISPUTING.has(key))
}

const SPEAKER = 8
/** How far the predicate of a claim may stand behind what is claimed. */
const FARTHEST_FATE = 8

/** `The claim that it is medically necessary is not supported` */
function isRejectedClaim(keys: readonly string[], { from, at }: Predicate): boolean {
  const that = keys.slice(0, from).lastIndexOf('that')
  if (that < 1 || !w.CLAIMS.has(keys[that - 1]!)) return false
  if (keys.slice(that + 1, from).some((key) => w.FINITE.has(key))) return false
  const tells = (key: string) => w.FINITE.has(key) || w.MAYBES.has(key) || w.NEGATIONS.has(key)
  const fate = keys.slice(at + 1).findIndex(tells)
  return (
    fate >= 0 &&
    keys
      .slice(at + 1 + fate, at + 1 + fate + FARTHEST_FATE)
      .some((key) => w.NEGATIONS.has(key) || w.REJECTING.has(key))
  )
}

/** A verb somebody speaks with, not `it is stated`, `as noted`, `to determine` or `the notes`. */
function isSpeech(keys: readonly string[], i: number): boolean {
  if (w.SHOWING.has(keys[i]!) && keys[i + 1] === 'that') return true
  if (!w.SPEECH.has(keys[i]!)) return false
  const before = keys[i - 1] ?? ''
  if (w.LINKS.has(before) || w.NOT_SPEAKING.has(before)) return false
  if (w.LINKS.has(keys[i - 2] ?? '') && w.FILLERS.has(before)) return false
  if (!w.PAPERS.has(keys[i]!)) return true
  return !w.PAPER_BEFORE.has(before) && keys[i + 1] !== 'administrator'
}

/** `According to the utilization review, …`. */
const isSource = (keys: readonly string[], i: number): boolean =>
  (keys[i] === 'according' || keys[i] === 'per') &&
  keys.slice(i + 1, i + 5).some((key) => w.REVIEWERS.has(key))

/** `was found not medically necessary by the utilization review` */
function isByOthers(keys: readonly string[], from: number): boolean {
  for (let i = from; i < keys.length - 1; i++) {
    if (keys[i] !== 'by') continue
    if (keys.slice(i + 1, i + 5).some((key) => w.REVIEWERS.has(key))) return true
  }
  return false
}
