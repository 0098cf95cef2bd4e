/** Where each letter begins in a text that holds several, one behind the other. */

import { wordLines } from '../../src/text/lines'
import type { Stretch } from '../../src/text/prose'
import type { LetterForm } from '../forms/form'
import { lexiconOf } from './lexicon'
import type { Mark } from './mark'
import { recognise } from './recognise'

/** What a letter must hold behind its beginning to be one: a section or two of its own. */
const LEAST_SECTIONS = 2

/** The stretches of the letters, which together cover the source; one stretch where it holds one letter or none. */
export function lettersIn(source: string, forms: readonly LetterForm[]): Stretch[] {
  const { marks } = recognise(source, wordLines(source), lexiconOf(forms), forms)
  const starts = [0]
  let seen = new Seen()
  /** The letter before, to go back to where what begins is no letter of its own. */
  let before: Seen | null = null
  for (const [index, mark] of marks.entries()) {
    if (seen.isOver(mark)) {
      if (before && seen.sections.size < LEAST_SECTIONS) starts.pop()
      else before = seen
      starts.push(pageStart(marks, index))
      seen = new Seen()
    }
    seen.add(mark)
  }
  if (before && seen.sections.size < LEAST_SECTIONS) starts.pop()
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? source.length }))
}

/** So many lines may stand on a letter's first page above what it is known by. */
const MOST_LINES_ABOVE = 14
const LONGEST_LINE_ABOVE = 60

/** Where the page begins on which a mark stands, if only short lines stand above it; else its own place. */
function pageStart(marks: readonly Mark[], index: number): number {
  for (let above = index; above >= 0 && above > index - MOST_LINES_ABOVE; above--) {
    const { start, end, line } = marks[above]!
    if (above < index && end - start > LONGEST_LINE_ABOVE) break
    if (line?.page) return start
  }
  return marks[index]!.start
}

/** What of a letter has gone by. */
class Seen {
  readonly sections = new Set<string>()
  private caseNumber = false
  /** The decision part has begun in earnest: a rationale, or a list that holds them. */
  private reasoned = false

  add({ entry, opens }: Mark) {
    if (opens && opens !== 'other') this.sections.add(opens)
    if (!entry) return
    const { kind, section, field, lists, header } = entry
    if (section && section !== 'header' && section !== 'other') this.sections.add(section)
    if (header?.field === 'caseNumber') this.caseNumber = true
    if ((kind === 'label' && field === 'rationale') || lists === 'rationale') this.reasoned = true
  }

  /** Whether the mark begins another letter: a head behind the reasoning, or what has been there before. */
  isOver({ entry }: Mark): boolean {
    if (!entry || !this.reasoned) return false
    const { kind, section, header } = entry
    if (header)
      return header.field === 'caseNumber' || (header.field === 'decisionDate' && this.caseNumber)
    if (kind !== 'heading') return false
    return section === 'header' || (section === 'howDetermined' && this.sections.has(section))
  }
}
