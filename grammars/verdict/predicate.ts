/** A predicate of a sentence: from its word of verdict back to the link that joins it to its subject. */
import * as w from './lexicon'
import type { SentenceWords } from './words'

export interface Predicate {
  verdict: w.Verdict
  /** The first word of the predicate, and the word of verdict. */
  from: number
  at: number
  /** `is`, `are`, … stands in it. */
  linked: boolean
  /** The link tells of the past. */
  past: boolean
  negated: boolean
  /** The reviewer agrees with what was ruled: `was appropriately denied`. */
  endorsed: boolean
  /** The reviewer does not: `was wrongly denied`. */
  reversed: boolean
  /** `medically` stands in it. */
  medically: boolean
  /** `is therefore not` */
  resumed: boolean
  maybe: 'no' | 'would' | 'can' | 'may'
  /**
   * What `does not support` is about: `the request`, its `medical necessity`, or neither, where only
   * the subject can tell (`the request does not meet …`); null for a predicate with a link.
   */
  active: 'request' | 'necessity' | 'else' | null
}

/** How far the object of `does not support` may stand behind it. */
const LONGEST_OBJECT = 6
/** How far `insufficient` may stand before `to support`. */
const LONGEST_LACK = 5

/** The predicate whose verdict is the word `at`; null where the word gives none. */
export function predicateAt(words: SentenceWords, at: number): Predicate | null {
  const verdict = w.VERDICTS.get(words.keys[at]!)
  if (verdict) {
    const predicate = passive(words, at, verdict)
    // `has not established the medical necessity`
    const told = verdict.kind === 'necessity' && predicate !== null && !predicate.linked
    return told && objectOf(words.keys, at) === 'necessity' ? active(words, at) : predicate
  }
  return w.ACTIVE_VERDICTS.has(words.keys[at]!) ? active(words, at) : null
}

function passive(words: SentenceWords, at: number, verdict: w.Verdict): Predicate | null {
  const { keys } = words
  // `the medical necessity`: a subject or an object, no predicate.
  if (
    keys[at] === 'necessity' &&
    (!w.MEDICALLY.has(keys[at - 1] ?? '') || keys[at - 2] === 'the')
  ) {
    return null
  }
  const predicate = start(verdict, at)
  let i = at - 1
  for (; i >= 0; i--) {
    const inserted = insertionAt(words, i)
    if (inserted !== null) i = inserted - 1
    if (!takes(predicate, keys, i)) break
    if (w.DENIALS.has(keys[i]!)) return null
    if (isFiniteAt(keys, i)) return finish(words, predicate, i)
  }
  predicate.from = i + 1
  return farDenial(words, predicate) ?? predicate
}

/** Words that may stand between commas behind a link: `is, on this record, not`. */
const LONGEST_INSERTION = 6

/** Where the words begin that a link has between commas, if they end at `i`; null where there are none. */
function insertionAt({ keys, parted }: SentenceWords, i: number): number | null {
  if (!parted[i + 1]) return null
  for (let at = i; at > 0 && at > i - LONGEST_INSERTION; at--) {
    if (parted[at]) return w.COPULAS.has(keys[at - 1]!) || keys[at - 1] === 'not' ? at : null
  }
  return null
}

/** How far `does not` may stand before the verdict of a verb that no row knows. */
const FARTHEST_DENIAL = 10

/** `does not meet the criteria to be`, `falls short of being`, `did not qualify as`; null where nothing denies. */
function farDenial({ keys, parted }: SentenceWords, predicate: Predicate): Predicate | null {
  const { from } = predicate
  if (!w.BEHIND_VERB.has(keys[from]!)) return null
  const floor = Math.max(0, from - FARTHEST_DENIAL)
  for (let i = from - 1; i >= floor && !parted[i + 1] && !w.COPULAS.has(keys[i]!); i--) {
    const begins = denialAt(keys, i)
    if (begins !== null) return { ...predicate, from: begins, linked: true, negated: true }
  }
  return null
}

/** Where the verb begins that a word denies: `does not`, `doesn't`, `falls short of`; null where it denies none. */
export function denialAt(keys: readonly string[], i: number): number | null {
  if (w.DENIED_HELPERS.has(keys[i]!)) return i
  const pair = w.DENYING_PAIRS.get(keys[i]!)
  if (pair !== undefined && pair === keys[i + 1]) return Math.max(0, i - 1)
  if (keys[i] !== 'not' || i === 0 || !w.AUXILIARIES.has(keys[i - 1]!)) return null
  return i - 1
}

const start = (verdict: w.Verdict, at: number): Predicate => ({
  verdict,
  from: at,
  at,
  linked: false,
  past: false,
  negated: false,
  endorsed: false,
  reversed: false,
  medically: false,
  resumed: false,
  maybe: 'no',
  active: null,
})

const NO_VERDICT = { kind: null, grants: true }

/** What may stand between the link and the verdict. */
const PARTS = [w.FILLERS, w.LINKS, w.ENDORSING, w.REVERSING]

/** Takes a word between the link and the verdict; false where it is part of neither. */
function takes(predicate: Predicate, keys: readonly string[], at: number): boolean {
  const key = keys[at]!
  if (w.MEDICALLY.has(key)) predicate.medically = true
  if (w.ENDORSING.has(key) || w.REVERSING.has(key)) predicate.endorsed = true
  if (w.RESUMING.has(key)) predicate.resumed = true
  if (w.REVERSING.has(key)) predicate.reversed = true
  const { grants, kind } = w.VERDICTS.get(key) ?? NO_VERDICT
  if (denies(keys, at) || (kind === 'necessity' && !grants)) predicate.negated = true
  if (w.LINKS.has(key)) predicate.linked = true
  if (key === 'may' || key === 'might') predicate.maybe = 'may'
  else if (w.MAYBES.has(key)) predicate.maybe = 'can'
  else if (w.WOULDS.has(key)) predicate.maybe = 'would'
  if (w.PAST_LINKS.has(key)) predicate.past = true
  return PARTS.some((words) => words.has(key)) || isHelper(key) || w.VERDICTS.has(key)
}

/** `is`; `be` and `been` behind a helper (`cannot be`, `has not been`), not in `to be`. */
function isFiniteAt(keys: readonly string[], i: number): boolean {
  if (w.FINITE.has(keys[i]!)) return true
  if (keys[i] !== 'be' && keys[i] !== 'been') return false
  const helper = keys[i - 1] === 'not' ? keys[i - 2] : keys[i - 1]
  return helper !== undefined && helper !== 'to' && isHelper(helper)
}

/** `not`, `never`; `yet to be`, `far from`. */
export const denies = (keys: readonly string[], at: number): boolean =>
  w.NEGATIONS.has(keys[at]!) || w.DENYING_PAIRS.get(keys[at]!) === (keys[at + 1] ?? '')

/** What may stand before a link: `has not`, `would`. */
export const isHelper = (key: string): boolean =>
  w.AUXILIARIES.has(key) || w.MAYBES.has(key) || w.WOULDS.has(key) || w.NEGATIONS.has(key)

/** Takes what stands before the link: `has not`, `does not`, `would`; before `is` only `never`. */
function finish({ keys }: SentenceWords, predicate: Predicate, link: number): Predicate {
  const helps = w.COPULAS.has(keys[link]!) ? isDenier : isHelper
  let i = link - 1
  while (i >= 0 && helps(keys[i]!) && takes(predicate, keys, i)) i--
  predicate.from = i + 1
  return predicate
}

const isDenier = (key: string): boolean => w.BEFORE_COPULA.has(key)

function active({ keys }: SentenceWords, at: number): Predicate | null {
  const about = objectOf(keys, at)
  let i = at - 1
  let negated = false
  let helped = false
  for (; i >= 0 && (isHelper(keys[i]!) || w.ADVERBS.has(keys[i]!)); i--) {
    negated ||= w.NEGATIONS.has(keys[i]!)
    helped ||= keys[i] === 'to' || w.MAYBES.has(keys[i]!) || w.WOULDS.has(keys[i]!)
  }
  // `insufficient evidence to support`, but neither `evidence to support` nor `would warrant`
  if (helped && !negated) {
    negated = keys.slice(Math.max(0, i - LONGEST_LACK), i + 1).some((key) => w.LACKS.has(key))
    if (!negated || !about) return null
  }
  const verdict: w.Verdict = { kind: 'support', grants: true }
  return { ...start(verdict, at), from: i + 1, negated, active: about ?? 'else' }
}

function objectOf(keys: readonly string[], at: number): 'request' | 'necessity' | null {
  for (let i = at + 1; i < keys.length && i <= at + LONGEST_OBJECT; i++) {
    if (keys[i] === 'necessity') return 'necessity'
    if (w.REQUEST_WORDS.has(keys[i]!)) return 'request'
  }
  return null
}
