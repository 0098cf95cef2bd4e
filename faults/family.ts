import { letterKey } from '../src/batch/hash'
import { letterNumber } from '../tests/support/archive'

/** What every family of faults gives back: how often it was tried, and what was wrong afterwards. */
export interface Tally {
  about: string
  tries: number
  /** Letters that were in no output, and those that were in it more than once. */
  lost: number
  doubled: number
  /** Anything else, in words. */
  wrong: string[]
}

export const tallyOf = (about: string): Tally => ({
  about,
  tries: 0,
  lost: 0,
  doubled: 0,
  wrong: [],
})

/** Compares what an output holds with what it should hold; each letter by its key. */
export function compare(tally: Tally, wanted: readonly string[], found: readonly string[]): void {
  tally.tries++
  const all = new Set(found)
  tally.lost += wanted.filter((it) => !all.has(it)).length
  tally.doubled += found.length - all.size
  const strange = found.filter((it) => !wanted.includes(it))
  if (strange.length > 0) tally.wrong.push(`${strange.length} letters that were not in the input`)
}

/** The keys of the first letters of the endless archive. */
export const keys = (count: number): string[] =>
  Array.from({ length: count }, (_, number) => letterKey(Buffer.from(letterNumber(number))))

export const faultsOf = ({ lost, doubled, wrong }: Tally): number => lost + doubled + wrong.length

/** What was tried and what came of it, with the first faults. */
export const wordsOf = ({ about, tries, lost, doubled, wrong }: Tally): string =>
  [
    `${about}: ${tries} tries, ${lost} lost, ${doubled} doubled, ${wrong.length} wrong`,
    ...wrong.slice(0, 5).map((words) => `  ${words}`),
  ].join('\n')
