/** The outcome that ends a line, or the line before and this one together. */
import { decisionOf, type Lexicon } from './lexicon'
import type { Mark, Outcome } from './mark'

/** The outcome that ends `[start, end)`; null where none does. */
export function outcomeAt(
  source: string,
  start: number,
  end: number,
  lexicon: Lexicon,
): Outcome | null {
  let last = end - 1
  while (last > start && isFinal(source.charCodeAt(last))) last--
  if (!lexicon.outcomeLast.includes(source.charAt(last))) return null
  const from = Math.max(start, end - lexicon.outcomeLength)
  const match = lexicon.outcome.exec(source.slice(from, end))
  if (!match) return null
  const { decision, words } = decisionOf(match)
  const at = from + match.index + match[0].indexOf(words)
  return { decision, start: at, end: at + words.length }
}

/** Where a word is broken at a line's end: `Over-`. */
const HYPHEN = /(?<=[a-z])[-\u00ad\u2010\u2011]$/i

/**
 * The outcome whose first words end the lines before: `Partially` / `Overturned`.
 * @param before the lines right before, in order
 */
export function wholeOutcome(
  source: string,
  before: readonly Mark[],
  mark: Mark,
  lexicon: Lexicon,
): Outcome | null {
  const [first] = before
  if (!first) return null
  const startOf = ({ start, end }: Mark) => Math.max(start, end - lexicon.outcomeLength)
  const parts = before.map((line) => {
    const text = source.slice(startOf(line), line.end)
    const broken = text.replace(HYPHEN, '')
    return broken === text ? `${text} ` : broken
  })
  const head = parts.join('')
  const match = lexicon.outcome.exec(head + source.slice(mark.start, mark.end))
  if (!match) return null
  const { decision, words } = decisionOf(match)
  const at = match.index + match[0].indexOf(words)
  // What begins in a later line is found without the first.
  if (at >= parts[0]!.length) return null
  const end = mark.start + at + words.length - head.length
  return { decision, start: startOf(first) + at, end, words }
}

/** A full stop or an asterisk. */
const isFinal = (code: number): boolean => code === 46 || code === 42
