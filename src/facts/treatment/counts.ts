/** Numbers as items say them: `12`, `two (2)`, `2-3`, `1 to 2`. */
import type { Word } from './words'

/** A number or a range of numbers. */
export interface Count {
  from: Word
  to: Word
  /** Index of the first word, and the one behind the last. */
  first: number
  next: number
}

const RANGE = new Set(['to', 'or'])

export const isSingle = ({ from, to }: Count): boolean => from.number === to.number

/** The whole number or range that begins at a word; null where none does. */
export function countAt(text: string, words: readonly Word[], i: number): Count | null {
  const from = words[i]
  if (from === undefined || !isWhole(from)) return null
  const before = text[from.start - 1]
  if (before === '#' || before === '.' || text[from.end] === '%') return null
  const next = repeated(text, words, i)
  const to = rangeEnd(text, words, next)
  if (to === null) return { from, to: from, first: i, next }
  return { from, to: words[to]!, first: i, next: repeated(text, words, to) }
}

const isWhole = ({ number }: Word): boolean => number !== null && Number.isInteger(number)

/** Behind `eight (8)` where the word at `i` is `eight`: the same number, told again. */
function repeated(text: string, words: readonly Word[], i: number): number {
  const again = words[i + 1]
  if (again === undefined || again.number !== words[i]!.number) return i + 1
  return text.slice(words[i]!.end, again.start) === ' (' && text[again.end] === ')' ? i + 2 : i + 1
}

/** Index of a range's second number, where one follows at `i`. */
function rangeEnd(text: string, words: readonly Word[], i: number): number | null {
  const joint = words[i]
  const before = words[i - 1]
  if (joint === undefined || before === undefined) return null
  const end = RANGE.has(joint.key) ? i + 1 : i
  const last = words[end]
  if (last === undefined || !isWhole(last)) return null
  if (end === i && !isDash(text.slice(before.end, joint.start))) return null
  return last.number! > before.number! ? end : null
}

const isDash = (between: string): boolean => {
  const mark = between.replaceAll(')', '').trim()
  return mark === '-' || mark === '–'
}
