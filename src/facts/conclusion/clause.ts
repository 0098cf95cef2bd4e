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

/** Whether the predicate tells a rule, a condition or a relative clause rather than a verdict. */
export function isRule(words: SentenceWords, predicate: Predicate, region: Region): boolean {
  const { keys } = words
  const { from, at, linked } = predicate
  const before = keys[from - 1] ?? ''
  if (linked && w.RELATIVE.has(before)) return true
  if (w.WEANING.has(before) && !w.FOR_WEANING.has(keys[from - 2] ?? '')) return true
  if (isConditional(words, from)) return true
  if (region.request || region.resumed) return false
  const next = keys[at + 1] ?? ''
  const anyone = next === 'for' || next === 'in'
  return (
    w.RULE_TAILS.has(next) ||
    (anyone && keys.slice(at + 2, at + 5).some((key) => w.RULE_PERSONS.has(key))) ||
    w.CONDITIONS.has(keys[0] ?? '')
  )
}

/** Whether the predicate stands in a clause that gives the reason of another. */
export function isReason({ keys, parted }: SentenceWords, from: number, region: Region): boolean {
  for (let i = from - 1; i >= region.start && !parted[i + 1]; i--) {
    const opens = i === 0 || parted[i] || i === region.start
    if (opens) return w.REASONS.has(keys[i]!) && keys[i + 1] !== 'such'
  }
  return false
}

export type Voice = 'own' | 'other' | 'denying' | 'refusing'

/**
 * Who speaks: the reviewer's `own` verdict; an `other`'s (a guideline, a physician, the utilization
 * review); or one that somebody is said not to have shown (`denying`), or that the reviewer does not
 * give (`refusing`).
 */
export function voiceOf(words: SentenceWords, from: number, region: Region): Voice {
  const { keys, parted } = words
  if (isByOthers(keys, from)) return 'other'
  for (let i = from - 1; i >= region.start; i--) {
    if (isSource(keys, i)) return 'other'
    if (!isSpeech(keys, i)) continue
    const before = keys.slice(Math.max(0, i - SPEAKER), i)
    const negated = before.some((key) => w.NEGATIONS.has(key))
    if (w.DOUBTING.has(keys[i]!)) return negated ? 'other' : 'refusing'
    if (w.APPEARING.has(keys[i]!)) return negated ? 'refusing' : 'own'
    if (before.some((key) => w.OWN_VOICE.has(key))) return negated ? 'refusing' : 'own'
    const review = before.some((key) => w.EARLIER.has(key))
    const guideline = before.some((key) => w.GUIDELINE_WORDS.has(key))
    const main = region.request && parted.slice(i + 1, from).some(Boolean)
    if (region.request && guideline) return 'own'
    if (main && !review) return 'own'
    return negated && !review ? 'denying' : 'other'
  }
  return 'own'
}

const SPEAKER = 8

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
