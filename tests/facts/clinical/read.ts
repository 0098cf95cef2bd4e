import { readClinicalSummary } from '../../../src/facts/clinical-summary'
import { readDates } from '../../../src/facts/dates'
import type { ClinicalSummary } from '../../../src/schema/determination'
import { settle } from '../../../src/text/leaf'
import { reflow } from '../../../src/text/reflow'

type Facts = Omit<ClinicalSummary, 'text' | 'employer'>

/** Reads a summary: its facts as plain data, and the words of the source that a fact points to. */
export function readSummary(source: string) {
  const prose = reflow(source, [{ start: 0, end: source.length, opens: true }])
  const dates = readDates(prose, source, '2017-12-31')
  const { value, spans } = settle<Facts>(readClinicalSummary(prose, dates, []).facts)
  const words = (pointer: string): string | null => {
    const span = spans[pointer]
    return span ? source.slice(...span) : null
  }
  return { ...value, words, spans }
}

/** The words of each fact of a list. */
export const textsOf = (list: readonly { text: string }[]): string[] => list.map(({ text }) => text)

/** `kind date` of each record. */
export const recordsOf = (source: string): string[] =>
  readSummary(source).records.map(({ kind, date }) => `${kind} ${date?.iso}`)
