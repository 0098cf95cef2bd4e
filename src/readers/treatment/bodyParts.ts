/** The body parts an item names, each with its side. */
import type { Treatment } from '../../schema/determination'
import type { Marked } from '../../source/leaf'
import type { Prose } from '../../source/prose'
import { BODY_PARTS, type BodyPartRow, SIDES } from '../../vocabulary/body-parts'
import { PhraseIndex } from './phrases'
import type { Word } from './words'

type Side = 'left' | 'right' | 'bilateral'

interface Place {
  start: number
  end: number
}

interface SideWord extends Place {
  side: Side
  /** Index of the first word, and the one behind the last. */
  from: number
  to: number
}

interface Part extends Place {
  row: BodyPartRow & { name: string }
  from: number
  to: number
  side: (Place & { side: Side }) | null
}

const INDEX = new PhraseIndex<BodyPartRow>()
for (const row of BODY_PARTS) INDEX.add(row.words, row)

const SIDE_OF: ReadonlyMap<string, Side> = new Map(Object.entries(SIDES))

/** Between a side and its part may stand `total`, `distal`, `carpal`; not more than these. */
const WORDS_BETWEEN = 3

/** What stands between the members of a list that share a side. */
const LIST_JOINTS = new Set([',', 'and', ', and', '&', ', &', '/', 'or', '+', 'and/or'])

/** What stands between a part and a side said behind it. */
const TRAILING_JOINTS = new Set(['', ',', '(', '-', '–', ':'])

export function readBodyParts(item: Prose, words: readonly Word[]): Marked<Treatment['bodyParts']> {
  const text = item.text
  const parts: Part[] = []
  let pending: SideWord | null = null
  for (let i = 0; i < words.length; ) {
    const said = sideAt(text, words, i)
    if (said !== null) {
      if (pending !== null) pending = bothSides(text, pending, said)
      else pending = said
      if (attachBehind(text, words, parts.at(-1), pending)) pending = null
      i = said.to
      continue
    }
    const part = partAt(words, i)
    if (part === null) {
      i++
      continue
    }
    if (part.row !== null) {
      const found: Part = { ...part, row: part.row, side: null }
      found.side = sideOf(text, words, found, pending, parts.at(-1))
      parts.push(found)
    }
    pending = null
    i = part.to
  }
  if (pending !== null) attachLast(parts, pending)
  const named = parts.some(({ row }) => row.spine) ? [] : levels(text, words)
  return distinct([...parts, ...named]).map(({ row, start, end, side }) => ({
    name: item.leaf(start, end, row.name),
    side: side === null ? null : item.leaf(side.start, side.end, side.side),
  }))
}

type Found = Place & { from: number; to: number; row: Part['row'] | null }

/** The part that begins at a word; its row is null for words that only look like one. */
function partAt(words: readonly Word[], i: number): Found | null {
  const match = INDEX.at(words, i)
  if (match !== null) {
    const { value, from, to } = match
    const row = value.name === null ? null : { ...value, name: value.name }
    return { row, from, to, start: words[from]!.start, end: words[to - 1]!.end }
  }
  return upperOfBoth(words, i)
}

/** `upper and lower extremities`: the first of the two has no noun of its own. */
function upperOfBoth(words: readonly Word[], i: number): Found | null {
  const { key, start, end } = words[i]!
  if (key !== 'upper' && key !== 'lower') return null
  const next = words[i + 1]?.key === 'and' ? i + 2 : i + 1
  const other = words[next]?.key
  if ((other !== 'upper' && other !== 'lower') || other === key) return null
  const noun = words[next + 1]?.key
  if (noun !== 'extremity' && noun !== 'extremitie') return null
  return {
    row: { name: `${key} extremity`, paired: true, words: '' },
    from: i,
    to: i + 1,
    start,
    end,
  }
}

/** A side at a word: `left`, `B/L`, `(R)`; single letters only in capitals. */
function sideAt(text: string, words: readonly Word[], i: number): SideWord | null {
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
  if (INDEX.at(words, i) !== null) return null
  const next = words[i + 1]
  if (next === undefined || !INDEX.at(words, i + 1)?.value.paired) return null
  if (next.start - end > 2) return null
  return { side: letter === 'R' ? 'right' : 'left', start, end, from: i, to: i + 1 }
}

/** `right and left` is both sides; of two sides that are not joined so, the later one is kept. */
function bothSides(text: string, first: SideWord, second: SideWord): SideWord {
  const joined = LIST_JOINTS.has(text.slice(first.end, second.start).trim())
  if (!joined || first.side === second.side) return second
  return { ...second, side: 'bilateral', start: first.start, from: first.from }
}

/** The part's side: in the word itself, said before it, or shared by the list it stands in. */
function sideOf(
  text: string,
  words: readonly Word[],
  part: Part,
  pending: SideWord | null,
  before: Part | undefined,
): Part['side'] {
  const { row, start, end } = part
  if (row.side !== undefined) return { side: row.side, start, end }
  if (pending !== null && part.from - pending.to <= WORDS_BETWEEN) {
    if (!text.slice(pending.end, start).includes(',')) return pending
  }
  if (!row.paired || before === undefined || !before.row.paired || before.side === null) return null
  // A side said behind a part is that part's own.
  if (before.side.start > before.start) return null
  return LIST_JOINTS.has(text.slice(before.end, words[part.from]!.start).trim())
    ? before.side
    : null
}

/** `knee, right` and `knees bilaterally`: true where the side belongs to the part before it. */
function attachBehind(
  text: string,
  words: readonly Word[],
  before: Part | undefined,
  said: SideWord,
): boolean {
  if (before === undefined || before.side !== null || !before.row.paired) return false
  if (!TRAILING_JOINTS.has(text.slice(before.end, said.start).trim())) return false
  for (let i = said.to; i < words.length && i <= said.to + WORDS_BETWEEN; i++) {
    if (INDEX.at(words, i)?.value.name) return false
  }
  before.side = said
  return true
}

/** `Knee MRI, right`: a side that no part follows goes to the one part there is. */
function attachLast(parts: readonly Part[], said: SideWord): void {
  const only = parts.length === 1 ? parts[0] : undefined
  if (only?.row.paired && only.side === null) only.side = said
}

const LEVELS: ReadonlyMap<string, { name: string; highest: number }> = new Map([
  ['c', { name: 'cervical spine', highest: 8 }],
  ['t', { name: 'thoracic spine', highest: 12 }],
  ['l', { name: 'lumbar spine', highest: 5 }],
])

/** Vertebral levels (`L4-5`, `C5-C6`, `right L4`) stand for their part of the spine. */
function levels(text: string, words: readonly Word[]): Part[] {
  const found: Part[] = []
  let pending: SideWord | null = null
  for (let i = 0; i + 1 < words.length; i++) {
    pending = sideAt(text, words, i) ?? pending
    const region = levelAt(words, i)
    if (region === null) continue
    const to = levelEnd(text, words, i + 2)
    // A lone `T3` or `C3` may be a hormone or a complement; a lone `L4` is a vertebra.
    if (to === i + 2 && region !== 'lumbar spine' && !/nerve|root|trans|facet/i.test(text)) continue
    const row = { name: region, spine: true as const, words: '' }
    const place = { from: i, to, start: words[i]!.start, end: words[to - 1]!.end }
    const near = pending !== null && i - pending.to <= WORDS_BETWEEN
    found.push({ row, ...place, side: near ? pending : null })
    i = to - 1
  }
  return found
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

/** Each part once; a part named with and without its side is kept with it. */
function distinct(parts: readonly Part[]): Part[] {
  const sameAs = (part: Part, other: Part) =>
    part.row.name === other.row.name && part.side?.side === other.side?.side
  return parts.filter((part, i) => {
    if (parts.findIndex((other) => sameAs(part, other)) < i) return false
    return part.side !== null || !parts.some((o) => o.row.name === part.row.name && o.side !== null)
  })
}
