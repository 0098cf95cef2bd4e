/** Marks: what each stretch of words in the lines of a letter is, told line by line. */

import type { Decision, SectionName } from '../../src/schema/determination'
import { trimEnd, trimStart } from '../../src/source/characters'
import type { Line } from '../../src/source/lines'
import { decisionOf, type Entry, type Lexicon, rowsAt } from './lexicon'

export interface Outcome {
  decision: Decision
  /** `[start, end)` of its words. */
  start: number
  end: number
}

/** A stretch of words within one line (a phrase that breaks over lines: within its lines). */
export interface Mark {
  start: number
  end: number
  /** What a row of the forms says the words are; null for prose. */
  entry: Entry | null
  /** The line it begins. Null where it follows other words in its line. */
  line: Line | null
  /** An outcome that ends the line, believed or not. */
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
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]!
    if (line.end <= covered) continue
    const start = line.start < covered ? trimStart(source, covered, line.end) : line.start
    const begins = start === line.start ? line : null
    const match = begins && phraseAt(source, line, lines[index + 1], lexicon)
    if (!match || match.entry.kind === 'opening') {
      const opens = match ? match.entry.section : null
      marks.push(prose(source, start, line.end, begins, opens, lexicon))
      covered = line.end
      continue
    }
    marks.push({ start, end: match.end, entry: match.entry, line, outcome: null, opens: null })
    covered = match.end
    const rest = trimStart(source, match.end, line.end)
    if (rest < line.end) {
      marks.push(prose(source, rest, line.end, null, null, lexicon))
      covered = line.end
    }
  }
  return marks
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

/** The longest an outcome's words may be. */
const OUTCOME_LENGTH = 32
/** The letters an outcome ends with: upheld, uphold, overturn, in part. */
const OUTCOME_LAST = 'dDnNtT'

function outcomeAt(source: string, start: number, end: number, lexicon: Lexicon): Outcome | null {
  let last = end - 1
  while (last > start && isFinal(source.charCodeAt(last))) last--
  if (!OUTCOME_LAST.includes(source.charAt(last))) return null
  const from = Math.max(start, end - OUTCOME_LENGTH)
  const match = lexicon.outcome.exec(source.slice(from, end))
  if (!match) return null
  const { decision, words } = decisionOf(match)
  const at = from + match.index + match[0].indexOf(words)
  return { decision, start: at, end: at + words.length }
}

/** A full stop or an asterisk. */
const isFinal = (code: number): boolean => code === 46 || code === 42

function phraseAt(
  source: string,
  line: Line,
  next: Line | undefined,
  { entries }: Lexicon,
): { entry: Entry; end: number } | null {
  for (const entry of rowsAt(source, line.start, entries)) {
    entry.pattern.lastIndex = line.start
    if (!entry.pattern.test(source)) continue
    const wordsEnd = entry.pattern.lastIndex
    const end = closingAfter(source, wordsEnd)
    if (accepts[entry.kind](source, wordsEnd, end, line, next)) return { entry, end }
  }
  return null
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
    (end === wordsEnd && startsCapital(source, end)),
  header: (source, wordsEnd, end, line, next) =>
    endsLine(source, wordsEnd, end, line, next) || hasColon(source, wordsEnd, end),
  'set-phrase': () => true,
  opening: () => true,
  furniture: (source, wordsEnd, end, line, next) =>
    endsLine(source, wordsEnd, end, line, next) &&
    (line.page || !next || next.page) &&
    !source.slice(line.start, end).includes('\f'),
}
