/** Set phrases, bodies of guidelines and MTUS chapters: one way to read each kind. */
import type { TokenType } from 'chevrotain'
import type { Cursor, Mode } from './cursor'
import { LEXICON, type LexiconRow } from './lexicon'
import { readPages } from './pages'
import { matchPhrase, type PhraseMatch } from './phrase'
import { readChapter } from './read-chapter'
import { dismissRemark } from './remark'
import * as t from './token-types'

/** Reads the phrase at the word; the next word's index, 0 where it is none here. */
type Read = (cursor: Cursor, at: number, match: PhraseMatch<LexiconRow>) => number

const asToken =
  (type: TokenType, mode: Mode): Read =>
  (cursor, at, match) => {
    const next = cursor.take(at, cursor.endOf(at, match.length), type)
    cursor.mode = mode
    cursor.listed = false
    cursor.titled = false
    return next
  }

const connector = asToken(t.Connector, 'start')
const work = asToken(t.Work, 'other')

/** These verbs announce a citation only behind the one whose decision it is. */
const NEEDS_AGENT = new Set(['cited', 'used', 'relied'])

const lead: Read = (cursor, at, match) =>
  NEEDS_AGENT.has(cursor.words.keys[at]!) && (cursor.last !== t.Connector || cursor.run >= 0)
    ? 0
    : connector(cursor, at, match)

const basis: Read = (cursor, at, match) => {
  const dismissed = dismissRemark(cursor, at)
  return dismissed || !NEEDS_AGENT.has(cursor.words.keys[at]!) ? connector(cursor, at, match) : 0
}

/** Opens a sentence: nothing of a citation stands before it. */
const opens = ({ last, run }: Cursor): boolean =>
  run < 0 && (last === null || last === t.Connector || last === t.FullStop || last === t.NoCitation)

const CITING = new Set<LexiconRow['kind']>(['odg', 'acoem', 'basis'])

/** Words that cite after all; a lone `cited` does not: `stated the section cited applies`. */
const endsRemark = ({ row, length }: PhraseMatch<LexiconRow>): boolean =>
  CITING.has(row.kind) || (row.kind === 'lead' && length > 1)

/** A sentence that cites nothing, up to its full stop or to words that cite after all. */
const sentence =
  (type: TokenType): Read =>
  (cursor, at, match) =>
    opens(cursor) ? toFullStop(cursor, at, match, type) : 0

function toFullStop(
  cursor: Cursor,
  at: number,
  match: PhraseMatch<LexiconRow>,
  type: TokenType,
): number {
  const { words } = cursor
  const stop = cursor.sentenceEnd
  let next = at + match.length
  for (; words.starts[next]! < stop; next++) {
    const other = matchPhrase(LEXICON, words, next)
    if (other && endsRemark(other)) break
  }
  cursor.mode = 'start'
  return cursor.take(at, words.ends[next - 1]!, type)
}

const knownWork: Read = (cursor, at, match) => {
  if (cursor.semicolon) return work(cursor, at, match)
  if (cursor.run >= 0) return 0
  return cursor.mode === 'other' && cursor.last !== t.FullStop ? 0 : work(cursor, at, match)
}

/** Ends a work of another body: the words up to the full stop or the semicolon. */
const access: Read = (cursor, at) => {
  const { words, text, mode, comma, opening, run } = cursor
  const apart = comma || opening < words.starts[at]! || run < 0
  if (mode !== 'other' || !apart) return 0
  const stop = words.stops.find((end) => end > words.starts[at]!) ?? text.length
  const semicolon = text.indexOf(';', words.starts[at]!)
  const end = semicolon < 0 ? stop : Math.min(stop, semicolon)
  let next = at + 1
  while (words.starts[next]! < end) next++
  cursor.mode = 'start'
  return cursor.take(at, words.ends[next - 1]!, t.Access)
}

/** `Section(s)`, `Pages:`: a label; `sections` alone is a word of a name. */
const label: Read = (cursor, at, match) => {
  const end = cursor.endOf(at, match.length)
  if (cursor.mode === 'other' || (match.length === 1 && cursor.text[end] !== ':')) return 0
  return cursor.take(at, end, t.Label)
}

const sections: Read = (cursor, at, match) => {
  const next = label(cursor, at, match)
  if (next > 0) cursor.listed = true
  return next
}

const pages: Read = (cursor, at, match) => {
  const { text, words, mode } = cursor
  const first = words.starts[at + match.length]
  const near = first !== undefined && first - words.ends[at + match.length - 1]! <= 4
  const list = near ? readPages(text, first, mode === 'mtus') : null
  return list ? cursor.take(at, list.end, t.Pages, { pages: list.pages }) : label(cursor, at, match)
}

const edition: Read = (cursor, at, match) =>
  cursor.mode === 'other' ? 0 : cursor.take(at, cursor.endOf(at, match.length), t.Edition)

const READERS: Readonly<Record<LexiconRow['kind'], Read>> = {
  lead,
  basis,
  agent: connector,
  none: sentence(t.NoCitation),
  comment: connector,
  remark: sentence(t.Connector),
  reason: (cursor, at, match) => toFullStop(cursor, at, match, t.Connector),
  mtus: asToken(t.Mtus, 'mtus'),
  odg: asToken(t.Odg, 'odg'),
  acoem: asToken(t.Acoem, 'mtus'),
  work: knownWork,
  outside: asToken(t.Outside, 'start'),
  other: asToken(t.OtherWorks, 'other'),
  tail: (cursor, at, match) => cursor.skip(at, cursor.endOf(at, match.length)),
  access,
  sections,
  pages,
  edition,
  chapter: readChapter,
}

/** Reads the set phrase at the word `at`; the next word's index, 0 where none stands there. */
export function readPhrase(cursor: Cursor, at: number): number {
  const match = matchPhrase(LEXICON, cursor.words, at)
  return match ? READERS[match.row.kind](cursor, at, match) : 0
}
