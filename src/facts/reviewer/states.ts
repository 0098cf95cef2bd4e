/** Which states the words of a list name. */
import { seenAs } from '../../phrase/pattern'
import { STATE_CODES, STATE_TITLES, STATES } from '../../vocabulary/reviewer'
import { type Part, piecesOf } from './list'

const SEPARATOR = /,\s?(?:and )?|;\s?|\s?\n\s?|\s(?:and|&)\s|\//g
const STOPS = /[.,]/g

const keyOf = (words: string): string => seenAs(words.replace(STOPS, ''))
/** What may be printed for a state. */
const KNOWN: ReadonlySet<string> = new Set([...STATES].map(keyOf))

const isState = (words: string): boolean =>
  KNOWN.has(keyOf(words)) || STATE_CODES.has(words.replace(STOPS, ''))

/** States stand apart by commas, `and` or a slash; only a state is one. */
export function stateParts(words: string): Part[] {
  const pieces = piecesOf(words, SEPARATOR).map((piece) => ({
    start: behindTitle(words, piece),
    end: piece.end,
  }))
  const parts: Part[] = []
  for (let i = 0; i < pieces.length; i++) {
    const { start, end } = pieces[i]!
    const next = pieces[i + 1]
    // `Washington, D.C.`
    const torn = next !== undefined && KNOWN.has(keyOf(words.slice(start, next.end)))
    if (torn) i++
    if (torn || isState(words.slice(start, end))) {
      parts.push({ start, end: withStop(words, start, torn ? next.end : end) })
    }
  }
  return parts
}

/** Where a state's name begins behind `the State of`. */
function behindTitle(words: string, { start, end }: Part): number {
  let at = start
  for (let next = words.indexOf(' ', at); next >= 0 && next < end; next = words.indexOf(' ', at)) {
    if (!STATE_TITLES.has(words.slice(at, next).toLowerCase())) break
    at = next + 1
  }
  return at
}

/** The end of a name, with the last full stop of `D.C.`. */
const withStop = (words: string, start: number, end: number): number =>
  words[end] === '.' && words[end - 2] === '.' && end - 2 > start ? end + 1 : end
