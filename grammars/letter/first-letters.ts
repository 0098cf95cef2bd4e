/**
 * What a text begins with, as a number: the first letters behind `the`, look-alikes and figures as one, without
 * blanks and signs. Texts that a phrase may stand at the beginning of give the number of the phrase.
 */
import { READS_AS } from '../../src/text/signs'

/** So many letters tell the phrases from nearly all other words. */
const LETTERS = 3
const BITS = 5
/** A footer's parts stand so far apart. */
const FARTHEST = 130

const I = 9
const M = 13
const N = 14
const R = 18
const THE = [20, 8, 5]

/** Of each ASCII character its letter, 1 to 26; 0 of signs and blanks. `i`, `l`, `o`, figures and what looks like them are one. */
const LETTER_OF = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code).toLowerCase()
  if ('il1|!o023456789'.includes(character)) return I
  return character >= 'a' && character <= 'z' ? character.charCodeAt(0) - 96 : 0
})

/** The letter at a place, 0 where there is none, -1 where one sign is several. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return LETTER_OF[code]!
  return READS_AS[text.charAt(at)] ? -1 : 0
}

/** The text from `at` on, the sign at `index` as the letters it reads as. */
const unset = (text: string, at: number, index: number): string =>
  text.slice(at, index) + READS_AS[text.charAt(index)] + text.slice(index + 1, at + FARTHEST)

/** The first letters of what stands at a place; fewer where the text ends. */
export function firstLetters(text: string, at: number): number {
  const stop = Math.min(text.length, at + FARTHEST)
  let key = 0
  let count = 0
  let last = 0
  let article = 0
  for (let index = at; index < stop; index++) {
    let letter = letterAt(text, index)
    if (letter < 0) return firstLetters(unset(text, at, index), 0)
    if (letter === 0 || (letter === I && last === I)) continue
    if (letter === R && letterAt(text, index + 1) === N) {
      letter = M
      index++
    }
    last = letter
    key |= letter << (BITS * count++)
    if (article >= 0 && letter === THE[article]) {
      if (++article < THE.length) continue
      key = count = last = 0
    }
    article = -1
    if (count === LETTERS) break
  }
  return key
}

/** The number of one letter less; 0 of one letter. */
export const withoutLast = (key: number): number => {
  const last = Math.floor((31 - Math.clz32(key)) / BITS)
  return key & ((1 << (BITS * last)) - 1)
}
