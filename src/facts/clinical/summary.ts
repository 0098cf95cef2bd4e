/** What the clinical readers share: the summary's words, its sentences and its dates. */
import type { Prose, Stretch } from '../../text/prose'
import { type Sentence, sentences } from '../../text/sentences'
import type { DateMention } from '../mention'

export interface Summary {
  prose: Prose
  text: string
  sentences: readonly Sentence[]
  /** In order of their place. */
  dates: readonly DateMention[]
  /** Every place of `reat`, as in `treatment` and `treated`. */
  treatments: readonly number[]
}

export function summaryOf(prose: Prose, dates: readonly DateMention[]): Summary {
  const { text } = prose
  return { prose, text, sentences: sentences(text), dates, treatments: placesOf(text, 'reat') }
}

/** The number of the sentence that holds the character at `index`. */
export function sentenceAt(summary: Summary, index: number): number {
  const { sentences } = summary
  let low = 0
  let high = sentences.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (sentences[middle]!.start <= index) low = middle
    else high = middle - 1
  }
  return low
}

/** Every place of `needle` in `text`. */
export function placesOf(text: string, needle: string): number[] {
  const places: number[] = []
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + 1)) places.push(at)
  return places
}

/** The match of a sticky pattern at `index`. */
export function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}

/** No list in one sentence is longer, in characters: what a runaway sentence may cost. */
const LONGEST_LIST = 2500

/** What stands in the bracket that opens at a place; null where none opens there, or none closes it. */
export function inBrackets(text: string, open: number): Stretch | null {
  if (text[open] !== '(') return null
  let depth = 0
  for (let i = open; i < open + LONGEST_LIST; i++) {
    if (text[i] === '(') depth++
    else if (text[i] === ')' && --depth === 0) return { start: open + 1, end: i }
  }
  return null
}

/** The end of the words in `[start, end)`: closing stops and blanks left out. */
export function withoutStop(text: string, start: number, end: number): number {
  while (end > start && ' .,;:("”'.includes(text[end - 1]!)) end--
  return end
}
