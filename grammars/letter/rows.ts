/** Rows of the forms, found in a text by the letters that their words begin with. */

import { beginningsOf } from '../../src/phrase/pattern'
import { firstLetters, withoutLast } from './first-letters'

interface Row {
  /** Sticky. */
  pattern: RegExp
}

/** By the first letters of a text the rows that may stand there, in order. */
export type ByLetters<R extends Row> = ReadonlyMap<number, readonly R[]>

/** A row whose words stand in a text, and where these end. */
export interface RowAt<R extends Row> {
  row: R
  end: number
}

/** The first of the rows that stands at a place of the source and that `accepts` takes; null where none. */
export function rowAt<R extends Row>(
  source: string,
  at: number,
  rows: ByLetters<R>,
  accepts: (row: R, end: number) => boolean,
): RowAt<R> | null {
  for (const row of candidates(rows, firstLetters(source, at))) {
    const end = endOf(row, source, at)
    if (end > 0 && accepts(row, end)) return { row, end }
  }
  return null
}

const NONE: readonly never[] = []

function candidates<R extends Row>(rows: ByLetters<R>, letters: number): readonly R[] {
  for (let key = letters; key > 0; key = withoutLast(key)) {
    const found = rows.get(key)
    if (found) return found
  }
  return NONE
}

/** The end of a row's words at a place; 0 where they do not stand there. */
function endOf({ pattern }: Row, source: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(source) ? pattern.lastIndex : 0
}

/** Gathers rows by the letters that their phrases begin with. */
export class RowsByLetters<R extends Row> {
  private readonly rows: { row: R; keys: Set<number> }[] = []

  /** @param numbered whether a number may stand before the words */
  add(phrase: string, row: R, numbered = false) {
    const beginnings = beginningsOf(phrase)
    const all = numbered ? [...beginnings, ...beginnings.map((words) => `1${words}`)] : beginnings
    this.rows.push({ row, keys: new Set(all.map((words) => firstLetters(words, 0))) })
  }

  compile(): ByLetters<R> {
    const found = new Map<number, R[]>()
    for (const key of new Set(this.rows.flatMap(({ keys }) => [...keys]))) {
      // A row of few letters may stand before any others.
      const shorter = shortened(key)
      const rows = this.rows.filter(({ keys }) => shorter.some((letters) => keys.has(letters)))
      found.set(
        key,
        rows.map(({ row }) => row),
      )
    }
    return found
  }
}

/** A number of letters, and those of one letter less, down to one. */
const shortened = (key: number): number[] => (key > 0 ? [key, ...shortened(withoutLast(key))] : [])
