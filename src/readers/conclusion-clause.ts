/** Whose verdict a predicate is, and what it is about: what stands before it in its sentence. */
import type { Predicate } from './conclusion-predicate'
import * as w from './conclusion-words'
import type { SentenceWords } from './sentence-words'

/** The words before a predicate that it can be about. */
export interface Region {
  start: number
  /** They name the disputed request. */
  request: boolean
  /** They draw a conclusion: `therefore`, `as such`. */
  resumed: boolean
}

/** What stands before the predicate, from the last `therefore` or semicolon on. */
export function regionOf({ keys, parted }: SentenceWords, from: number): Region {
  let request = false
  let resumed = false
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
export function isRule(words: SentenceWords, { from, at, linked }: Predicate): boolean {
  const { keys } = words
  if (
    linked &&
    (keys[from - 1] === 'that' || keys[from - 1] === 'which' || keys[from - 1] === 'who')
  ) {
    return true
  }
  if (isConditional(words, from)) return true
  const next = keys[at + 1] ?? ''
  const about = regionOf(words, from)
  if (about.request || about.resumed) return false
  if (w.RULE_TAILS.has(next)) return true
  if (
    (next === 'for' || next === 'in') &&
    keys.slice(at + 2, at + 5).some((key) => w.RULE_PERSONS.has(key))
  )
    return true
  return w.CONDITIONS.has(keys[0] ?? '')
}

/** `None of the requested visits are`, `no further visits are`. */
export function isOfNone({ keys, parted }: SentenceWords, from: number): boolean {
  let i = from
  for (; i > 0 && !parted[i]; i--) {
    if (w.RESUMING.has(keys[i - 1]!) || w.FINITE.has(keys[i - 1]!)) return false
  }
  return i < from && w.NONE.has(keys[i]!)
}

/** `whether the request is`, `why it is`; not `the aide when his wife is at work is`. */
function isConditional({ keys, parted }: SentenceWords, from: number): boolean {
  for (let i = from; i > 0 && !parted[i]; i--) {
    const before = keys[i - 1]!
    if (w.CONDITIONS.has(before)) return true
    if (w.FINITE.has(before)) return false
  }
  return false
}

/** Whether the predicate stands in a clause that gives the reason of another. */
export function isReason({ keys, parted }: SentenceWords, from: number, region: Region): boolean {
  for (let i = from - 1; i >= region.start; i--) {
    if (w.REASONS.has(keys[i]!) && (i === 0 || parted[i] || i === region.start))
      return keys[i + 1] !== 'such'
    if (parted[i]) return false
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
    if (!isSpeech(keys, i)) continue
    const before = keys.slice(Math.max(0, i - SPEAKER), i)
    const negated = before.some((key) => w.NEGATIONS.has(key))
    if (before.some((key) => w.OWN_VOICE.has(key))) return negated ? 'refusing' : 'own'
    const review = before.some((key) => w.OTHER_REVIEW.has(key))
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

/** `was found not medically necessary by the utilization review` */
function isByOthers(keys: readonly string[], from: number): boolean {
  for (let i = from; i < keys.length - 1; i++) {
    if (keys[i] !== 'by') continue
    if (keys.slice(i + 1, i + 5).some((key) => w.OTHER_REVIEW.has(key))) return true
  }
  return false
}
