/** Phrases torn by the end of a page: its footer stands between their words. */
import type { Line } from '../../src/text/lines'
import type { Entry } from './lexicon'
import type { Mark } from './mark'
import type { Phrase } from './phrase-at'

/** `index`: the mark that the phrase begins in. */
export interface Torn extends Phrase {
  index: number
}

/** No phrase is longer; in lines and characters. */
const MOST_LINES = 4
const LONGEST = 400

/** Finds the row of the forms whose words begin a line. */
type Find = (text: string, line: Line) => Phrase | null

/**
 * The phrase that begins in the prose before a footer and goes on behind it; null where none does.
 *
 * @param marks of the lines before the footer
 * @param next the first line behind it
 * @param starts where within a mark a phrase may begin
 */
export function tornPhrase(
  source: string,
  marks: readonly Mark[],
  next: Line,
  starts: (mark: Mark) => readonly number[],
  find: Find,
): Torn | null {
  const rest = source.slice(next.start, next.start + LONGEST)
  const last = marks.at(-1)?.end ?? 0
  for (let index = marks.length - 1; index >= 0 && index >= marks.length - MOST_LINES; index--) {
    const mark = marks[index]!
    // An item's words may be whole before the footer, and longer with those behind it.
    if (mark.entry && mark.entry.kind !== 'item') return null
    for (const start of starts(mark)) {
      if (last - start > LONGEST) continue
      const head = `${source.slice(start, last)}\n`
      const end = head.length + Math.min(next.end - next.start, LONGEST)
      const found = find(head + rest, { ...next, start: 0, end, page: false })
      const isTorn = found && found.end > head.length && (start === mark.start || found.entry.told)
      if (isTorn && accepts(found.entry)) {
        return { entry: found.entry, index, start, end: next.start + found.end - head.length }
      }
    }
  }
  return null
}

/** Labels of the header are read one by one; a footer is the line it stands in. */
const accepts = ({ kind }: Entry): boolean => kind !== 'furniture' && kind !== 'header'
