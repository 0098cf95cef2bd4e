/** Which specialties the words of a list name. */
import { seenAs } from '../../phrase/pattern'
import { SPECIALTIES } from '../../vocabulary/specialties'
import { type Part, type Piece, piecesOf } from './list'

const SEPARATOR = /,\s?(?:and )?|;\s?|\s?\n\s?|\s(?:and|&)\s|\//g
/** So many pieces make one name at most: `Endocrinology, Diabetes, and Metabolism`. */
const LONGEST = 5
const SIGNS = /[-,.;/()]/g

const keyOf = (words: string): string => seenAs(words.replaceAll('&', 'and').replace(SIGNS, ''))
const KNOWN: ReadonlySet<string> = new Set(SPECIALTIES.map(keyOf))

/**
 * Specialties stand apart by commas. An `and` parts two where both are known; else it may be a part
 * of a name, as it is of `Hospice and Palliative Medicine`.
 */
export function specialtyParts(words: string): Part[] {
  const pieces = piecesOf(words, SEPARATOR)
  const parts: Part[] = []
  for (let from = 0; from < pieces.length; ) {
    let to = from + 1
    while (pieces[to]?.joined) to++
    const name = knownFrom(words, pieces, from, pieces.length)
    const found = name > to ? null : knownIn(words, pieces, from, to)
    if (found) for (const part of found) parts.push(part)
    else parts.push(span(pieces, from, Math.max(name, to)))
    from = Math.max(name, to)
  }
  return parts
}

/** The names of the pieces `[from, to)` where all of them are known; null else. */
function knownIn(words: string, pieces: readonly Piece[], from: number, to: number): Part[] | null {
  const parts: Part[] = []
  for (let at = from; at < to; ) {
    const next = knownFrom(words, pieces, at, to)
    if (next === 0) return null
    parts.push(span(pieces, at, next))
    at = next
  }
  return parts
}

/** Behind the longest known name that begins with the piece `from`; 0 where none does. */
function knownFrom(words: string, pieces: readonly Piece[], from: number, to: number): number {
  for (let next = Math.min(to, from + LONGEST); next > from; next--) {
    if (isKnown(words, span(pieces, from, next)) && !isList(words, pieces.slice(from, next)))
      return next
  }
  return 0
}

const isKnown = (words: string, { start, end }: Part): boolean =>
  KNOWN.has(keyOf(words.slice(start, end)))

/** `Chiropractic, Neurology`: a comma parts two specialties, though without it they were one. */
const isList = (words: string, pieces: readonly Piece[]): boolean =>
  pieces.some(({ joined }, index) => index > 0 && !joined) &&
  pieces.every((piece) => isKnown(words, piece))

const span = (pieces: readonly Piece[], from: number, to: number): Part => ({
  start: pieces[from]!.start,
  end: pieces[to - 1]!.end,
})
