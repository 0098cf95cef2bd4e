/** The words of a sentence, for readers that walk them. */
import { GLUED } from './conclusion-words'

export interface SentenceWords {
  /** In lower case, without punctuation; words that lost their blank stand apart again. */
  keys: readonly string[]
  /** Whether a comma, semicolon or colon stands before the word. */
  parted: readonly boolean[]
  /** Where each begins in the sentence. */
  starts: readonly number[]
}

const WORD = /[a-z0-9&]+/g
const SEPARATOR = /[,;:]/

export function sentenceWords(text: string): SentenceWords {
  const lower = text.toLowerCase()
  const plain = lower.length === text.length ? lower : text
  const keys: string[] = []
  const parted: boolean[] = []
  const starts: number[] = []
  let end = -1
  for (const { 0: word, index } of plain.matchAll(WORD)) {
    const apostrophe = end > 0 && index === end + 1 && isApostrophe(plain.charCodeAt(end))
    if (apostrophe) keys[keys.length - 1] += word
    else {
      const separated = end >= 0 && SEPARATOR.test(plain.slice(end, index))
      const parts = GLUED[word] ?? [word]
      for (let i = 0; i < parts.length; i++) {
        keys.push(parts[i]!)
        parted.push(separated && i === 0)
        starts.push(index)
      }
    }
    end = index + word.length
  }
  return { keys, parted, starts }
}

const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019
