/** Rows of the forms, found in a text by the character that their words begin with. */
import { firstCharacters } from './phrase'

interface Row {
  /** Sticky, without groups that capture. */
  pattern: RegExp
}

/** The rows that can begin with one character, in order; `any` has a group for each of them. */
interface Choice<R extends Row> {
  rows: readonly R[]
  any: RegExp
}

/** By the code of the lower-case character. */
export type ByFirst<R extends Row> = ReadonlyMap<number, Choice<R>>

/** A row whose words stand in a text, and where these end. */
export interface RowAt<R extends Row> {
  row: R
  end: number
}

/** The first of the rows that stands at a place of the source and that `accepts` takes; null where none. */
export function rowAt<R extends Row>(
  source: string,
  at: number,
  byFirst: ByFirst<R>,
  accepts: (row: R, end: number) => boolean,
): RowAt<R> | null {
  const code = source.charCodeAt(at)
  const choice = byFirst.get(code >= 65 && code <= 90 ? code + 32 : code)
  if (!choice) return null
  const { rows, any } = choice
  any.lastIndex = at
  const match = any.exec(source)
  if (!match) return null
  // Nearly always the first that stands there is taken.
  const first = match.indexOf(match[0], 1) - 1
  for (let index = first; index < rows.length; index++) {
    const row = rows[index]!
    const end = index === first ? any.lastIndex : endOf(row, source, at)
    if (end > 0 && accepts(row, end)) return { row, end }
  }
  return null
}

/** The end of a row's words at a place; 0 where they do not stand there. */
function endOf({ pattern }: Row, source: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(source) ? pattern.lastIndex : 0
}

/** Gathers rows by the characters that their phrases begin with. */
export class RowsByFirst<R extends Row> {
  private readonly lists = new Map<number, R[]>()

  /** @param more characters that the row can begin with besides those of its phrase */
  add(phrase: string, row: R, more = '') {
    for (const first of new Set([...firstCharacters(phrase), ...more])) {
      const code = first.charCodeAt(0)
      const list = this.lists.get(code)
      if (list) list.push(row)
      else this.lists.set(code, [row])
    }
  }

  compile(): ByFirst<R> {
    const compiled = new Map<number, Choice<R>>()
    for (const [code, rows] of this.lists) {
      const any = rows.map(({ pattern }) => `(${pattern.source})`).join('|')
      compiled.set(code, { rows, any: new RegExp(any, 'iy') })
    }
    return compiled
  }
}
