/** What studies and tests showed, as the clinical summary tells it. */
import { findings } from '../../../grammars/language/findings'
import { recordNames } from '../../../grammars/language/records'
import { signOf } from '../../text/interning'
import { trimmed } from '../lists'
import type { Extent, Passage } from '../passage'
import { type Named, nameBefore } from './names'

const OPEN = signOf('(')
const CLOSE = signOf(')')

/** A study, and the words for what it showed. */
export interface Finding {
  readonly study: Named
  readonly words: Extent
}

/** Between a study and what it showed stand no more words. */
const REACH = 30
/** No finding is longer, in words. */
const LONGEST = 120

/** Each study that showed something, in the letter's order. */
export function readFindings(summary: Passage): Finding[] {
  const names = summary.hits(recordNames)
  const found: Finding[] = []
  for (const [i, { from, to, value }] of names.entries()) {
    if (!value.study) continue
    const sentence = summary.sentenceAt(from)
    const next = names[i + 1]?.from ?? summary.words.count
    const words =
      shownIn(summary, to, Math.min(sentence.to, next)) ??
      (next < sentence.to ? null : shownNext(summary, sentence.to))
    const study = words && nameBefore(summary, sentence.from, to)
    if (study) found.push({ study, words })
  }
  return found
}

/** What is told to be shown by a wording that begins in `[from, end)`. */
function shownIn(summary: Passage, from: number, end: number): Extent | null {
  const stop = Math.min(end, from + REACH)
  const shown = summary.first(findings.shown, from, stop)
  const state = summary.first(findings.state, from, stop)
  const cue = shown && state ? (state.from < shown.from ? state : shown) : (shown ?? state)
  if (!cue || summary.has(findings.other, from, cue.from)) return null
  return toEnd(summary, cue === state ? cue.to - 1 : cue.to)
}

/** The same, where the sentence behind that of the study goes on about it. */
function shownNext(summary: Passage, from: number): Extent | null {
  const subject = summary.at(findings.goesOn, from)
  const cue =
    subject && (summary.at(findings.shown, subject.to) ?? summary.at(findings.state, subject.to))
  return cue && shownIn(summary, cue.from, cue.to)
}

/** The words from a word on to where what was found ends in its sentence; null where none are left. */
function toEnd(summary: Passage, from: number): Extent | null {
  const stop = Math.min(summary.sentenceAt(from - 1).to, from + LONGEST)
  const end = summary.first(findings.terminate, from + 1, stop)?.from ?? stop
  const words = trimmed(summary, { from, to: closeOf(summary, from, end) ?? end })
  return words.to > words.from ? words : null
}

/** Where a bracket closes that opened before `from`; null where none does up to `to`. */
function closeOf({ words }: Passage, from: number, to: number): number | null {
  let depth = 0
  for (let i = from; i < to; i++) {
    const id = words.ids[i]
    if (id === OPEN) depth++
    else if (id === CLOSE && --depth < 0) return i
  }
  return null
}
