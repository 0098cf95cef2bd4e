/** The treatments that the application listed: numbered, or each on a line of its own. */
import { numberAt } from '../../../grammars/letter/numbers'
import { trimStart } from '../../text/characters'
import type { Prose } from '../../text/prose'
import { reflow } from '../../text/reflow'
import type { HeaderValueNode } from '../../tree/nodes'

/** A line of a list without numbers that is longer goes on in the next one. */
const FULL_LINE = 70
/** Words that send the reader to a list that is not there. */
const ELSEWHERE = /^(?:please )?see (?:the )?attached\b/i

/** The entries of the lines, each without its number. */
export function listEntriesOf(source: string, lines: readonly HeaderValueNode[]): Prose[] {
  const entries: { start: number; end: number; opens: boolean }[][] = []
  const numbered = lines.some(({ position }) => numberAt(source, position.start.offset))
  let full = false
  for (const { position } of lines) {
    const { start, end } = position
    const number = numberAt(source, start.offset)
    const from = number ? trimStart(source, number.end, end.offset) : start.offset
    const opens = numbered ? number !== null || entries.length === 0 : !full
    if (opens) entries.push([])
    if (from < end.offset) entries.at(-1)!.push({ start: from, end: end.offset, opens: false })
    full = end.offset - start.offset >= FULL_LINE
  }
  return entries
    .map((runs) => reflow(source, runs))
    .filter(({ text }) => text && !ELSEWHERE.test(text))
}
