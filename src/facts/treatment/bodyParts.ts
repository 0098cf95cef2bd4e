/** The body parts an item names, each with its side. */
import type { BodyPart } from '../../schema/determination'
import type { Marked } from '../../text/leaf'
import type { Prose } from '../../text/prose'
import { ABBREVIATIONS, type BodyPartRow, STRUCTURES } from '../../vocabulary/body-parts'
import { levelsIn } from './levels'
import type { Match } from './phrases'
import { PARTS, type Part, type SideWord, sideAt, WORDS_BETWEEN } from './sides'
import { type Place, type Stretch, type Word, wordsOf } from './words'

/** What stands between the members of a list that share a side. */
const LIST_JOINTS = new Set(['and', ', and', '&', ', &', '/', '-', 'or', '+', 'and/or'])

/** What stands between a part and a side said behind it. */
const TRAILING_JOINTS = new Set(['', ',', '(', '-', '–', ':'])

/** The body parts that a text of its own names, such as a diagnosis. */
export const bodyPartsOf = (text: Prose): Marked<BodyPart>[] =>
  readBodyParts(text, wordsOf(text.text))

/** The body parts an item names, in order, each once; none is an empty list. */
export function readBodyParts(item: Prose, words: readonly Word[]): Marked<BodyPart>[] {
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
    const found = partAt(text, words, i)
    if (found === null) {
      i++
      continue
    }
    const { row, start, end, from, to } = found
    if (row !== null) {
      const part: Part = { row, start, end, from, to, side: null }
      part.side = sideOf(text, part, pending)
      parts.push(part)
    }
    pending = null
    i = to
  }
  shareSides(text, parts)
  const named = levelsIn(text, words)
  const all = distinct(withLevels(parts, named))
  if (pending !== null) attachLast(all, pending, named.length > 0)
  const printed = all.filter((part) => parts.includes(part) && !isStructure(text, part))
  return printed.map(({ row, start, end, side }) => ({
    name: item.leaf(start, end, nameOf(text.slice(start, end), row)),
    side: side === null ? null : item.leaf(side.start, side.end, side.side),
  }))
}

/** As printed, in small letters; an abbreviation, and a part that shares its noun, give the plain name. */
const nameOf = (printed: string, { name, words }: BodyPartRow): string =>
  words === '' || ABBREVIATIONS.has(printed.toLowerCase()) ? name : printed.toLowerCase()

/** A tendon, a cartilage, an operation: it tells where the part is and is none. */
const isStructure = (text: string, { start, end }: Part): boolean =>
  STRUCTURES.has(text.slice(start, end).toLowerCase())

type Found = Place & Stretch & { row: BodyPartRow | null }

/** The part that begins at a word; its row is null for words that only look like one. */
function partAt(text: string, words: readonly Word[], i: number): Found | null {
  const match = PARTS.at(words, i)
  if (match !== null && !isAmpersand(text, words, match)) {
    const { value: row, from, to } = match
    return { row, from, to, start: words[from]!.start, end: words[to - 1]!.end }
  }
  return upperOfBoth(words, i)
}

/** `C&S` is a culture, `C/S` the cervical spine. */
const isAmpersand = (text: string, words: readonly Word[], { from, to }: Match<unknown>): boolean =>
  to === from + 2 && text.slice(words[from]!.end, words[from + 1]!.start).includes('&')

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

/** `right and left` is both sides; of two sides that are not joined so, the later one is kept. */
function bothSides(text: string, first: SideWord, second: SideWord): SideWord {
  const joined = LIST_JOINTS.has(text.slice(first.end, second.start).trim())
  if (!joined || first.side === second.side) return second
  return { ...second, side: 'bilateral', start: first.start, from: first.from }
}

/** The part's side: in the word itself, or said before it. */
function sideOf(text: string, part: Part, pending: SideWord | null): Part['side'] {
  const { row, start, end } = part
  if (row.side !== undefined) return { side: row.side, start, end }
  if (pending === null || part.from - pending.to > WORDS_BETWEEN) return null
  return text.slice(pending.end, start).includes(',') ? null : pending
}

/** `left hip, thigh and knee`: a side goes for the paired parts listed behind it. */
function shareSides(text: string, parts: readonly Part[]): void {
  const joints = parts.map(({ end }, i) => text.slice(end, parts[i + 1]?.start ?? end).trim())
  for (let i = 0; i + 1 < parts.length; i++) {
    const { row, side, start } = parts[i]!
    const next = parts[i + 1]!
    // A side said behind a part is that part's own.
    if (side === null || side.start > start || !row.paired) continue
    if (next.side === null && next.row.paired && isListed(joints, i)) next.side = side
  }
}

/** A comma joins only where the list goes on to an `and`. */
function isListed(joints: readonly string[], i: number): boolean {
  while (joints[i] === ',') i++
  return LIST_JOINTS.has(joints[i] ?? '')
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
    if (PARTS.at(words, i)?.value) return false
  }
  before.side = said
  return true
}

/** `Knee MRI, right`: a side that no part follows goes to the one part there is. */
function attachLast(parts: readonly Part[], said: SideWord, levels: boolean): void {
  const only = parts.length === 1 ? parts[0] : undefined
  if (only === undefined || only.side !== null) return
  // A vertebra has two sides, a spine has none.
  if (only.row.paired || (levels && only.row.spine)) only.side = said
}

/** Levels stand for a part of the spine that is not named, and lend their side to one that is. */
function withLevels(parts: readonly Part[], found: readonly Part[]): readonly Part[] {
  if (!parts.some(({ row }) => row.spine)) return [...parts, ...found]
  for (const part of parts) {
    const level = found.find(({ row, side }) => row.name === part.row.name && side !== null)
    if (level !== undefined) part.side ??= level.side
  }
  return parts
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
