/** What the subject of a predicate, and the words that lead to its clause, say of it. */
import * as w from './lexicon'
import type { SentenceWords } from './words'

/** `None of the requested visits are`, `no further visits are`, `the request for neither the brace nor the cane is`. */
export function isOfNone(words: SentenceWords, from: number): boolean {
  const first = subjectOf(words, from)
  if (first === null) return false
  const subject = words.keys.slice(first, from)
  return w.NONE.has(subject[0]!) || subject.some((key, at) => isDenyingJoint(subject, key, at))
}

const isDenyingJoint = (subject: readonly string[], key: string, at: number): boolean => {
  const joint = w.DENYING_JOINTS.get(key)
  return joint !== undefined && subject.includes(joint, at)
}

/** `Only six of them are`, `Not all of the visits are`. */
export function isOfSome(words: SentenceWords, from: number): boolean {
  const first = subjectOf(words, from)
  if (first === null) return false
  const { keys } = words
  return keys[first] === 'only' || (keys[first] === 'not' && w.WHOLE.has(keys[first + 1]!))
}

/** Where the clause of a predicate begins with its subject; null where it has none. */
function subjectOf({ keys, parted }: SentenceWords, from: number): number | null {
  let i = from
  for (; i > 0 && !parted[i]; i--) {
    if (w.RESUMING.has(keys[i - 1]!) || w.FINITE.has(keys[i - 1]!)) return null
  }
  return i < from ? i : null
}

/** `whether the request is`, `why it is`; not `the aide when his wife is at work is`. */
export function isConditional({ keys, parted }: SentenceWords, from: number): boolean {
  for (let i = from; i > 0 && !parted[i]; i--) {
    const before = keys[i - 1]!
    if (w.CONDITIONS.has(before)) return true
    if (w.FINITE.has(before)) return false
  }
  return false
}
