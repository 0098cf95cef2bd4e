/** The words of a sentence, for readers that walk them. */
import { GLUED, TORN } from './torn'

export interface SentenceWords {
  /** In lower case, without punctuation; words that lost their blank stand apart again. */
  keys: readonly string[]
  /** Whether a comma, semicolon or colon stands before the word. */
  parted: readonly boolean[]
  /** Where each begins in the sentence. */
  starts: readonly number[]
}

const COMMA = 44
const COLON = 58
const SEMICOLON = 59
const GLUED_WORDS: ReadonlyMap<string, readonly string[]> = new Map(Object.entries(GLUED))
const APOSTROPHES = /['’]/g

const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 48 && code <= 57)
const isApostrophe = (code: number): boolean => code === 39 || code === 0x2019

/** `mend`: put words together again that an extractor tore with a blank (`nec essary`). */
export function sentenceWords(text: string, mend = false): SentenceWords {
  const lower = text.toLowerCase()
  const plain = lower.length === text.length ? lower : text
  const keys: string[] = []
  const parted: boolean[] = []
  const starts: number[] = []
  let separated = false
  for (let i = 0; i < plain.length; ) {
    const code = plain.charCodeAt(i)
    if (!isLetter(code)) {
      separated ||= code === COMMA || code === SEMICOLON || code === COLON
      i++
      continue
    }
    const start = i
    i = wordEnd(plain, i + 1)
    const key = wordAt(plain, start, i)
    const before = keys.length - 1
    if (mend && before >= 0 && plain[start - 1] === ' ' && TORN.has(keys[before]! + key)) {
      keys[before] += key
      continue
    }
    for (const part of GLUED_WORDS.get(key) ?? [key]) {
      keys.push(part)
      parted.push(separated)
      starts.push(start)
      separated = false
    }
  }
  return { keys, parted, starts }
}

function wordEnd(text: string, from: number): number {
  for (let i = from; ; i++) {
    const code = text.charCodeAt(i)
    if (isLetter(code)) continue
    if (!isApostrophe(code) || !isLetter(text.charCodeAt(i + 1))) return i
  }
}

function wordAt(text: string, start: number, end: number): string {
  const word = text.slice(start, end)
  return word.includes("'") || word.includes('’') ? word.replace(APOSTROPHES, '') : word
}
