/**
 * Where words were cut out of the letter. A gap is a blank after words that announce a name, or such
 * words right before a stop or a verb; a mask is what was put in place of a name. Two blanks after a
 * full stop, or anywhere else, are no gap.
 */

import type { Redaction } from '../schema/determination'
import { isBreak, isSpace, trimEnd, trimStart } from '../text/characters'
import type { Leaf, Span } from '../text/leaf'
import { matchesOf } from '../text/matches'
import type { Prose } from '../text/prose'
import type { DateReading } from '../tree/date-reading'
import {
  ANNOUNCEMENTS,
  AUTHORED,
  CLAUSE_END,
  DONE,
  EMPLOYED,
  EMPLOYEE,
  FOLLOWERS,
  JOINT,
  LAST_WORDS,
  masksIn,
  NAME_END,
  NAMED_NOUN,
  NO_NAME,
  NO_SUM,
  NO_SUM_CLOSED,
  OPEN_WORD,
  PARAGRAPH_END,
  SENTENCE_END,
  SUBJECTS,
  TITLE,
  VERB,
} from '../vocabulary/redactions'

/** A redaction as the determination gives it, but for its section. */
export interface RedactionMention {
  /** `[start, end)` in the source: of a mask its signs, of a gap the white space where the words were. */
  place: Span
  kind: Redaction['kind']
  entity: Redaction['entity']
  before: Leaf<string> | ''
}

/** The same in a prose: `[start, end)`, of a gap one space. */
export interface FoundRedaction extends RedactionMention {
  start: number
  end: number
}

/** How far back the announcing words may begin. */
const LOOK_BACK = 60
/** How far behind it stands the word that tells whose name it was. */
const LOOK_AHEAD = 20

/** The redactions of a prose, in order. */
export function readRedactions(
  prose: Prose,
  dates: readonly DateReading[],
  source: string,
): FoundRedaction[] {
  const masked = masks(prose.text)
  // Blanks before a mask are no gap of their own: one name was cut out.
  const maskStarts = new Set(masked.map(({ start }) => start))
  const bare = gaps(prose, dates).filter(({ end }) => !maskStarts.has(end))
  return [...masked, ...bare]
    .sort((a, b) => a.start - b.start)
    .filter(({ start }, index, places) => index === 0 || start >= places[index - 1]!.end)
    .map((found) => ({
      ...found,
      ...announcement(prose, found),
      place: placeOf(found, prose, source),
    }))
}

type Place = Pick<FoundRedaction, 'start' | 'end' | 'kind'>

function placeOf({ start, end, kind }: Place, prose: Prose, source: string): Span {
  if (kind === 'mask') return [prose.offset(start), prose.offset(end - 1) + 1]
  if (start === end) return blankBefore(prose.offset(start), source)
  const [from, to] = [prose.offset(start - 1) + 1, prose.offset(end)]
  // Where a page ends in the gap, its furniture is no part of it.
  const blank = trimStart(source, from, to)
  return blank > from ? [from, blank] : [trimEnd(source, from, to), to]
}

/** The blanks of its line before a place; empty where none stand there. */
function blankBefore(at: number, source: string): Span {
  let from = at
  while (from > 0 && isBlank(source.charCodeAt(from - 1))) from--
  return [from, at]
}

const isBlank = (code: number): boolean => isSpace(code) && !isBreak(code)

function masks(text: string): Place[] {
  return masksIn(text).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    kind: 'mask',
  }))
}

function gaps({ text, hollows }: Prose, dates: readonly DateReading[]): Place[] {
  const found = new Set<number>()
  const justified = justifiedAmong(text, hollows)
  for (const at of hollows) if (announces(text, at, justified)) found.add(at)
  for (const pattern of [EMPLOYED, NO_SUM]) {
    pattern.lastIndex = 0
    while (pattern.test(text)) found.add(pattern.lastIndex)
  }
  for (const { end } of dates) {
    const authored = matches(AUTHORED, text, end)
    if (authored !== null && matches(NO_NAME, text, authored) !== null) found.add(authored)
  }
  return [
    ...[...found]
      .filter((at) => at > 0 && text[at] === ' ')
      .map((at): Place => ({ start: at, end: at + 1, kind: 'gap' })),
    ...closed(text).map((at): Place => ({ start: at, end: at, kind: 'gap' })),
  ]
}

/** Where words are gone that left no blank: at a paragraph's beginning, between `$` and a stop. */
function closed(text: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf('\n\n'); at >= 0; at = text.indexOf('\n\n', at + 2)) {
    const first = text.slice(at + 2, at + 2 + LONGEST_WORD)
    const begins = isStop(first[0]) || matches(VERB, ` ${first}`, 0) !== null
    if (begins && PARAGRAPH_END.test(text.slice(Math.max(0, at - 2), at))) found.push(at + 2)
  }
  for (const { index } of matchesOf(NO_SUM_CLOSED, text)) found.push(index + 1)
  return found
}

/** How far to either side a wide blank shows that its line was justified. */
const LINE = 90
/** So many wide blanks in the midst of sentences, and the line was justified. */
const MANY = 3

/** Whether a hollow stands among others that the page's measure made. */
function justifiedAmong(text: string, hollows: readonly number[]): (at: number) => boolean {
  const plain = hollows.filter((at) => isWordEnd(text.charCodeAt(at - 1)) && !isStop(text[at + 1]))
  return (at) => {
    let first = 0
    let last = plain.length
    while (first < last) {
      const middle = (first + last) >> 1
      if (plain[middle]! < at - LINE) first = middle + 1
      else last = middle
    }
    const far = plain[first + MANY - 1]
    return far !== undefined && far <= at + LINE
  }
}

/** The end of a sticky pattern's match at `at`; null where it does not match. */
function matches(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

/** Whether words are missing between those before `at` and what stands behind. */
function announces(text: string, at: number, justified: (at: number) => boolean): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_WORD), at)
  const stop = isStop(text[at + 1])
  if (stop) {
    const comma = text[at + 1] === ','
    if (before.endsWith(',')) return comma
    return [OPEN_WORD, JOINT, TITLE].some((row) => row.test(before)) || (comma && DONE.test(before))
  }
  if (justified(at)) return false
  if (TITLE.test(before)) return !isDigit(text.charCodeAt(at + 1))
  if (matches(EMPLOYEE, text, at) !== null) return true
  if (SENTENCE_END.test(before)) return matches(VERB, text, at) !== null
  if (OPEN_WORD.test(before)) {
    return matches(NO_NAME, text, at) !== null || matches(NAME_END, text, at) !== null
  }
  return NAMED_NOUN.test(before) && matches(VERB, text, at) !== null
}

const LONGEST_WORD = 20
const SPACE = 32
const isDigit = (code: number): boolean => code >= 48 && code <= 57
/** A letter or a figure. */
const isWordEnd = (code: number): boolean =>
  isDigit(code) || ((code | 32) >= 97 && (code | 32) <= 122)
const isStop = (character: string | undefined): boolean =>
  character === '.' || character === ',' || character === ';'

/** The words that announce what was cut out, and whose name it was. */
function announcement(
  prose: Prose,
  { start: at, end: after }: Place,
): Pick<FoundRedaction, 'entity' | 'before'> {
  let end = at
  // Of what a paragraph began with, the one before it tells.
  const isBetween = at === after ? isSpace : (code: number) => code === SPACE
  while (end > 0 && isBetween(prose.text.charCodeAt(end - 1))) end--
  const from = Math.max(0, end - LOOK_BACK)
  const words = prose.text.slice(from, end)
  const behind = `${at === after ? ' ' : ''}${prose.text.slice(after, after + LOOK_AHEAD)}`
  const follower = FOLLOWERS.find(({ pattern }) => pattern.test(behind))
  for (const { pattern, entity } of ANNOUNCEMENTS) {
    const match = pattern.exec(words)
    if (!match) continue
    const before = prose.leaf(from + match.index, end)
    return { entity: follower?.entity ?? entity, before }
  }
  const begins = (at === after ? PARAGRAPH_END : SENTENCE_END).test(words)
  const clause = (begins ? LAST_WORDS : CLAUSE_END).exec(words)
  const before = clause ? prose.leaf(from + clause.index, end) : ''
  const subject = begins ? SUBJECTS.find(({ pattern }) => pattern.test(behind)) : follower
  return { entity: (subject ?? follower)?.entity ?? 'unknown', before }
}
