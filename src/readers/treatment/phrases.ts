/** Vocabulary looked up by the first word: the longest phrase that begins at a word wins. */
import { type Word, wordsOf } from './words'

interface Phrase<T> {
  keys: readonly string[]
  value: T
}

export interface Match<T> {
  value: T
  /** Index of the first word, and the one behind the last. */
  from: number
  to: number
}

export class PhraseIndex<T> {
  /** First word → phrases, longest first. */
  private readonly phrases = new Map<string, Phrase<T>[]>()

  /** Adds phrases parted by commas. A phrase already there keeps its value. */
  add(list: string, value: T): void {
    for (const phrase of list.split(',')) {
      const [first, ...keys] = wordsOf(phrase).map((word) => word.key)
      if (first === undefined) continue
      const bucket = this.phrases.get(first) ?? []
      this.phrases.set(first, bucket)
      if (bucket.some((other) => other.keys.join(' ') === keys.join(' '))) continue
      bucket.push({ keys, value })
      bucket.sort((a, b) => b.keys.length - a.keys.length)
    }
  }

  /** The longest phrase that begins at `words[from]`; null where none does. */
  at(words: readonly Word[], from: number): Match<T> | null {
    const bucket = this.phrases.get(words[from]!.key)
    if (bucket === undefined) return null
    for (const { keys, value } of bucket) {
      if (follows(words, from + 1, keys)) return { value, from, to: from + 1 + keys.length }
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

function follows(words: readonly Word[], from: number, keys: readonly string[]): boolean {
  if (from + keys.length > words.length) return false
  for (let i = 0; i < keys.length; i++) if (words[from + i]!.key !== keys[i]) return false
  return true
}

/** A set of word keys from words parted by blanks. */
export const keySet = (list: string): ReadonlySet<string> =>
  new Set(wordsOf(list).map((word) => word.key))
