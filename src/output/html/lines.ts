/** Which line breaks within a paragraph are meant: those after a line with room left, and before list items. */
import { pageWidth, wordLines } from '../../text/lines'

/** A line this full was broken by the page. */
const FULL = 0.8
const FIRST_WORD = /^\S{1,60}/
const LIST_ITEM = /^(?:[•·▪●o*–-]|\(?\d{1,2}[.)])\s/

/** The offsets at which a line begins that is meant as one. */
export function meantLines(text: string): ReadonlySet<number> {
  const lines = wordLines(text)
  const width = pageWidth(lines)
  const meant = new Set<number>()
  for (const [index, { start }] of lines.entries()) {
    const before = lines[index - 1]
    if (!before) continue
    const head = text.slice(start, start + 60)
    const room = width * FULL - (before.end - before.start)
    const word = FIRST_WORD.exec(head)?.[0].length ?? 0
    if (word < room || LIST_ITEM.test(head)) meant.add(start)
  }
  return meant
}
