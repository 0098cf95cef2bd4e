/** Letters that are set apart, as in some headings, are words again. */
import { isOnLine, WORD_GAP, type Word } from './words'

/** Words of one run stand no further apart than this part of the font's size. */
const RUN_GAP = 1.8
/** A run of fewer gaps does not tell how its letters are spaced. */
const GAPS_THAT_TELL = 4
/** A run whose words have more letters than this on average is not torn. */
const TORN = 1.5

/**
 * Joins words that are single letters for the run they stand in sets all its letters apart. The distance
 * between letters is the one that a quarter of all gaps of the run do not reach: blanks are fewer.
 */
export function joinSpacedLetters(words: Word[]): Word[] {
  const joined: Word[] = []
  for (let start = 0; start < words.length; ) {
    let end = start + 1
    let letters = words[start]!.text.length
    while (end < words.length && isOneRun(words[end - 1]!, words[end]!)) {
      letters += words[end++]!.text.length
    }
    const count = end - start
    const gap = count > GAPS_THAT_TELL && letters < count * TORN ? letterGap(words, start, end) : 0
    for (let index = start; index < end; index++) {
      const word = words[index]!
      const before = joined.at(-1)
      const isTorn =
        index > start && !word.spaced && word.left - before!.right < gap + WORD_GAP * word.size
      if (isTorn && gap > 0) join(before!, word)
      else joined.push(word)
    }
    start = end
  }
  return joined
}

const isOneRun = (before: Word, { size, bold, left, baseline }: Word): boolean =>
  isOnLine(before, size, bold, baseline) && Math.abs(left - before.right) < RUN_GAP * size

/** The distance between the letters of a run; 0 where they are not set apart. */
function letterGap(words: readonly Word[], start: number, end: number): number {
  const gaps: number[] = []
  for (let index = start; index < end; index++) {
    const { edges, left, spaced } = words[index]!
    if (index > start && !spaced) gaps.push(left - words[index - 1]!.right)
    for (let edge = 2; edge < edges.length; edge += 2) gaps.push(edges[edge]! - edges[edge - 1]!)
  }
  if (gaps.length < GAPS_THAT_TELL) return 0
  const gap = gaps.sort((a, b) => a - b)[gaps.length >> 2]!
  return gap < WORD_GAP * words[start]!.size ? 0 : gap
}

function join(word: Word, { text, edges, right, top, bottom }: Word): void {
  word.text += text
  for (const edge of edges) word.edges.push(edge)
  word.right = Math.max(word.right, right)
  word.top = Math.min(word.top, top)
  word.bottom = Math.max(word.bottom, bottom)
}

/** The distance between the letters within a word; 0 for one of a single letter. */
export function spacingOf({ edges }: Word): number {
  const gaps: number[] = []
  for (let edge = 2; edge < edges.length; edge += 2) gaps.push(edges[edge]! - edges[edge - 1]!)
  return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0
}
