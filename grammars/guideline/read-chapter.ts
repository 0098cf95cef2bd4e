/** Chapters of the Medical Treatment Utilization Schedule (MTUS), with their year. */
import type { Cursor } from './cursor'
import type { LexiconRow } from './lexicon'
import type { MtusChapter } from './mtus'
import type { PhraseMatch } from './phrase'
import * as t from './token-types'

/** ` Chapter` behind a chapter's name; not that of `Chapter 12`. */
const CHAPTER = / chapter\b(?! ?\d{1,2}\b)/iy
/** `(ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 8)` behind a chapter's name. */
const ASIDE = / ?\((?:ACOEM|American College)(?:[^()]|\([^()]{0,12}\)){0,160}\)/iy
const ANY_YEAR = /(?:19|20)\d\d/
const STATE = new Set(['ca', 'california'])
const GENERIC = new Set(['guidelines', 'guideline', 'chapter'])

/** Reads the chapter at the word `at`; the next word's index, 0 where the words are none here. */
export function readChapter(cursor: Cursor, at: number, match: PhraseMatch<LexiconRow>): number {
  const { text, words } = cursor
  const { chapter } = match.row
  const behind = at + match.length
  const dated = words.joined(behind) ? words.year(behind) : 0
  if (chapter === null || !(dated > 0 ? mayBeDated : mayBeUndated)(cursor, at, match, chapter))
    return 0

  let last = behind - 1
  while (GENERIC.has(words.keys[last]!)) last--
  const first = STATE.has(words.keys[at]!) ? at + 1 : at
  const title = { start: words.starts[first]!, end: words.ends[last]! }
  let end = cursor.endOf(at, match.length + dated)
  let year = dated > 0 ? yearAt(text, words.starts[behind]!, words.ends[behind + dated - 1]!) : null
  CHAPTER.lastIndex = end
  if (CHAPTER.test(text)) end = CHAPTER.lastIndex
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
  if (match.row.short) return isAnnounced(cursor, chapter)
  return cursor.fresh(at) || (cursor.mode !== 'other' && !chapter.section)
}

const mayBeUndated: Judge = (cursor, at, match, chapter) => {
  if (match.row.short) return isAnnounced(cursor, chapter)
  if (!cursor.fresh(at) || cursor.last === t.Label) return false
  const guidelines = GENERIC.has(cursor.words.keys[at + match.length - 1]!)
  if (cursor.listed && !guidelines) return chapter.acoem !== null && !chapter.section
  if (cursor.mode === 'other' && cursor.run >= 0 && !guidelines)
    return cursor.comma && cursor.capital(at)
  if (cursor.mode !== 'odg') return true
  return cursor.last !== t.Odg && (chapter.acoem !== null || match.length > 3)
}

const isAnnounced = ({ last, run }: Cursor, chapter: MtusChapter): boolean =>
  run < 0 &&
  (last === t.Mtus || ((last === t.ChapterNumber || last === t.Acoem) && chapter.acoem !== null))
