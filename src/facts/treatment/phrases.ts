/** Vocabulary looked up by the first word: the longest phrase that begins at a word wins. */
import { type Stretch, singular, type Word, wordsOf } from './words'

interface Phrase<T> {
  keys: readonly string[]
  value: T
}

/** Phrases with the same first word; parted into words when that word is first met. */
interface Bucket<T> {
  written: { phrase: string; value: T }[]
  /** Longest first. */
  phrases: Phrase<T>[] | null
}

/** A phrase found in a text's words. */
export interface Match<T> extends Stretch {
  value: T
}

const FIRST_WORD = /[a-z']+|\d+/

export class PhraseIndex<T> {
  private readonly buckets = new Map<string, Bucket<T>>()

  /** Adds phrases in lower case, parted by commas. Of two that are alike the first one counts. */
  add(list: string, value: T): void {
    for (const phrase of list.split(',')) {
      const first = FIRST_WORD.exec(phrase)?.[0]
      if (first === undefined) continue
      const key = singular(first)
      const bucket = this.buckets.get(key)
      if (bucket === undefined) {
        this.buckets.set(key, { written: [{ phrase, value }], phrases: null })
      } else {
        bucket.written.push({ phrase, value })
        bucket.phrases = null
      }
    }
  }

  /** The longest phrase that begins at `words[from]`; null where none does. */
  at(words: readonly Word[], from: number): Match<T> | null {
    const bucket = this.buckets.get(words[from]!.key)
    if (bucket === undefined) return null
    bucket.phrases ??= parted(bucket)
    for (const { keys, value } of bucket.phrases) {
      if (follows(words, from, keys)) return { value, from, to: from + keys.length }
    }
    return null
  }

  /** Phrases from left to right that do not overlap. */
  all(words: readonly Word[], from = 0): Match<T>[] {
    const found: Match<T>[] = []
    for (let i = from; i < words.length; ) {
      const match = this.at(words, i)
      if (match !== null) found.push(match)
      i = match === null ? i + 1 : match.to
    }
    return found
  }
}

/** The sort is stable: among equally long phrases the first one stays first. */
function parted<T>({ written }: Bucket<T>): Phrase<T>[] {
  return written
    .map(({ phrase, value }) => ({ keys: wordsOf(phrase).map(({ key }) => key), value }))
    .sort((a, b) => b.keys.length - a.keys.length)
}

/** The first key is the bucket's own. */
function follows(words: readonly Word[], from: number, keys: readonly string[]): boolean {
  if (from + keys.length > words.length) return false
  for (let i = 1; i < keys.length; i++) if (words[from + i]!.key !== keys[i]) return false
  return true
}

/** A set of word keys from words parted by blanks. */
export const keySet = (list: string): ReadonlySet<string> =>
  new Set(wordsOf(list).map((word) => word.key))
