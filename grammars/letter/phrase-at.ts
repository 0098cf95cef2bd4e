/** What the rows of the forms know of the words at the beginning of a line, or of a sentence within it. */
import { trimEnd, trimStart } from '../../src/text/characters'
import type { Line } from '../../src/text/lines'
import { type Entry, type EntryKind, LABEL_END, type Lexicon } from './lexicon'
import { BULLET } from './numbers'
import { rowAt } from './rows'

/** Words that a row knows: where they begin and end. */
export interface Phrase {
  entry: Entry
  start: number
  end: number
}

const COLON = 58
const isClosing = (code: number): boolean =>
  code === COLON || code === 59 || code === 46 || code === 42

/** The row whose words begin a line; null where none does, or where what follows them makes them prose. */
export function phraseAt(
  source: string,
  line: Line,
  next: Line | undefined,
  lexicon: Lexicon,
): Phrase | null {
  const { start } = line
  const { entries } = lexicon
  const isAccepted = ({ kind, told, footer, section }: Entry, end: number) => {
    const accept = footer ? standsAlone : accepts[kind]
    // Where a word that ends a phrase may be missing, the blank before or behind it is none of the words.
    const wordsEnd = trimEnd(source, start, end)
    if (section === 'header' && holdsFigures(source, wordsEnd, line.end)) {
      return headerBehind(source, wordsEnd, lexicon) !== null
    }
    return told || accept(source, wordsEnd, endOf(kind, source, wordsEnd), line, next)
  }
  const first = rowAt(source, start, entries, isAccepted)
  const found = first ?? behindSign(source, line, entries, isAccepted)
  if (!found) return null
  const end = endOf(found.row.kind, source, trimEnd(source, start, found.end))
  return { entry: found.row, start, end }
}

/** What may stand before a heading or a label: a number, a letter, a bullet, a check box, signs of decoration. */
const SIGN = new RegExp(
  `(?:\\(?(?:\\d{1,2}|[ivx]{1,4}|[a-h])[.):]|[-–—•●▪■·*#=_]{1,5}|${BULLET})[^\\S\\n\\r\\f]{1,4}`,
  'iy',
)

/** Whether a date may stand behind a title in its line: then the title is the label of it, or another follows. */
const holdsFigures = (source: string, start: number, end: number): boolean =>
  /\d/.test(source.slice(start, end))

/** What may stand between a title and the table in its line: signs, a mask. */
const MARK =
  /(?:[^\S\n\r\f]{0,9}(?:[[({<][^\n\r\f\])}>]{1,20}[\])}>]|[^\w\s]{1,30}|X{3,30}|_{2,30})){0,2}[^\S\n\r\f]{1,40}/y

/** The label of the header that stands behind a title, in its line. */
export function headerBehind(source: string, end: number, { entries }: Lexicon): Phrase | null {
  MARK.lastIndex = end
  const start = MARK.test(source) ? MARK.lastIndex : end
  const isLabel = ({ kind }: Entry, end: number) => kind === 'header' && closesLabel(source, end)
  const found = start > end && rowAt(source, start, entries, isLabel)
  return found ? { entry: found.row, start, end: labelEnd(source, found.end) } : null
}

function behindSign(
  source: string,
  line: Line,
  entries: Lexicon['entries'],
  isAccepted: (row: Entry, wordsEnd: number) => boolean,
) {
  SIGN.lastIndex = line.start
  if (!SIGN.test(source)) return null
  return rowAt(
    source,
    SIGN.lastIndex,
    entries,
    (row, wordsEnd) =>
      (row.kind === 'heading' || row.kind === 'label') && !row.told && isAccepted(row, wordsEnd),
  )
}

/** Past the sign that closes the words of a row. */
const endOf = (kind: EntryKind, source: string, wordsEnd: number): number =>
  kind === 'header' ? labelEnd(source, wordsEnd) : closingAfter(source, wordsEnd)

const LABEL_END_AT = new RegExp(LABEL_END, 'iy')

function closesLabel(source: string, wordsEnd: number): boolean {
  LABEL_END_AT.lastIndex = wordsEnd
  return LABEL_END_AT.test(source)
}

/** Past the sign that closes a header label. */
const labelEnd = (source: string, wordsEnd: number): number =>
  closesLabel(source, wordsEnd) ? LABEL_END_AT.lastIndex : wordsEnd

/** Decoration that ends the line, or a dash before a sentence. */
const DASHES =
  /[^\S\n\r\f]{0,2}(?:[-–—*#=_]{1,5}(?=[^\S\n\r\f]{0,3}(?:[\r\n\f]|$))|[-–—](?= {1,2}[A-Z]))/y

/** Past the colon, stop, asterisks or dashes that close a phrase. */
function closingAfter(source: string, end: number): number {
  DASHES.lastIndex = end
  if (DASHES.test(source)) return DASHES.lastIndex
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
    (!/[.*]/.test(source.slice(wordsEnd, end)) && startsCapital(source, end)),
  header: (source, wordsEnd, end, line, next) =>
    endsLine(source, wordsEnd, end, line, next) || closesLabel(source, wordsEnd),
  item: () => true,
  'set-phrase': () => true,
  opening: () => true,
  furniture: (source, wordsEnd, end, line, next) =>
    standsAlone(source, wordsEnd, end, line, next) && (line.page || !next || next.page),
}

/** Where a sentence begins within a line. */
const SENTENCE_START = /[.:;)][ \u00a0]{1,4}(?=\S)/g

/** Where the sentences begin that follow others within `[start, end)`. */
export const sentenceStarts = (source: string, start: number, end: number): number[] =>
  [...source.slice(start, end).matchAll(SENTENCE_START)].map(
    ({ index, 0: stop }) => start + index + stop.length,
  )

/** The labels told as sentences that begin within `[start, end)`; their words may end in the next line. */
export function* toldSentences(
  source: string,
  start: number,
  end: number,
  { entries }: Lexicon,
): Generator<Phrase> {
  for (const at of sentenceStarts(source, start, end)) {
    const found = rowAt(source, at, entries, (row) => row.told)
    if (found) yield { start: at, end: found.end, entry: found.row }
  }
}
