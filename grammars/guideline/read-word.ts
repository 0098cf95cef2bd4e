/** What is no set phrase: years, addresses, chapters in no table, and the plain words of a name. */
import type { Cursor } from './cursor'
import { LEXICON } from './lexicon'
import { matchPhrase } from './phrase'
import * as t from './token-types'
import { type Words, yearBehind } from './words'

const YEAR = /^(?:19|20)\d\d$/
const CHAPTER_NUMBER = /^\d{1,2}$/
/** `(2009)`, `(May 2009)`, `(July 18, 2009)`. */
const YEAR_BRACKET =
  /\((?:(?:effective|revised|updated) )?(?:[a-z]{3,9}\.?,? )?(?:\d{1,2}(?:st|nd|rd|th)?, ?)?((?:19|20)\d\d)\)/iy
const ADDRESS = /(?:https?:\/\/|www\.)[^\s]{1,300}/iy
/** Behind the last word of a name: `drugs.com`. */
const DOMAIN = /\.(?:com|org|gov|net|edu)\b(?:\/[^\s]{0,300})?/iy
/** Some addresses hold blanks: `…org/Low Back;`. */
const BLANKS = /(?: [A-Z][a-z]{2,15}){1,4}(?=;)/y
const TRAILING = '.,;:)]"”'

/** Reads the word `at`, which begins no set phrase; the next word's index. */
export function readWord(cursor: Cursor, at: number): number {
  const { words, mode } = cursor
  return (
    (mode !== 'other' && readPart(cursor, at, words.keys[at]!)) ||
    readAddress(cursor, at) ||
    cursor.extend(at)
  )
}

function readPart(cursor: Cursor, at: number, key: string): number {
  if (cursor.mode === 'start')
    return ofAcoem(cursor.words, at + 2) ? readChapterNumber(cursor, at, key) : 0
  return (
    readYear(cursor, at, key) ||
    readChapterNumber(cursor, at, key) ||
    readUnknownChapter(cursor, at, key)
  )
}

function readYear(cursor: Cursor, at: number, key: string): number {
  const { text, words, opening } = cursor
  YEAR_BRACKET.lastIndex = opening
  const match = YEAR_BRACKET.exec(text)
  if (match) {
    const end = YEAR_BRACKET.lastIndex
    cursor.unbracket()
    const year = { value: Number(match[1]), start: end - 5, end: end - 1 }
    return cursor.take(at, end, t.Year, { year })
  }
  if (cursor.run >= 0 || !YEAR.test(key) || !separated(cursor, at)) return 0
  const [start, end] = [words.starts[at]!, words.ends[at]!]
  return cursor.take(at, end, t.Year, { year: { value: Number(key), start, end } })
}

/** Whether nothing but a separator follows the word. */
const separated = ({ text, words }: Cursor, at: number): boolean =>
  ',.;)'.includes(text.charAt(words.ends[at]!))

function readChapterNumber(cursor: Cursor, at: number, key: string): number {
  const { words, mode } = cursor
  if (mode === 'odg' || (key !== 'chapter' && key !== 'ch')) return 0
  const number = words.keys[at + 1] ?? ''
  if (!CHAPTER_NUMBER.test(number) || words.starts[at + 1]! - words.ends[at]! > 2) return 0
  return cursor.take(at, words.ends[at + 1]!, t.ChapterNumber, { number: Number(number) })
}

/** `of the ACOEM Practice Guidelines`, behind the number of a chapter of no body named before. */
function ofAcoem(words: Words, at: number): boolean {
  if (words.keys[at] !== 'of') return false
  const body = matchPhrase(LEXICON, words, words.keys[at + 1] === 'the' ? at + 2 : at + 1)
  return body?.row.kind === 'acoem'
}

function readUnknownChapter(cursor: Cursor, at: number, key: string): number {
  const { words, mode } = cursor
  if (mode !== 'mtus') return 0
  const first = cursor.comma && key === 'and' ? at + 1 : at
  if (first === at && cursor.last !== t.Mtus) return 0
  if (first === at && cursor.run >= 0) return 0
  const known = matchPhrase(LEXICON, words, first)
  if (known && (!known.row.short || words.year(first + known.length) > 0)) return 0
  const year = cursor.capital(first) ? yearBehind(words, first) : -1
  if (year < 0) return 0
  const start = words.starts[first]!
  const end = words.ends[year]!
  cursor.listed = false
  return cursor.take(first, end, t.Chapter, {
    title: { start, end: words.ends[year - 1]! },
    chapter: null,
    year: { value: Number(words.keys[year]), start: end - 4, end },
  })
}

/** A web address: all of it is one plain word, and no section. */
function readAddress(cursor: Cursor, at: number): number {
  const { text, words } = cursor
  const behind = words.ends[at]!
  let end = endOfMatch(ADDRESS, text, words.starts[at]!) || endOfMatch(DOMAIN, text, behind)
  if (end === 0) return 0
  end = endOfMatch(BLANKS, text, end) || end
  while (TRAILING.includes(text.charAt(end - 1))) end--
  const section = cursor.run < 0 && cursor.mode !== 'other' && cursor.mode !== 'start'
  return section && cursor.last !== t.Mtus ? cursor.take(at, end, t.Label) : cursor.extend(at, end)
}

/** Where the sticky pattern's match at `at` ends; 0 where it does not match. */
function endOfMatch(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : 0
}
