/** Marks: what each stretch of words in the lines of a letter is, told line by line. */
import type { SectionName } from '../../src/schema/determination'
import { trimEnd, trimStart } from '../../src/text/characters'
import type { Line } from '../../src/text/lines'
import { tornPhrase } from './across-page'
import { lineBefore } from './boundary'
import { doubledLines } from './doubled-lines'
import { DOUBLED, type Lexicon } from './lexicon'
import type { Mark, Outcome } from './mark'
import { outcomeAt, wholeOutcome } from './outcome-at'
import { headerBehind, type Phrase, phraseAt, sentenceStarts, toldSentences } from './phrase-at'

/** Marks the lines of a source, in order; every word is in exactly one mark. */
export function markLines(source: string, lines: readonly Line[], lexicon: Lexicon): Mark[] {
  const marker = new Marker(source, lines, lexicon)
  for (let index = 0; index < lines.length; index++) marker.line(index)
  return marker.marks
}

/** How many lines an outcome may break over before its last. */
const MOST_LINES_BEFORE = 2
/** A line that holds nothing but a part of an outcome, in characters. */
const SHORT_LINE = 12

class Marker {
  readonly marks: Mark[] = []
  /** The end of the words that have their mark. */
  private covered = 0
  /** Whether sentences that are labels may begin within a line: behind an item, until a label parts them. */
  private told = false
  /** The line that goes on with a phrase from before a page's end. */
  private goesOn: Line | undefined
  private readonly doubled: ReadonlyMap<Line, Line>

  constructor(
    private readonly source: string,
    private readonly lines: readonly Line[],
    private readonly lexicon: Lexicon,
  ) {
    this.doubled = doubledLines(source, lines, lexicon)
  }

  line(index: number): void {
    const { source, lines, covered } = this
    const line = lines[index]!
    if (line.end <= covered) return
    const last = this.doubled.get(line)
    if (last) {
      this.phrase({ entry: DOUBLED, start: line.start, end: last.end }, line)
      return
    }
    const start = line.start < covered ? trimStart(source, covered, line.end) : line.start
    const begins = start === line.start ? line : null
    const isNew = begins && line !== this.goesOn
    const phrase = isNew && phraseAt(source, line, lines[index + 1], this.lexicon)
    if (!phrase) this.take(start, line.end, begins, null)
    else if (phrase.entry.kind === 'opening') {
      this.take(start, line.end, begins, phrase.entry.section)
    } else if (phrase.entry.kind !== 'furniture' || !this.joinAcross(index)) {
      this.phrase(phrase, line)
      const { entry, end } = phrase
      const label = entry.section === 'header' ? headerBehind(source, end, this.lexicon) : null
      if (label) {
        this.rest(end, trimEnd(source, end, label.start))
        this.phrase(label, null)
      }
      this.rest(label?.end ?? end, line.end)
    }
  }

  /** Takes what follows a phrase in its line. */
  private rest(from: number, end: number) {
    const start = trimStart(this.source, from, end)
    if (start < end) this.take(start, end, null, null)
  }

  private phrase({ entry, start, end }: Phrase, line: Line | null) {
    this.marks.push({ start, end, entry, line, outcome: null, opens: null })
    this.covered = Math.max(this.covered, end)
    if (entry.kind !== 'furniture') this.told = entry.told || entry.kind === 'item'
  }

  /** Takes words of prose, and the labels told as sentences among them. */
  private take(start: number, end: number, line: Line | null, opens: SectionName | null) {
    const { source, told, lexicon } = this
    let from = start
    let begins = line
    for (const sentence of told ? toldSentences(source, start, end, lexicon) : []) {
      const before = trimEnd(source, from, sentence.start)
      if (before > from) this.marks.push(this.prose(from, before, begins, opens))
      this.phrase(sentence, null)
      from = trimStart(source, sentence.end, Math.max(sentence.end, end))
      begins = null
    }
    if (from < end) this.marks.push(this.withWholeOutcome(this.prose(from, end, begins, opens)))
    this.covered = Math.max(from, end)
  }

  private prose(start: number, end: number, line: Line | null, opens: SectionName | null): Mark {
    const outcome = outcomeAt(this.source, start, end, this.lexicon)
    return { start, end, entry: null, line, outcome, opens }
  }

  /** An outcome may begin in the line before, or in the one before that. */
  private withWholeOutcome(mark: Mark): Mark {
    const { start, end, outcome } = mark
    const { marks, source, lexicon } = this
    if (outcome?.start !== start && end - start > lexicon.outcomeLength) return mark
    const before: Mark[] = []
    let whole: Outcome | null = null
    for (let index = marks.length; before.length < MOST_LINES_BEFORE; ) {
      index = lineBefore(marks, index)
      const line = marks[index]
      if (!line || line.entry) break
      before.unshift(line)
      const longer = wholeOutcome(source, before, mark, lexicon)
      if (longer) {
        // `Upheld` / `in part`: what the lines before tell is only the beginning.
        for (const part of before) part.outcome = null
        whole = longer
      }
      if (line.end - line.start > SHORT_LINE) break
    }
    return whole ? { ...mark, outcome: whole } : mark
  }

  /** Joins what the footer in line `index` has torn; whether the footer is within the joined words. */
  private joinAcross(index: number): boolean {
    const { source, marks, told, lexicon } = this
    const next = this.lines[index + 1]
    const starts = ({ start, end, line }: Mark): number[] => [
      ...(line ? [start] : []),
      ...(told ? sentenceStarts(source, start, end) : []),
    ]
    const torn =
      next &&
      tornPhrase(source, marks, next, starts, (text, line) =>
        phraseAt(text, line, undefined, lexicon),
      )
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
    // The words of a field are its text: the footer must not be among them.
    this.phrase({ entry, start, end: entry.told ? last.end : end }, line)
    if (entry.told) this.goesOn = next
    return !entry.told
  }
}
