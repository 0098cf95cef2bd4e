/** Marks: what each stretch of words in the lines of a letter is, told line by line. */

import type { Decision, SectionName } from '../../src/schema/determination'
import { trimEnd, trimStart } from '../../src/source/characters'
import type { Line } from '../../src/source/lines'
import { type Find, tornPhrase } from './across-page'
import { decisionOf, type Entry, type EntryKind, LABEL_END, type Lexicon } from './lexicon'
import { rowAt } from './rows'

export interface Outcome {
  decision: Decision
  /** `[start, end)` of its words. */
  start: number
  end: number
  /** The words, where more than a blank stands between them: the end of a page. */
  words?: string
}

/** A stretch of words within one line (a phrase that breaks over lines: within its lines). */
export interface Mark {
  start: number
  end: number
  /** What a row of the forms says the words are; null for prose. */
  entry: Entry | null
  /** The line it begins. Null where it follows other words in its line. */
  line: Line | null
  /** An outcome that ends the line, believed or not; it may begin in the line before. */
  outcome: Outcome | null
  /** The section that these words of prose are known to open. */
  opens: SectionName | null
}

const COLON = 58
const isClosing = (code: number): boolean =>
  code === COLON || code === 59 || code === 46 || code === 42

/** Marks the lines of a source, in order; every word is in exactly one mark. */
export function markLines(source: string, lines: readonly Line[], lexicon: Lexicon): Mark[] {
  const marks: Mark[] = []
  let covered = 0
  /** Whether sentences that are labels may begin within a line: behind an item, until a label parts them. */
  let told = false
  const take = (start: number, end: number, line: Line | null, opens: SectionName | null) => {
    let from = start
    let begins = line
    for (const sentence of told ? toldSentences(source, start, end, lexicon) : []) {
      const before = trimEnd(source, from, sentence.start)
      if (before > from) marks.push(prose(source, from, before, begins, opens, lexicon))
      marks.push(entryMark(sentence.start, sentence.end, sentence.entry, null))
      from = trimStart(source, sentence.end, Math.max(sentence.end, end))
      begins = null
    }
    if (from < end) marks.push(withWholeOutcome(prose(source, from, end, begins, opens, lexicon)))
    covered = Math.max(from, end)
  }
  const withWholeOutcome = (mark: Mark): Mark => {
    const { start, end, outcome } = mark
    if (outcome ? outcome.start !== start : end - start > lexicon.outcomeLength) return mark
    const before = marks.findLast(({ entry }) => entry?.kind !== 'furniture')
    const whole = before && !before.entry && wholeOutcome(source, before, mark, lexicon)
    return whole ? { ...mark, outcome: whole } : mark
  }
  /** The line that goes on with a phrase from before a page's end. */
  let goesOn: Line | undefined
  /** Joins what the footer in line `index` has torn; whether the footer is within the joined words. */
  const joinAcross = (index: number): boolean => {
    const next = lines[index + 1]
    const starts = ({ start, end, line }: Mark): number[] => [
      ...(line ? [start] : []),
      ...(told ? sentenceStarts(source, start, end) : []),
    ]
    const find: Find = (text, line) => phraseAt(text, line, undefined, lexicon)
    const torn = next && tornPhrase(source, marks, next, starts, find)
    if (!torn) return false
    const { entry, start, end } = torn
    const first = marks[torn.index]!
    if (entry.kind === 'opening') {
      first.opens ??= entry.section
      return false
    }
    const last = marks.at(-1)!
    const line = start === first.start ? first.line : null
    marks.length = torn.index
    if (!line) marks.push({ ...first, end: trimEnd(source, first.start, start), outcome: null })
    told = entry.told || entry.kind === 'item'
    // The words of a field are its text: the footer must not be among them.
    marks.push(entryMark(start, entry.told ? last.end : end, entry, line))
    if (entry.told) goesOn = next
    else covered = end
    return !entry.told
  }
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    if (line.end <= covered) continue
    const start = line.start < covered ? trimStart(source, covered, line.end) : line.start
    const begins = start === line.start ? line : null
    const match = begins && line !== goesOn && phraseAt(source, line, lines[index + 1], lexicon)
    if (!match || match.entry.kind === 'opening') {
      take(start, line.end, begins, match ? match.entry.section : null)
      continue
    }
    const { entry, end } = match
    if (entry.kind === 'furniture' && joinAcross(index)) continue
    marks.push(entryMark(start, end, entry, line))
    covered = Math.max(covered, end)
    if (entry.kind !== 'furniture') told = entry.told || entry.kind === 'item'
    const rest = trimStart(source, end, line.end)
    if (rest < line.end) take(rest, line.end, null, null)
  }
  return marks
}

const entryMark = (start: number, end: number, entry: Entry, line: Line | null): Mark => ({
  start,
  end,
  entry,
  line,
  outcome: null,
  opens: null,
})

/** Where a sentence begins within a line. */
const SENTENCE_START = /[.:;)] {1,4}(?=\S)/g

const sentenceStarts = (source: string, start: number, end: number): number[] =>
  [...source.slice(start, end).matchAll(SENTENCE_START)].map(
    ({ index, 0: stop }) => start + index + stop.length,
  )

/** The labels told as sentences that begin within `[start, end)`; their words may end in the next line. */
function* toldSentences(source: string, start: number, end: number, { entries }: Lexicon) {
  for (const at of sentenceStarts(source, start, end)) {
    const found = rowAt(source, at, entries, (row) => row.told)
    if (found) yield { start: at, end: found.end, entry: found.row }
  }
}

function prose(
  source: string,
  start: number,
  end: number,
  line: Line | null,
  opens: SectionName | null,
  lexicon: Lexicon,
): Mark {
  return { start, end, entry: null, line, outcome: outcomeAt(source, start, end, lexicon), opens }
}

function outcomeAt(source: string, start: number, end: number, lexicon: Lexicon): Outcome | null {
  let last = end - 1
  while (last > start && isFinal(source.charCodeAt(last))) last--
  if (!lexicon.outcomeLast.includes(source.charAt(last))) return null
  const from = Math.max(start, end - lexicon.outcomeLength)
  const match = lexicon.outcome.exec(source.slice(from, end))
  if (!match) return null
  const { decision, words } = decisionOf(match)
  const at = from + match.index + match[0].indexOf(words)
  return { decision, start: at, end: at + words.length }
}

/** The outcome whose first words end the line before: `Partially` / `Overturned`. */
function wholeOutcome(source: string, before: Mark, mark: Mark, lexicon: Lexicon): Outcome | null {
  const from = Math.max(before.start, before.end - lexicon.outcomeLength)
  const head = `${source.slice(from, before.end)} `
  const match = lexicon.outcome.exec(head + source.slice(mark.start, mark.end))
  if (!match) return null
  const { decision, words } = decisionOf(match)
  const at = match.index + match[0].indexOf(words)
  if (at >= head.length) return null
  return { decision, start: from + at, end: mark.start + at + words.length - head.length, words }
}

/** A full stop or an asterisk. */
const isFinal = (code: number): boolean => code === 46 || code === 42

function phraseAt(
  source: string,
  line: Line,
  next: Line | undefined,
  { entries }: Lexicon,
): { entry: Entry; end: number } | null {
  const found = rowAt(source, line.start, entries, ({ kind, told, footer }, wordsEnd) => {
    const accept = footer ? standsAlone : accepts[kind]
    return told || accept(source, wordsEnd, endOf(kind, source, wordsEnd), line, next)
  })
  return found && { entry: found.row, end: endOf(found.row.kind, source, found.end) }
}

/** Past the sign that closes the words of a row. */
const endOf = (kind: EntryKind, source: string, wordsEnd: number): number =>
  kind === 'header' ? labelEnd(source, wordsEnd) : closingAfter(source, wordsEnd)

const LABEL_END_AT = new RegExp(LABEL_END, 'y')

/** Past the sign that closes a header label. */
function labelEnd(source: string, end: number): number {
  LABEL_END_AT.lastIndex = end
  return LABEL_END_AT.test(source) ? LABEL_END_AT.lastIndex : end
}

/** Past the colon, stop or asterisks that close a phrase. */
function closingAfter(source: string, end: number): number {
  let next = end
  while (next < source.length && next - end < 3 && isClosing(source.charCodeAt(next))) next++
  if (next === end) {
    const spaced = trimStart(source, end, Math.min(end + 2, source.length))
    if (source.charCodeAt(spaced) === COLON) return spaced + 1
  }
  return next
}

type Accepts = (
  source: string,
  wordsEnd: number,
  end: number,
  line: Line,
  next: Line | undefined,
) => boolean

const endsLine: Accepts = (source, _, end, line) =>
  end >= line.end || trimEnd(source, end, line.end) === end

const standsAlone: Accepts = (source, wordsEnd, end, line, next) =>
  endsLine(source, wordsEnd, end, line, next) && !source.slice(line.start, end).includes('\f')

const hasColon = (source: string, wordsEnd: number, end: number): boolean =>
  end > wordsEnd && source.slice(wordsEnd, end).includes(':')

const startsCapital = (source: string, start: number): boolean =>
  /^\s{0,3}[A-Z]/.test(source.slice(start, start + 4))

/** What must follow a phrase for the line to be what the phrase says. */
const accepts: Readonly<Record<Entry['kind'], Accepts>> = {
  heading: (source, wordsEnd, end, line, next) =>
    endsLine(source, wordsEnd, end, line, next) || hasColon(source, wordsEnd, end),
  label: (source, wordsEnd, end, line, next) =>
    endsLine(source, wordsEnd, end, line, next) ||
    hasColon(source, wordsEnd, end) ||
    ((end === wordsEnd || source[wordsEnd] === ';') && startsCapital(source, end)),
  header: (source, wordsEnd, end, line, next) =>
    endsLine(source, wordsEnd, end, line, next) || end > wordsEnd,
  item: () => true,
  'set-phrase': () => true,
  opening: () => true,
  furniture: (source, wordsEnd, end, line, next) =>
    standsAlone(source, wordsEnd, end, line, next) && (line.page || !next || next.page),
}
