/** Words that say a side, and the index of body parts that tells `L knee` from `L spine`. */
import { BODY_PARTS, type BodyPartRow, NO_BODY_PARTS, SIDES } from '../../vocabulary/body-parts'
import { PhraseIndex } from './phrases'
import type { Place, Stretch, Word } from './words'

export type Side = 'left' | 'right' | 'bilateral'

/** Words that say a side. */
export interface SideWord extends Place, Stretch {
  side: Side
}

/** A body part in an item. */
export interface Part extends Place, Stretch {
  row: BodyPartRow
  side: (Place & { side: Side }) | null
}

/** Null for words that only look like a part. */
export const PARTS = new PhraseIndex<BodyPartRow | null>()
for (const row of BODY_PARTS) PARTS.add(row.words, row)
PARTS.add(NO_BODY_PARTS, null)

const SIDE_OF: ReadonlyMap<string, Side> = new Map(Object.entries(SIDES))

/** Between a side and its part may stand `total`, `distal`, `carpal`; not more than these. */
export const WORDS_BETWEEN = 3

/** A side at a word: `left`, `B/L`, `(R)`; single letters only in capitals. */
export function sideAt(text: string, words: readonly Word[], i: number): SideWord | null {
  const word = words[i]!
  const { key, start, end } = word
  const side = SIDE_OF.get(key)
  if (side !== undefined) return { side, start, end, from: i, to: i + 1 }
  if (end - start !== 1) return null
  const letter = text[start]
  if ((letter === 'B' || letter === 'b') && text[end] === '/' && words[i + 1]?.key === 'l') {
    return { side: 'bilateral', start, end: words[i + 1]!.end, from: i, to: i + 2 }
  }
  if (letter !== 'R' && letter !== 'L') return null
  if (PARTS.at(words, i) !== null) return null
  const next = words[i + 1]
  if (next === undefined || !PARTS.at(words, i + 1)?.value?.paired) return null
  if (next.start - end > 2) return null
  return { side: letter === 'R' ? 'right' : 'left', start, end, from: i, to: i + 1 }
}
