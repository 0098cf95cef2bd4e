/** The entries of a list that says something of each issue. */
import { trimStart } from '../../src/text/characters'
import type { ListName } from '../forms/form'
import type { Mark, Outcome } from './mark'
import { numberAt } from './numbers'
import {
  DisputedItem,
  IssueNumber,
  type LetterToken,
  labels,
  letterToken,
  OutcomeWords,
  Text,
} from './tokens'

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
  let inner = false
  for (const mark of marks) {
    const entry = entries.at(-1)
    const found = entryOf(source, mark)
    const number = found?.number ?? null
    // A number that goes on with the list, though its item is lost, is not one of the words before it.
    const goesOn = number === last + 1 && !inner && last > 0
    const fits =
      found && (accepts(number) || goesOn) && (number === null ? bulleted : number > last)
    if (!fits) {
      inner ||= number !== null
      ;(entry?.words ?? before).push(mark)
      continue
    }
    if (number !== null) bulleted = false
    last = number ?? last
    inner = false
    entries.push(found)
  }
  if (entries.length > 0) return { before, entries }
  return {
    before: [],
    entries: before.length > 0 ? [{ number: null, sign: [], words: before }] : [],
  }
}

/** The entry that a mark begins; null where it begins with no number and no bullet. */
function entryOf(source: string, mark: Mark): ListEntry | null {
  const found = mark.line && !mark.entry ? numberAt(source, mark.start) : null
  if (!found) return null
  const start = trimStart(source, found.end, mark.end)
  return {
    number: found.number,
    sign: [{ ...mark, end: found.end, outcome: null }],
    words: start < mark.end ? [{ ...mark, start, line: null }] : [],
  }
}

/** `1.` and `1)`; `(3) visits` and `#60 tablets` begin with a quantity. */
const COUNTS = /^\d/

/**
 * The tokens of a disputed item: its number, where one is printed that is higher than the one before,
 * and its words.
 */
export function itemTokens(
  source: string,
  marks: readonly Mark[],
  outcome: Outcome | null,
  before: number,
): LetterToken[] {
  const [first, ...rest] = marks
  const entry = first && COUNTS.test(source.slice(first.start, first.end)) && entryOf(source, first)
  if (!entry || entry.number! <= before || entry.words.length + rest.length === 0) {
    return [letterToken(DisputedItem, marks, outcome)]
  }
  return [
    letterToken(IssueNumber, entry.sign, null, entry.number),
    letterToken(DisputedItem, [...entry.words, ...rest], outcome),
  ]
}

/** The tokens of an entry's words. An outcome told twice in one entry is none. */
export function partTokens(name: ListName, words: readonly Mark[]): LetterToken[] {
  if (name === 'disputedItem') return [letterToken(DisputedItem, words)]
  if (name !== 'outcome') return [letterToken(labels[name], []), letterToken(Text, words)]
  const outcomes = words.filter(({ outcome }) => outcome)
  if (outcomes.length !== 1) return [letterToken(Text, words)]
  return [letterToken(OutcomeWords, words, outcomes[0]!.outcome)]
}
