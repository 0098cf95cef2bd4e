import { readGuideline } from '../../../src/facts/guideline'
import type { Citation, Guideline } from '../../../src/schema/determination'
import { settle } from '../../../src/text/leaf'
import { reflow } from '../../../src/text/reflow'

/** A guideline field: its text and citations, and the words of the source at a pointer. */
export function read(source: string) {
  const prose = reflow(source, [{ start: 0, end: source.length, opens: true }])
  const marked = readGuideline(prose)
  if (!marked) throw new Error('no guideline')
  const { value, spans } = settle<Guideline>(marked)
  const words = (pointer: string) => {
    const span = spans[pointer]
    return span && source.slice(...span)
  }
  return { ...value, spans, words }
}

/** Its citations, without what stands elsewhere. */
export const cite = (source: string): Partial<Citation>[] =>
  read(source).citations.map(({ source, title, year, sections }) => ({
    source,
    title,
    year,
    sections,
  }))
