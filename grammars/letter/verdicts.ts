/** Disputed items told in a sentence: `1. The request for an MRI is not medically necessary.` */
import type { Decision } from '../../src/schema/determination'
import { trimEnd, trimStart } from '../../src/text/characters'
import { reflow } from '../../src/text/reflow'
import { sentences } from '../../src/text/sentences'
import { type Lead, leadOf } from '../verdict/lead'
import type { Page } from './boundary'
import { MOST_LINES } from './items'
import { decisionOf, type Lexicon } from './lexicon'
import type { Mark, Outcome } from './mark'
import { ITEM_NUMBER, numberAt } from './numbers'

/** What may stand between the item and its outcome, or behind the item. */
const CLOSING =
  /(?:(?<![\s,:])(?:,\s{1,3}(?:it|they|this|these)\s*|[\s,:]+)|\s{1,3}(?:as\s{1,3})?requested[\s,:]*)$/i
/** Of a numbered sentence that no row opens, the article and `request for` are none of the item's words. */
const ARTICLE =
  /(?:The\s{1,3}(?:requests?\s{1,3}for\s{1,3})?|(?:Regarding|Concerning)\s{1,3}(?:the\s{1,3})?requests?\s{1,3}for\s{1,3})(?=\S)/y

interface Taken {
  /** The item's words. */
  words: Mark[]
  outcome: Outcome | null
  /** How many marks the item takes. */
  taken: number
  /** What follows in the line of the last of them; null where nothing does. */
  rest: Mark | null
}

export interface FoundItem extends Taken {
  /** The number printed before it, and the words that open its sentence. */
  sign: Mark
  /** The index of the first mark behind it. */
  next: number
}

/** Whether a numbered sentence that no row opens may be an item. */
export type MayOpen = (number: number, announced: boolean) => boolean

/** The item that the mark at `index` opens; null where its words are prose. */
export function itemAt(
  page: Page,
  marks: readonly Mark[],
  index: number,
  lexicon: Lexicon,
  mayOpen: MayOpen,
): FoundItem | null {
  const { source } = page
  const opened = marks[index]!
  const row = opened.entry?.item ?? null
  const head = row ? { sign: opened, words: [] } : numberedHead(source, opened)
  if (!head) return null
  const stop = wordsEnd(marks, index + 1)
  const words = [...head.words, ...marks.slice(index + 1, stop)]
  const found =
    row?.ends === 'colon'
      ? untilColon(source, words)
      : untilVerdict(source, head.sign, words, row !== null, lexicon)
  if (!found) return null
  const next = index + 1 + found.taken - head.words.length
  const announced = isAnnounced(marks, index, next, found)
  const number = numberAt(source, opened.start)?.number ?? null
  const isItem = row
    ? (row.sure ?? false) || numberAt(source, opened.start) !== null || announced
    : number !== null && mayOpen(number, announced)
  return isItem ? { ...found, sign: head.sign, next } : null
}

/** The number of a line of prose, and the words behind it; null where it has none, or nothing follows. */
function numberedHead(source: string, mark: Mark): { sign: Mark; words: Mark[] } | null {
  const number = mark.line && !mark.entry ? numberAt(source, mark.start) : null
  if (!number || number.number === null) return null
  let start = trimStart(source, number.end, mark.end)
  ARTICLE.lastIndex = start
  const opens = ARTICLE.test(source)
  if (opens) start = ARTICLE.lastIndex
  // A row of another form took the words that open the sentence.
  if (start >= mark.end) return opens ? { sign: mark, words: [] } : null
  const end = trimEnd(source, mark.start, start)
  return {
    sign: { ...mark, end, outcome: null },
    words: [{ ...mark, start, line: null, outcome: null }],
  }
}

/** Without a number, the sentence must stand where an issue begins: under a heading, or before a field. */
function isAnnounced(
  marks: readonly Mark[],
  index: number,
  next: number,
  { rest }: Taken,
): boolean {
  const before = marks[index - 1]?.entry?.kind
  const field = rest === null && marks[next]?.entry?.kind === 'label'
  return field || before === 'heading' || before === 'set-phrase'
}

/** The end of the marks that can be the item's words. */
function wordsEnd(marks: readonly Mark[], from: number): number {
  let end = from
  for (let lines = 0; end < marks.length && lines < MOST_LINES; end++) {
    const { entry } = marks[end]!
    if (entry?.kind === 'furniture') continue
    if (entry) break
    lines++
  }
  return end
}

/** @param opened whether a row knows the words that open the sentence; else it must be one */
function untilVerdict(
  source: string,
  sign: Mark,
  marks: readonly Mark[],
  opened: boolean,
  lexicon: Lexicon,
): Taken | null {
  const runs = marks.filter(({ entry }) => !entry)
  const prose = reflow(
    source,
    runs.map(({ start, end }) => ({ start, end, opens: false })),
  )
  const verdict = verdictIn(prose.text, lexicon, SENTENCE_END)
  if (!verdict) return null
  if (!opened && sentences(prose.text)[0]!.end < verdict.end) return null
  const opening = `${source.slice(sign.start, sign.end).replace(NUMBER, '')} `
  const lead = leadOf(
    opening + prose.text,
    opening.length + verdict.start,
    opening.length + verdict.end,
  )
  const decision = turned(verdict.decision, lead.sense)
  const from = Math.max(0, lead.start - opening.length)
  const told = prose.text.slice(decision ? from : verdict.end, verdict.end)
  const length = prose.text.slice(0, verdict.end - told.length).replace(CLOSING, '').length
  if (length === 0) return null
  const end = prose.offset(verdict.end - 1) + 1
  return {
    words: cut(source, marks, prose.offset(length - 1) + 1),
    // What is decided where it cannot be told: the item has the whole sentence, and a message.
    outcome: decision && { decision, start: prose.offset(from), end, words: told },
    ...behind(source, marks, pastStop(source, end)),
  }
}

/** The number before a sentence. */
const NUMBER = new RegExp(`^\\s*${ITEM_NUMBER}`)

/** What is decided where the words before a verdict deny it, or mean a part; null where it cannot be told. */
function turned(decision: Decision, sense: Lead['sense']): Decision | null {
  if (sense === 'told') return decision
  if (decision !== 'overturned' || sense === 'unclear') return null
  return sense === 'turned' ? 'upheld' : 'partially-overturned'
}

/** A verdict closes its sentence. */
const SENTENCE_END = /^[\s.;:,]*$|^\s{0,3}[.;:*](?:\s|$)/

const pastStop = (source: string, end: number): number => {
  const stop = trimStart(source, end, Math.min(end + 3, source.length))
  return /[.;:]/.test(source.charAt(stop)) ? stop + 1 : end
}

/** The first outcome in a text that a form's verdicts know, behind which `after` fits. */
function verdictIn(text: string, { verdict }: Lexicon, after?: RegExp): Outcome | null {
  for (const match of text.matchAll(verdict)) {
    const end = match.index + match[0].length
    const words = match[0].trimEnd()
    if (after && !after.test(text.slice(end))) continue
    const { decision } = decisionOf(match as RegExpExecArray)
    return { decision, start: match.index, end: match.index + words.length }
  }
  return null
}

/** The outcome that a heading's words tell of all the issues listed below it. */
export function outcomeWithin(
  source: string,
  { start, end, entry }: Mark,
  lexicon: Lexicon,
): Outcome | null {
  if (!entry?.lists) return null
  const found = verdictIn(source.slice(start, end), lexicon)
  return found && { ...found, start: start + found.start, end: start + found.end }
}

/** The item ends at the colon that ends its line, or else before the next part of the issue. */
function untilColon(source: string, marks: readonly Mark[]): Taken | null {
  const ends = (mark: Mark) => !mark.entry && source.charAt(mark.end - 1) === ':'
  const last = marks.findIndex(ends)
  const taken = last < 0 ? marks.length : last + 1
  const words = cut(source, marks.slice(0, taken), marks[taken - 1]?.end ?? 0)
  const final = words.at(-1)
  if (!final) return null
  const length = source.slice(final.start, final.end).replace(CLOSING, '').length
  if (length === 0) return null
  words[words.length - 1] = { ...final, end: final.start + length }
  return { words, outcome: null, taken, rest: null }
}

/** The marks up to a place. */
const cut = (source: string, marks: readonly Mark[], end: number): Mark[] =>
  marks
    .filter((mark) => mark.start < end)
    .map((mark) => (mark.end > end ? { ...mark, end: trimEnd(source, mark.start, end) } : mark))

/** What of the marks stands behind a place. */
function behind(
  source: string,
  marks: readonly Mark[],
  end: number,
): Pick<Taken, 'taken' | 'rest'> {
  const taken = marks.filter((mark) => mark.start < end).length
  const last = marks[taken - 1]
  const start = last ? trimStart(source, end, Math.max(end, last.end)) : end
  return {
    taken,
    rest: last && start < last.end ? { ...last, start, line: null, outcome: null } : null,
  }
}
