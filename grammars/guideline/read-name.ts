/** The chapters of the Official Disability Guidelines (ODG) and what qualifies their names. */
import type { Cursor } from './cursor'
import { LEXICON, ODG_NAMES, QUALIFIERS } from './lexicon'
import { ODG_BRACKET, UPDATE } from './odg'
import { matchPhrase } from './phrase'
import type { PhraseKind } from './set-phrases'
import * as t from './token-types'

const BOUNDARY = ',;:/()[–—.'
const ENDING = new Set<PhraseKind | 'chapter'>([
  'odg',
  'acoem',
  'lead',
  'other',
  'outside',
  'pages',
  'reason',
  'tail',
])

/** Reads an ODG chapter or a qualifier at the word `at`; 0 where none stands there. */
export function readName(cursor: Cursor, at: number): number {
  if (cursor.mode !== 'odg' || cursor.run >= 0) return 0
  return readQualifier(cursor, at) || readOdgChapter(cursor, at)
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
  if (cursor.titled && (match.row.topic || !cursor.comma)) return 0
  cursor.titled = true
  return cursor.take(at, cursor.endOf(at, match.length), t.OdgChapterName)
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
