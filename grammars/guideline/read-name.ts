/** The chapters of the Official Disability Guidelines (ODG) and what qualifies their names. */
import { ODG_BRACKET, UPDATE } from '../../src/vocabulary/chapters/odg'
import { isClosing, isOpening } from './brackets'
import type { Cursor } from './cursor'
import { LEXICON, NAME_BRACKETS, ODG_NAMES, QUALIFIERS } from './lexicon'
import { matchPhrase } from './phrase'
import type { PhraseKind } from './set-phrases'
import * as t from './token-types'

/** So many words of a chapter's name are no common words. */
const OWN_NAME = 3
const BOUNDARY = ',;:/()[–—.'
const ENDING = new Set<PhraseKind | 'chapter'>([
  'odg',
  'acoem',
  'basis',
  'lead',
  'other',
  'outside',
  'pages',
  'reason',
  'tail',
])

/** Reads an ODG chapter or a qualifier at the word `at`; 0 where none stands there. */
export function readName(cursor: Cursor, at: number): number {
  if (cursor.run >= 0) return 0
  if (cursor.last === t.Outside) return readLoneChapter(cursor, at)
  return cursor.mode === 'odg' ? readQualifier(cursor, at) || readOdgChapter(cursor, at) : 0
}

/** `Non-MTUS Citation Neck and Upper Back, Discography`: a name that no other work has. */
function readLoneChapter(cursor: Cursor, at: number): number {
  const next = readOdgChapter(cursor, at)
  if (next > 0) cursor.mode = 'odg'
  return next
}

function readQualifier(cursor: Cursor, at: number): number {
  const { text, words, last, opening } = cursor
  if (last !== t.OdgChapterName && last !== t.Label && last !== t.Odg) return 0
  if (text[opening] === '(') {
    ODG_BRACKET.lastIndex = opening
    if (!ODG_BRACKET.test(text)) return 0
    cursor.unbracket()
    return cursor.take(at, ODG_BRACKET.lastIndex, t.Label)
  }
  UPDATE.lastIndex = words.starts[at]!
  if (UPDATE.test(text)) return cursor.take(at, UPDATE.lastIndex, t.Label)
  const match = matchPhrase(QUALIFIERS, words, at)
  return match ? cursor.take(at, cursor.endOf(at, match.length), t.Label) : 0
}

function readOdgChapter(cursor: Cursor, at: number): number {
  const { words } = cursor
  const match = matchPhrase(ODG_NAMES, words, at, true)
  if (!match || !isBounded(cursor, at + match.length)) return 0
  if (cursor.mode !== 'odg' && match.length < OWN_NAME) return 0
  if (cursor.titled && (match.row.topic || !cursor.comma)) return 0
  cursor.titled = true
  const end = cursor.endOf(at, match.length)
  return cursor.take(at, endOfBracket(cursor, end, at + match.length), t.OdgChapterName, {
    odg: match.row.title,
  })
}

/** Behind the bracket before the word `next` that is a part of the name ending at `end`; else `end`. */
function endOfBracket({ text, words }: Cursor, end: number, next: number): number {
  const start = words.starts[next]
  if (start === undefined || start - end > 2 || !isOpening(text.charCodeAt(start - 1))) return end
  const match = matchPhrase(NAME_BRACKETS, words, next, true)
  const close = match ? words.ends[next + match.length - 1]! : -1
  return isClosing(text.charCodeAt(close)) ? close + 1 : end
}

/** Whether the name ends before the word `next`: `Knee Chapter`, not `knee brace`. */
function isBounded({ text, words }: Cursor, next: number): boolean {
  if (next >= words.count) return true
  const start = words.starts[next]!
  let i = words.ends[next - 1]!
  const spaced = text[i] === ' '
  while (i < start && text[i] === ' ') i++
  if (i < start && BOUNDARY.includes(text.charAt(i))) return true
  if (text[i] === '-') return spaced || text.charAt(i + 1) !== text.charAt(i + 1).toLowerCase()
  if (i < start) return false
  if (matchPhrase(QUALIFIERS, words, next)) return true
  const match = matchPhrase(LEXICON, words, next)
  return match !== null && ENDING.has(match.row.kind)
}
