/** The entries of a list that says something of each issue. */
import { trimStart } from '../../src/source/characters'
import type { ListName } from '../forms/form'
import type { Mark } from './mark'
import { numberAt } from './numbers'
import { DisputedItem, type LetterToken, labels, letterToken, OutcomeWords, Text } from './tokens'

export interface ListEntry {
  /** Null for a bullet, or where the list has neither numbers nor bullets. */
  number: number | null
  /** The number's sign; none where the list has none. */
  sign: readonly Mark[]
  words: Mark[]
}

/**
 * Parts the marks of a list by the numbers (in rising order) or bullets that begin its lines. A list
 * without them is one entry.
 *
 * @param accepts whether a number can be that of an entry
 */
export function listEntries(
  source: string,
  marks: readonly Mark[],
  accepts: (number: number | null) => boolean,
): { before: Mark[]; entries: ListEntry[] } {
  const before: Mark[] = []
  const entries: ListEntry[] = []
  let last = 0
  let bulleted = true
  for (const mark of marks) {
    const entry = entries.at(-1)
    const found = mark.line && !mark.entry ? numberAt(source, mark.start) : null
    const fits =
      found && accepts(found.number) && (found.number === null ? bulleted : found.number > last)
    if (!fits) {
      ;(entry?.words ?? before).push(mark)
      continue
    }
    if (found.number !== null) bulleted = false
    last = found.number ?? last
    const start = trimStart(source, found.end, mark.end)
    entries.push({
      number: found.number,
      sign: [{ ...mark, end: found.end, outcome: null }],
      words: start < mark.end ? [{ ...mark, start, line: null }] : [],
    })
  }
  if (entries.length > 0) return { before, entries }
  return {
    before: [],
    entries: before.length > 0 ? [{ number: null, sign: [], words: before }] : [],
  }
}

/** The tokens of an entry's words. An outcome told twice in one entry is none. */
export function partTokens(name: ListName, words: readonly Mark[]): LetterToken[] {
  if (name === 'disputedItem') return [letterToken(DisputedItem, words)]
  if (name !== 'outcome') return [letterToken(labels[name], []), letterToken(Text, words)]
  const outcomes = words.filter(({ outcome }) => outcome)
  if (outcomes.length !== 1) return [letterToken(Text, words)]
  return [letterToken(OutcomeWords, words, outcomes[0]!.outcome)]
}
