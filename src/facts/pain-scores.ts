/** The scores on the scale of ten that the clinical summary gives. */
import { painScores } from '../../grammars/language/pain-scores'
import type { Hit } from '../phrase/scanner'
import type { PainScore } from '../schema/determination'
import { isNumberId } from '../text/interning'
import type { Marked } from '../text/leaf'
import { NUMBER_WORDS } from '../vocabulary/numbers'
import type { Passage } from './passage'

const HIGHEST = 10

/** Each score in the letter's order, those told twice too. */
export function readPainScores(summary: Passage): Marked<PainScore>[] {
  const scores: Marked<PainScore>[] = []
  let end = 0
  for (const hit of summary.hitsOf(painScores.score, painScores.rated)) {
    if (hit.from < end) continue
    const told = scoresOf(summary, hit)
    for (const score of told) scores.push(score)
    if (told.length > 0) end = hit.to
  }
  return scores
}

/** The score told by a phrase, or two where it falls (`from 8/10 to 3/10`); none where its numbers are none of the scale. */
function scoresOf(summary: Passage, hit: Hit): Marked<PainScore>[] {
  const figures = figuresIn(summary, hit)
  const first = figures[0]
  const last = figures.at(-1)
  if (!first || !last || Math.max(first.value, last.value) > HIGHEST) return []
  if (first.value <= last.value) return [scoreOf(summary, first, last, hit.to)]
  return [
    scoreOf(summary, first, first, scaleEnd(summary, first.at)),
    scoreOf(summary, last, last, hit.to),
  ]
}

const scoreOf = (summary: Passage, from: Figure, to: Figure, end: number): Marked<PainScore> => ({
  text: summary.leaf(from.at, end),
  value: {
    from: summary.leaf(from.at, from.at + 1, from.value),
    to: summary.leaf(to.at, to.at + 1, to.value),
  },
})

/** Behind a figure and the scale right behind it. */
const scaleEnd = ({ words }: Passage, at: number): number =>
  words.slice(at + 1, at + 2) === '/' ? at + 3 : at + 1

interface Figure {
  at: number
  value: number
}

/** The numbers of a phrase without those that name the scale: a ten behind a word or a slash. */
function figuresIn({ words }: Passage, { from, to }: Hit): Figure[] {
  const figures: Figure[] = []
  for (let at = from; at < to; at++) {
    if (!isNumberId(words.ids[at]!)) continue
    const value = numberOf(words.slice(at, at + 1))
    if (value === HIGHEST && isScale(words.slice(at - 1, at))) continue
    if (value !== null) figures.push({ at, value })
  }
  return figures
}

const SCALE_BEFORE: ReadonlySet<string> = new Set(['/', 'of', 'over'])

const isScale = (before: string): boolean => SCALE_BEFORE.has(before.toLowerCase())

const numberOf = (word: string): number | null =>
  NUMBER_WORDS.get(word.toLowerCase()) ??
  (/^\d/.test(word) ? Number(word.replaceAll(',', '')) : null)
