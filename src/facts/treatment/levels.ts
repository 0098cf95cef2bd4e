/** Vertebral levels: `L4-5`, `C5-C6`, `right L4`. */
import { type Part, type SideWord, sideAt, WORDS_BETWEEN } from './sides'
import type { Word } from './words'

const LEVELS: ReadonlyMap<string, { name: string; highest: number }> = new Map([
  ['c', { name: 'cervical spine', highest: 8 }],
  ['t', { name: 'thoracic spine', highest: 12 }],
  ['l', { name: 'lumbar spine', highest: 5 }],
])

/** The part of the spine that each level or range of levels stands for. */
export function levelsIn(text: string, words: readonly Word[]): Part[] {
  const found: Part[] = []
  for (let i = 0; i + 1 < words.length; i++) {
    const region = levelAt(words, i)
    if (region === null) continue
    const to = levelEnd(text, words, i + 2)
    // A lone `T3` or `C3` may be a hormone or a complement; a lone `L4` is a vertebra.
    if (to === i + 2 && region !== 'lumbar spine' && !/nerve|root|trans|facet/i.test(text)) continue
    const row = { name: region, paired: true, spine: true, words: '' } as const
    const place = { from: i, to, start: words[i]!.start, end: words[to - 1]!.end }
    found.push({ row, ...place, side: sideBefore(text, words, i) })
    i = to - 1
  }
  return found
}

/** The side said a few words before a level. */
function sideBefore(text: string, words: readonly Word[], i: number): SideWord | null {
  for (let at = i - 1; at >= 0 && at >= i - 1 - WORDS_BETWEEN; at--) {
    const said = sideAt(text, words, at)
    if (said !== null) return said
  }
  return null
}

function levelAt(words: readonly Word[], i: number): string | null {
  const region = LEVELS.get(words[i]!.key)
  const next = words[i + 1]
  if (region === undefined || next === undefined || next.start !== words[i]!.end) return null
  const { number } = next
  return number !== null && number >= 1 && number <= region.highest ? region.name : null
}

/** The end of a range of levels: `-5`, `-L5`, `/S1`. */
function levelEnd(text: string, words: readonly Word[], i: number): number {
  const before = words[i - 1]!
  const next = words[i]
  if (next === undefined) return i
  const joint = text.slice(before.end, next.start).trim()
  if (joint !== '-' && joint !== '/' && joint !== '–') return i
  if (next.number !== null && next.number <= 12) return i + 1
  const isLetter = next.key === 's' || LEVELS.has(next.key)
  return isLetter && words[i + 1]?.start === next.end && words[i + 1]!.number !== null ? i + 2 : i
}
