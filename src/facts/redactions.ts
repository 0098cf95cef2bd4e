/**
 * Where words were cut out of the letter. A gap is a blank after words that announce a name, or such
 * words right before a stop or a verb; a mask is what was put in place of a name. Two blanks after a
 * full stop, or anywhere else, are no gap.
 */
import type { DateReading } from '../../grammars/date/reading'
import type { Redaction } from '../schema/determination'
import { trimEnd, trimStart } from '../text/characters'
import type { Leaf, Span } from '../text/leaf'
import type { Prose } from '../text/prose'
import {
  ANNOUNCEMENTS,
  ANNOUNCING_WORD,
  AUTHORED,
  CLAUSE_END,
  EMPLOYED,
  EMPLOYEE,
  FOLLOWERS,
  masksIn,
  NO_NAME,
  WEAK_WORD,
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
  const [from, to] = [prose.offset(start - 1) + 1, prose.offset(end)]
  // Where a page ends in the gap, its furniture is no part of it.
  const blank = trimStart(source, from, to)
  return blank > from ? [from, blank] : [trimEnd(source, from, to), to]
}

function masks(text: string): Place[] {
  return masksIn(text).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
    kind: 'mask',
  }))
}

function gaps({ text, hollows }: Prose, dates: readonly DateReading[]): Place[] {
  const found = new Set<number>()
  for (const at of hollows) if (announces(text, at)) found.add(at)
  EMPLOYED.lastIndex = 0
  while (EMPLOYED.test(text)) found.add(EMPLOYED.lastIndex)
  for (const { end } of dates) {
    const authored = matches(AUTHORED, text, end)
    if (authored !== null && matches(NO_NAME, text, authored) !== null) found.add(authored)
  }
  if (found.size === 0) return []
  return [...found]
    .filter((at) => at > 0 && text[at] === ' ')
    .map((at) => ({ start: at, end: at + 1, kind: 'gap' }))
}

/** The end of a sticky pattern's match at `at`; null where it does not match. */
function matches(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

/** Whether a name is due between the words before `at` and what stands behind. */
function announces(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 16), at)
  if (ANNOUNCING_WORD.test(before)) return !isDigit(text.charCodeAt(at + 1))
  if (matches(EMPLOYEE, text, at) !== null) return true
  return WEAK_WORD.test(before) && (isStop(text[at + 1]) || matches(NO_NAME, text, at) !== null)
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isStop = (character: string | undefined): boolean =>
  character === '.' || character === ',' || character === ';'

/** The words that announce what was cut out, and whose name it was. */
function announcement(
  prose: Prose,
  { start: at, end: after }: Place,
): Pick<FoundRedaction, 'entity' | 'before'> {
  let end = at
  while (end > 0 && prose.text[end - 1] === ' ') end--
  const from = Math.max(0, end - LOOK_BACK)
  const words = prose.text.slice(from, end)
  const behind = prose.text.slice(after, after + LOOK_AHEAD)
  const follower = FOLLOWERS.find(({ pattern }) => pattern.test(behind))
  for (const { pattern, entity } of ANNOUNCEMENTS) {
    const match = pattern.exec(words)
    if (!match) continue
    const before = prose.leaf(from + match.index, end)
    return { entity: follower?.entity ?? entity, before }
  }
  const clause = CLAUSE_END.exec(words)
  const before = clause ? prose.leaf(from + clause.index, end) : ''
  return { entity: follower?.entity ?? 'unknown', before }
}
