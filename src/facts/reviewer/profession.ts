/** The profession of a reviewer whom no board certifies: `is a licensed Dentist`. */
import { matchesOf } from '../../text/matches'
import { LICENSED, PROFESSIONS } from '../../vocabulary/reviewer'
import type { Part } from './list'

const IS = /\b(?:is|as) an? /g
const WORD = /[\w'’-]+/g
/** Words that a profession has at most, with those before it. */
const LONGEST = 10

/** The first profession that the text names; null where it names none. */
export function professionIn(text: string): Part | null {
  for (const { index, 0: words } of matchesOf(IS, text)) {
    const found = professionAt(text, index + words.length)
    if (found) return found
  }
  return null
}

function professionAt(text: string, from: number): Part | null {
  const words: Part[] = []
  for (const { index, 0: word } of matchesOf(WORD, text.slice(from, from + 120))) {
    if (words.length === LONGEST) break
    words.push({ start: from + index, end: from + index + word.length })
  }
  let first = 0
  while (words[first] && LICENSED.has(keyOf(text, words[first]!, words[first]!))) first++
  for (let last = words.length - 1; last >= first; last--) {
    if (!PROFESSIONS.has(keyOf(text, words[first]!, words[last]!))) continue
    return { start: words[first]!.start, end: words[last]!.end }
  }
  return null
}

const keyOf = (text: string, first: Part, last: Part): string =>
  text.slice(first.start, last.end).toLowerCase().replaceAll('-', ' ')
