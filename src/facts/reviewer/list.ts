/** The parts of a list of words: states, specialties. */
import { isSpace, trimStart } from '../../text/characters'
import { matchesOf } from '../../text/matches'

/** `[start, end)` within the words of a list. */
export interface Part {
  start: number
  end: number
}

/** A part, and whether the one before it is joined to it by `and`, `&` or a slash. */
export interface Piece extends Part {
  joined: boolean
}

const AND = /^\s?(?:and|&|\/)\s?$/

/** The pieces between the separators, without blanks and full stops at their ends. */
export function piecesOf(words: string, separator: RegExp): Piece[] {
  const pieces: Piece[] = []
  let joined = false
  const add = (from: number, to: number) => {
    const start = trimStart(words, from, to)
    let end = to
    while (end > start && isBlankOrStop(words.charCodeAt(end - 1))) end--
    if (end > start) pieces.push({ start, end, joined: joined && pieces.length > 0 })
    else joined = false
  }
  let start = 0
  for (const { index, 0: sign } of matchesOf(separator, words)) {
    add(start, index)
    start = index + sign.length
    joined = AND.test(sign)
  }
  add(start, words.length)
  return pieces
}

const isBlankOrStop = (code: number): boolean => code === 46 || isSpace(code)
