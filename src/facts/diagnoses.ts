/** The diagnoses that the clinical summary gives. */
import { CONDITION_ENDINGS, conditions } from '../../grammars/language/conditions'
import { diagnoses } from '../../grammars/language/diagnoses'
import type { Diagnosis } from '../schema/determination'
import type { Marked } from '../text/leaf'
import {
  bracketAt,
  type Heads,
  isPair,
  itemsOf,
  LONGEST_LIST,
  numberedItems,
  type Piece,
  piecesOf,
  trimmed,
} from './lists'
import type { Extent, Passage } from './passage'
import { bodyPartsOf } from './treatment/bodyParts'

/** The diagnoses in the letter's order, each once. */
export const readDiagnoses = (summary: Passage): Marked<Diagnosis>[] =>
  diagnosesIn(summary).map(({ from, to }) => ({
    text: summary.leaf(from, to),
    bodyParts: bodyPartsOf(summary.part(from, to)),
  }))

function diagnosesIn(summary: Passage): Extent[] {
  const told = new Set<string>()
  const found: Extent[] = []
  let end = 0
  for (const cue of summary.hitsOf(diagnoses.diagnoses, diagnoses.diagnosis)) {
    if (cue.from < end) continue
    for (const item of listBehind(
      summary,
      cue.to,
      summary.at(diagnoses.diagnoses, cue.from) === null,
    )) {
      end = item.to
      const key = keyOf(summary, item)
      if (told.has(key) || !isDiagnosis(summary, item)) continue
      told.add(key)
      found.push(item)
    }
  }
  return found
}

const keyOf = ({ words }: Passage, { from, to }: Extent): string =>
  words.slice(from, to).toLowerCase().replace(/[- ]/g, '')

/** Neither a score nor a word that only qualifies. */
const isDiagnosis = (summary: Passage, { from, to }: Extent): boolean =>
  !summary.at(diagnoses.score, from) && summary.at(conditions.alone, from)?.to !== to

/** @param single whether all of it is one diagnosis */
function listBehind(summary: Passage, from: number, single: boolean): Extent[] {
  if (isOpening(summary, from - 1)) from--
  const numbered = numberedItems(summary, from, (start) => endOf(summary, start))
  if (numbered) return itemsOf(summary, numbered, headsIn(summary, false))
  const start = trimmed(summary, { from, to: endOf(summary, from) }).from
  if (summary.at(diagnoses.none, start)) return []
  const list = bracketAt(summary, start) ??
    quotedAt(summary, start) ?? { from: start, to: endOf(summary, start) }
  return itemsOf(summary, piecesOf(summary, list.from, list.to), headsIn(summary, single))
}

/** A bracket that the cue ends with holds the diagnoses. */
const isOpening = ({ words }: Passage, index: number): boolean =>
  words.slice(index, index + 1) === '('

/** The words of a quotation that begins at a word; null where none does, or it does not end in the sentence. */
function quotedAt(summary: Passage, start: number): Extent | null {
  const { words } = summary
  if (!'"“'.includes(words.slice(start - 1, start) || ' ')) return null
  const { to } = summary.sentenceAt(start)
  for (let i = start; i < to; i++) {
    if ('"”'.includes(words.slice(i, i + 1))) return { from: start, to: i }
  }
  return null
}

/** Where the diagnoses from `from` on end within their sentence. */
function endOf(summary: Passage, from: number): number {
  const stop = Math.min(summary.sentenceAt(from).to, from + LONGEST_LIST)
  return summary.first(diagnoses.terminate, from + 1, stop)?.from ?? stop
}

const headsIn = (summary: Passage, single: boolean): Heads => ({
  stands: (words) => hasCondition(summary, words),
  goesOn: (item, piece) =>
    qualifies(summary, piece) ||
    isPair(summary, conditions.pair, item) ||
    (single && !hasCondition(summary, piece)),
  isOpen: ({ from, to }) =>
    hasCondition(summary, { from, to }) && summary.has(conditions.open, from, to),
})

/** `radiculopathy, lumbar region`: the piece only adds to the diagnosis before it. */
function qualifies(summary: Passage, { from, to }: Piece): boolean {
  if (summary.at(conditions.adds, from)) return true
  const hit = summary.at(conditions.qualifier, from)
  return hit !== null && !hasCondition(summary, { from: hit.to, to })
}

const SHORTEST = 6

/** Whether a word names a condition. */
export function hasCondition(passage: Passage, { from, to }: Extent): boolean {
  if (passage.has(conditions.condition, from, to)) return true
  for (let i = from; i < to; i++) {
    const word = passage.words.slice(i, i + 1).toLowerCase()
    if (word.length >= SHORTEST && endsAsCondition(word)) return true
  }
  return false
}

function endsAsCondition(word: string): boolean {
  for (let length = 3; length < 10 && length < word.length; length++) {
    if (CONDITION_ENDINGS.has(word.slice(-length))) return true
  }
  return false
}
