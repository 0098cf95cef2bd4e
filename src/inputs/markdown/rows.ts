/** The lines of a source as Markdown counts them. */
import { trimEnd, trimStart } from '../../text/characters'

export interface Row {
  /** `[start, end)` of its words; equal where it is blank. */
  start: number
  end: number
  words: string
}

/** A form feed ends a line here as well: extractors set it before a page's first words. */
const BREAK = /\r\n|[\n\r\f]/g

export function rowsOf(source: string): Row[] {
  const rows: Row[] = []
  let from = 0
  const add = (to: number) => {
    const start = trimStart(source, from, to)
    const end = trimEnd(source, start, to)
    rows.push({ start, end, words: source.slice(start, end) })
  }
  for (const { index, 0: sign } of source.matchAll(BREAK)) {
    add(index)
    from = index + sign.length
  }
  add(source.length)
  return rows
}

/** Whether the line at an index holds no words, or lies outside the source. */
export const isBlank = (rows: readonly Row[], index: number): boolean =>
  (rows[index]?.words ?? '') === ''
