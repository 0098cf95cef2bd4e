/** What a decision says it is based on: `Claims Administrator guideline:`, `MAXIMUS guideline:`. */
import { type CitationAt, guidelineCitations } from '../../grammars/guideline'
import type { NumberAt } from '../../grammars/guideline/token-types'
import type { Citation, Guideline } from '../schema/determination'
import type { Marked } from '../text/leaf'
import type { Prose } from '../text/prose'

/** The works that the words after a guideline label cite; null where there are no words. */
export function readGuideline(field: Prose): Marked<Guideline> | null {
  const text = field.whole()
  if (text === null) return null
  const { citations, none } = guidelineCitations(field.text)
  return {
    text,
    cited: citations.length > 0 || !none,
    citations: citations.map((citation) => citationOf(field, citation)),
  }
}

function citationOf(field: Prose, citation: CitationAt): Marked<Citation> {
  const { source, title, accepted, chapter, year, sections, pages, start, end } = citation
  const number = (at: NumberAt) => field.leaf(at.start, at.end, at.value)
  return {
    source,
    title:
      accepted === null
        ? field.leaf(title.start, title.end)
        : field.leaf(title.start, title.end, accepted),
    chapter,
    year: year && number(year),
    sections: sections.map((section) => field.leaf(section.start, section.end)),
    pages: pages.map(({ from, to }) => ({ from: number(from), to: number(to) })),
    text: field.leaf(start, end),
  }
}
