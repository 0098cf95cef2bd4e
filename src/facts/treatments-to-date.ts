/** The treatments to date, in the letter's words. */
import { drugs } from '../../grammars/language/drugs'
import { treatments } from '../../grammars/language/treatments'
import { treatmentsToDate } from '../../grammars/language/treatments-to-date'
import type { Kind } from '../phrase/language'
import type { Hit } from '../phrase/scanner'
import type { Category, TreatmentsToDate } from '../schema/determination'
import type { Marked } from '../text/leaf'
import {
  bracketAt,
  hasContent,
  LONGEST_LIST,
  numberedItems,
  type Piece,
  piecesOf,
  trimmed,
} from './lists'
import type { Extent, Passage } from './passage'
import { categoryOf } from './treatment'

/** How treatments to date are told, the plainest wording first, and how many of them must be named. */
const CUES: readonly { cue: Kind; named: number; opens?: boolean }[] = [
  { cue: treatmentsToDate.treatment, named: 0, opens: true },
  { cue: treatmentsToDate.treated, named: 0 },
  { cue: treatmentsToDate.following, named: 0 },
  { cue: treatmentsToDate.bracket, named: 0 },
  { cue: treatmentsToDate.therapy, named: 0, opens: true },
  { cue: treatmentsToDate.care, named: 0, opens: true },
  { cue: treatmentsToDate.treatedBy, named: 1 },
  { cue: treatmentsToDate.had, named: 3 },
]

/** What the letter tells of treatments to date; null where nothing. */
export function readTreatmentsToDate(summary: Passage): Marked<TreatmentsToDate> | null {
  for (const { cue, named, opens } of CUES) {
    for (const hit of summary.hits(cue)) {
      if (opens && !mayBegin(summary, hit)) continue
      const list = listBehind(summary, hit)
      if (list && countNamed(summary, list.pieces) >= named) return told(summary, list)
    }
  }
  return null
}

interface List extends Extent {
  pieces: readonly Piece[]
}

const told = (summary: Passage, { from, to, pieces }: List): Marked<TreatmentsToDate> => {
  const categories = new Set<Category>()
  for (const piece of pieces) {
    const category = categoryOf(summary.part(piece.from, piece.to))
    if (category) categories.add(category)
  }
  return { text: summary.leaf(from, to), categories: [...categories] }
}

/** Whether a wording begins its sentence, or stands behind words that may come before it. */
const mayBegin = (summary: Passage, { from }: Hit): boolean =>
  summary.sentenceAt(from).from === from ||
  summary.endingAt(treatmentsToDate.before, from - 1) !== null

/** The list behind a cue; null where none is told there. */
function listBehind(summary: Passage, { to }: Hit): List | null {
  const bracket = bracketAt(summary, to) ?? bracketAt(summary, to - 1)
  const from = bracket?.from ?? to
  if (summary.at(treatmentsToDate.none, from) && !summary.at(treatmentsToDate.some, from))
    return null
  const numbered = numberedItems(summary, from, (start) => endOf(summary, start))
  const last = numbered?.at(-1)
  if (numbered) return last ? { from, to: last.to, pieces: numbered } : null
  const { to: end } = trimmed(summary, { from, to: bracket?.to ?? endOf(summary, from) })
  if (!hasContent(summary, { from, to: end })) return null
  return { from, to: end, pieces: piecesOf(summary, from, end) }
}

/** Where a list from a word on ends in its sentence. */
function endOf(summary: Passage, from: number): number {
  const stop = Math.min(summary.sentenceAt(from).to, from + LONGEST_LIST)
  return summary.first(treatmentsToDate.terminate, from, stop)?.from ?? stop
}

/** How many pieces of a list name a treatment. */
const countNamed = (summary: Passage, pieces: readonly Piece[]): number =>
  pieces.filter(
    ({ from, to }) =>
      summary.has(drugs, from, to) ||
      summary.within(treatments, from, to).some(({ value }) => value.category !== null),
  ).length
