/** What the words of a sentence make of the verdict that it ends with: where that begins, and what turns it. */
import * as w from './lexicon'
import { denialAt, denies, isHelper, type Predicate, predicateAt } from './predicate'
import { isConditional, isOfNone, isOfSome } from './subject'
import { type SentenceWords, sentenceWords } from './words'

export interface Lead {
  /** Where the predicate begins in the text: `cannot be considered` stands before `medically necessary`. */
  start: number
  /**
   * - `told`: the verdict stands as its phrase tells it
   * - `turned`: the words before the phrase deny it
   * - `in-part`: only some of what was asked for is meant
   * - `unclear`: it cannot be told
   */
  sense: 'told' | 'turned' | 'in-part' | 'unclear'
}

/** How far the link may stand before a verdict that has unknown words between: `is not, in our view,`. */
const FARTHEST_LINK = 14
/** How far a negation may stand before the `that` of what it denies. */
const FARTHEST_DENIAL = 8

/**
 * The lead of the phrase `[start, end)`.
 *
 * @param text of the sentence from its beginning; nothing behind `end` counts
 */
export function leadOf(text: string, start: number, end: number): Lead {
  const words = sentenceWords(text.slice(0, end))
  const first = words.starts.findIndex((at) => at >= start)
  const verdict = words.keys.findIndex((key, index) => index >= first && w.VERDICTS.has(key))
  if (first < 0 || verdict < 0) return { start, sense: 'told' }
  const predicate = predicateAt(words, verdict)
  const known = predicate?.linked && words.keys[predicate.from] !== 'being'
  const from = known ? Math.min(first, predicate.from) : (linkBefore(words, first) ?? first)
  const sense = senseOf(words, from, first, predicate?.maybe ?? 'no')
  const isSure =
    known ||
    sense === 'turned' ||
    w.NEGATIONS.has(words.keys[first]!) ||
    (from === first && predicate?.linked !== true)
  const begins = joined(text, words, from)
  return {
    start: begins < first ? words.starts[begins]! : start,
    sense: isSure || isRefused(words, from, first) ? sense : 'unclear',
  }
}

function senseOf(
  words: SentenceWords,
  from: number,
  first: number,
  maybe: Predicate['maybe'],
): Lead['sense'] {
  const denials = [
    ...Array.from({ length: first - from }, (_, index) => denies(words.keys, from + index)),
    isOfNone(words, from),
    isDenied(words, from),
  ].filter(Boolean).length
  const possible = maybe === 'may' || (maybe === 'can' && denials === 0)
  if (possible || denials > 1 || isConditional(words, from)) return 'unclear'
  if (denials === 1) return 'turned'
  return isOfSome(words, from) ? 'in-part' : 'told'
}

/** `is denied as not medically necessary` */
const isRefused = ({ keys }: SentenceWords, from: number, first: number): boolean =>
  keys.slice(from, first).some((key) => w.DENIALS.has(key)) &&
  keys.slice(first).some((key) => w.NEGATIONS.has(key))

/** The last link before a verdict whose predicate holds words that no row knows. */
function linkBefore({ keys }: SentenceWords, first: number): number | null {
  for (let i = first - 1; i >= 0 && i >= first - FARTHEST_LINK; i--) {
    if (w.FINITE.has(keys[i]!)) return i
    const denial = denialAt(keys, i)
    if (denial !== null) return denial
    const isHelped = keys[i] === 'be' || keys[i] === 'been'
    if (!isHelped || keys[i - 1] === 'to') continue
    let from = i
    while (from > 0 && isHelper(keys[from - 1]!)) from--
    return from
  }
  return null
}

/** `is not and has not been`, `is/was not`: the first of two predicates. */
function joined(text: string, { keys, starts }: SentenceWords, from: number): number {
  const behind = w.JOINTS.has(keys[from - 1] ?? '') ? from - 1 : from
  if (behind === from && text.charAt(starts[from]! - 1) !== '/') return from
  let first = behind
  while (first > 0 && (isHelper(keys[first - 1]!) || w.LINKS.has(keys[first - 1]!))) first--
  return first < behind ? first : from
}

/** `It cannot be said that the request is`, `no evidence that it is`. */
function isDenied({ keys }: SentenceWords, from: number): boolean {
  const that = keys.slice(0, from).lastIndexOf('that')
  if (that < 0) return false
  const before = keys.slice(Math.max(0, that - FARTHEST_DENIAL), that)
  return before.some((key) => w.NEGATIONS.has(key) || w.DOUBTING.has(key))
}
