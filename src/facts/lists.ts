/** Lists told in a sentence: where their items begin and end. */
import { lists } from '../../grammars/language/lists'
import type { Kind } from '../phrase/language'
import { signOf } from '../text/interning'
import type { Extent, Passage } from './passage'

/** What parts an item from the one before it. */
export type Mark = '' | ',' | ';' | 'and'

/** A piece of a list between two of its joints. */
export interface Piece extends Extent {
  mark: Mark
}

/** Says of pieces how they belong together; of all, that they stand in one passage. */
export interface Heads {
  /** Whether the words have a head of their own: a condition, a procedure, a drug. */
  stands(words: Extent): boolean
  /** Whether a piece goes on with the item before it, though it may have a head; not asked behind a semicolon. */
  goesOn(item: Extent, piece: Piece): boolean
  /** Whether the item's last phrase may take one more object: `sprain of the neck`. */
  isOpen(item: Extent): boolean
}

/** No list is longer, in words: what a runaway sentence may cost. */
export const LONGEST_LIST = 500
/** No item of a numbered list is longer, in words. */
const LONGEST_NUMBERED = 60

/** The pieces of `[from, to)` at its commas, semicolons and `and`s outside brackets. */
export function piecesOf(passage: Passage, from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  let start = from
  let mark: Mark = ''
  for (let i = from; i < to; ) {
    const close = closingOf(passage, i, to)
    if (close !== null) {
      i = close
      continue
    }
    const joint = passage.at(lists.joint, i)
    if (!joint || joint.to > to) {
      i++
      continue
    }
    push(passage, pieces, start, i, mark)
    mark = markOf(passage, joint)
    start = i = joint.to
  }
  push(passage, pieces, start, to, mark)
  return pieces
}

const OPEN_BRACKET = signOf('(')
const PAIRS = new Map([
  [OPEN_BRACKET, signOf(')')],
  [signOf('['), signOf(']')],
  [signOf('“'), signOf('”')],
])

/** Behind what closes the bracket or the quotation that opens at a word; null where nothing opens, or closes before `to`. */
function closingOf({ words: { ids } }: Passage, open: number, to: number): number | null {
  const close = PAIRS.get(ids[open]!)
  if (close === undefined) return null
  for (let i = open + 1, depth = 1; i < to; i++) {
    if (ids[i] === ids[open]) depth++
    else if (ids[i] === close && --depth === 0) return i + 1
  }
  return null
}

/** What stands in the round bracket that opens at a word; null where none opens, or none closes it. */
export function bracketAt(passage: Passage, open: number): Extent | null {
  const { ids, count } = passage.words
  if (ids[open] !== OPEN_BRACKET) return null
  const end = closingOf(passage, open, Math.min(count, open + LONGEST_LIST))
  return end === null ? null : { from: open + 1, to: end - 1 }
}

function markOf({ words }: Passage, { from, to }: Extent): Mark {
  const first = words.slice(from, from + 1)
  if (first === ';') return ';'
  return first === ',' && to === from + 1 ? ',' : 'and'
}

/** The words without a number, an article or a quote before them and signs behind them. */
export function trimmed(passage: Passage, { from, to }: Extent): Extent {
  for (;;) {
    const next = afterNumber(passage, from) ?? passage.at(lists.lead, from)?.to ?? from
    if (next === from || next > to) break
    from = next
  }
  while (to > from && passage.at(lists.trail, to - 1)) to--
  return { from, to }
}

function push(passage: Passage, pieces: Piece[], start: number, end: number, mark: Mark) {
  const words = trimmed(passage, { from: start, to: end })
  if (hasContent(passage, words)) pieces.push({ ...words, mark })
}

/** Whether one of the words says something by itself. */
export function hasContent(passage: Passage, { from, to }: Extent): boolean {
  for (let i = from; i < to; i++) {
    if (passage.words.isWord(i) && !passage.at(lists.filler, i)) return true
  }
  return false
}

/** Behind the number of a list's item, `2.` or `(2)`; null where none stands there. */
function afterNumber(passage: Passage, at: number, wanted?: number): number | null {
  const { words } = passage
  const opens = words.slice(at, at + 1) === '('
  const number = opens ? at + 1 : at
  const digits = words.slice(number, number + 1)
  if (!/^\d{1,2}$/.test(digits) || (wanted !== undefined && Number(digits) !== wanted)) return null
  const sign = words.slice(number + 1, number + 2)
  if (sign !== ')' && (sign !== '.' || opens)) return null
  // `2.5` is one word, `L4.5` none of a list.
  return words.isWord(number + 2) || words.slice(number + 2, number + 3) === '#' ? number + 2 : null
}

/**
 * The items of a list numbered from 1 (`1. A. 2. B`), which goes on over full stops; null where none begins at
 * `from`. The last item ends where `endOf` says.
 */
export function numberedItems(
  passage: Passage,
  from: number,
  endOf: (from: number) => number,
): Piece[] | null {
  const first = afterNumber(passage, from, 1)
  if (first === null) return null
  const items: Piece[] = []
  let start = first
  for (let number = 2; ; number++) {
    const next = nextNumber(passage, start, number)
    const end = next?.from ?? withoutSentence(passage, start, endOf(start))
    push(passage, items, start, end, items.length > 0 ? ';' : '')
    if (!next) return items
    start = next.to
  }
}

/** Where a sentence begins behind a last item that has no full stop; else `to`. */
function withoutSentence(passage: Passage, from: number, to: number): number {
  const { words } = passage
  const opener = passage
    .within(lists.opener, from + 1, to)
    .find((hit) => /^\p{Lu}/u.test(words.slice(hit.from, hit.to)) && !isSign(passage, hit.from - 1))
  return opener?.from ?? to
}

/** Any sign but a closing bracket. */
const isSign = ({ words }: Passage, at: number): boolean =>
  !words.isWord(at) && words.slice(at, at + 1) !== ')'

function nextNumber(passage: Passage, start: number, number: number): Extent | null {
  const stop = Math.min(passage.words.count, start + LONGEST_NUMBERED)
  for (let i = start + 1; i < stop; i++) {
    const to = afterNumber(passage, i, number)
    if (to !== null) return { from: i, to }
  }
  return null
}

/** Whether all words name parts of the body and their sides, levels of the spine too. */
export function isBodyOnly(passage: Passage, { from, to }: Extent): boolean {
  for (let i = from; i < to; ) {
    const body = passage.at(lists.body, i)
    if (!body && !isLevel(passage, i) && !'/()'.includes(passage.words.slice(i, i + 1)))
      return false
    i = body?.to ?? i + 1
  }
  return to > from
}

/** `C5`, or the `6` of `C5-6`. */
const isLevel = ({ words }: Passage, i: number): boolean =>
  /^(?:[CTLS]\d{1,2}|(?<=^)\d)$/.test(words.slice(i, i + 1))

/** Whether the words are one adjective. */
const isAdjective = (passage: Passage, { from, to }: Extent): boolean =>
  passage.at(lists.adjective, from)?.to === to

/** The items of a list: pieces that have no head of their own are joined to those that have one. */
export function itemsOf(passage: Passage, pieces: readonly Piece[], heads: Heads): Extent[] {
  const items: { from: number; to: number }[] = []
  const standing = pieces.map((piece) => heads.stands(piece))
  /** Where pieces begin that wait for the head behind them. */
  let waiting: number | null = null
  for (const [i, piece] of pieces.entries()) {
    const item = piece.mark === ';' || waiting !== null ? undefined : items.at(-1)
    const bare = !standing[i] && (isBodyOnly(passage, piece) || isAdjective(passage, piece))
    if (item && (heads.goesOn(item, piece) || isNextLevel(passage, item, piece))) item.to = piece.to
    else if (bare && waits(passage, pieces, standing, i, item, heads)) waiting ??= piece.from
    else if (bare && item && (piece.mark === ',' || heads.isOpen(item))) item.to = piece.to
    else {
      items.push({ from: waiting ?? piece.from, to: piece.to })
      waiting = null
    }
  }
  const end = pieces.at(-1)?.to
  if (waiting !== null && end !== undefined) items.push({ from: waiting, to: end })
  return items
}

/** Whether a piece without a head shares the head of one behind it: `lumbar, hip and neck strain`. */
function waits(
  passage: Passage,
  pieces: readonly Piece[],
  standing: readonly boolean[],
  at: number,
  item: Extent | undefined,
  heads: Heads,
): boolean {
  const head = standing.indexOf(true, at)
  if (head < 0) return false
  for (let i = at + 1; i <= head; i++) if (pieces[i]!.mark === ';') return false
  if (!item) return true
  if (pieces[head]!.mark !== 'and') return false
  return isAdjective(passage, pieces[at]!) || !heads.isOpen(item)
}

/** `spondylosis C5-6 and C6-7`. */
const isNextLevel = (passage: Passage, item: Extent, piece: Piece): boolean =>
  isLevel(passage, item.to - 1) && isLevel(passage, piece.from) && isBodyOnly(passage, piece)

/** Of a pair the first half is no longer, in words. */
const LONGEST_PAIR = 8

/** Whether the item's last words and those behind it are one thing in two words, a phrase of a kind: `nausea and vomiting`. */
export function isPair(passage: Passage, kind: Kind, item: Extent): boolean {
  for (let i = item.to - 1; i >= Math.max(item.from, item.to - LONGEST_PAIR); i--) {
    const hit = passage.at(kind, i)
    if (hit && hit.to > item.to) return true
  }
  return false
}
