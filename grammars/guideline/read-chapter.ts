/** Chapters of the Medical Treatment Utilization Schedule (MTUS), with their year. */
import type { TokenType } from 'chevrotain'
import { ADOPTED_SINCE } from '../../src/vocabulary/chapters/adopted'
import { isAcoem, type MtusChapter, successorOf } from '../../src/vocabulary/chapters/mtus'
import type { Cursor } from './cursor'
import type { LexiconRow } from './lexicon'
import type { PhraseMatch } from './phrase'
import * as t from './token-types'
import { yearBehind } from './words'

/** `(ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 8)` behind a chapter's name. */
const ASIDE = / ?\((?:ACOEM|American College)(?:[^()]|\([^()]{0,12}\)){0,160}\)/iy
const ANY_YEAR = /(?:19|20)\d\d/
const STATE = new Set(['ca', 'california'])
const GENERIC = new Set(['guidelines', 'guideline', 'chapter'])
const CHAPTER_NUMBER = /^\d{1,2}$/

/** Reads the chapter at the word `at`; the next word's index, 0 where the words are none here. */
export function readChapter(cursor: Cursor, at: number, match: PhraseMatch<LexiconRow>): number {
  const { text, words } = cursor
  const behind = at + match.length
  const dated = words.joined(behind) ? words.year(behind) : 0
  let year = dated > 0 ? yearAt(text, words.starts[behind]!, words.ends[behind + dated - 1]!) : null
  const chapter = chapterIn(match.row, year)
  if (chapter === null || !(year ? mayBeDated : mayBeUndated)(cursor, at, match, chapter)) return 0

  let last = behind - 1
  while (GENERIC.has(words.keys[last]!)) last--
  const first = STATE.has(words.keys[at]!) ? at + 1 : at
  const title = { start: words.starts[first]!, end: words.ends[last]! }
  const generic = namesNothing(cursor, behind + dated) ? 1 : 0
  let end = cursor.endOf(at, match.length + dated + generic)
  ASIDE.lastIndex = end
  const aside = ASIDE.exec(text)
  if (aside) {
    const found = ANY_YEAR.exec(aside[0])
    if (found) year ??= yearAt(text, end + found.index, end + found.index + 4)
    end += aside[0].length
  }
  const next = cursor.take(at, end, t.Chapter, { title, chapter, year })
  cursor.mode = 'mtus'
  cursor.listed = false
  return next
}

/** The chapter of the row in the year; null where the row is none. */
const chapterIn = ({ chapter, short }: LexiconRow, year: t.NumberAt | null): MtusChapter | null =>
  chapter && short && year && year.value >= ADOPTED_SINCE ? successorOf(chapter) : chapter

/** `Guidelines`, `Chapter` behind the name or the year; not the beginning of `Chapter 12`. */
const namesNothing = ({ text, words }: Cursor, at: number): boolean =>
  GENERIC.has(words.keys[at] ?? '') &&
  text.slice(words.ends[at - 1]!, words.starts[at]!) === ' ' &&
  !CHAPTER_NUMBER.test(words.keys[at + 1] ?? '')

const yearAt = (text: string, start: number, end: number): t.NumberAt => ({
  value: Number(text.slice(start, end).replaceAll(' ', '')),
  start,
  end,
})

type Judge = (
  cursor: Cursor,
  at: number,
  match: PhraseMatch<LexiconRow>,
  chapter: MtusChapter,
) => boolean

/** With a year the words are a chapter nearly everywhere; a short name only behind `MTUS`. */
const mayBeDated: Judge = (cursor, at, match, chapter) => {
  if (match.row.short && !chapter.adopted) return isAnnounced(cursor, chapter)
  return cursor.fresh(at) || (cursor.mode !== 'other' && !chapter.section)
}

const mayBeUndated: Judge = (cursor, at, match, chapter) => {
  if (match.row.short)
    return !chapter.adopted && isAnnounced(cursor, chapter) && yearBehind(cursor.words, at) < 0
  if (!cursor.fresh(at) || cursor.last === t.Label) return false
  const guidelines = GENERIC.has(cursor.words.keys[at + match.length - 1]!)
  if (cursor.listed && !guidelines) return isAcoem(chapter) && !chapter.section
  if (cursor.mode === 'other' && cursor.run >= 0 && !guidelines)
    return cursor.comma && cursor.capital(at)
  if (cursor.mode !== 'odg') return true
  return cursor.last !== t.Odg && !chapter.adopted && (chapter.acoem !== null || match.length > 3)
}

/** Behind these the short spelling of a chapter of the ACOEM Practice Guidelines means it. */
const ANNOUNCING = new Set<TokenType | null>([t.ChapterNumber, t.Acoem, t.Edition])

const isAnnounced = ({ last, run }: Cursor, chapter: MtusChapter): boolean =>
  run < 0 && (last === t.Mtus || (chapter.acoem !== null && ANNOUNCING.has(last)))
