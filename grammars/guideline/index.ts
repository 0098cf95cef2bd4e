/** Reads what a decision says it is based on: the works cited, in order. */
import { type GuidelineReading, parseGuideline } from './parser'
import { scanGuideline } from './scan'

export type { CitationAt } from './citations'
export type { GuidelineReading } from './parser'

/** The citations of a guideline text; offsets are into the text. Total and pure. */
export const guidelineCitations = (text: string): GuidelineReading =>
  parseGuideline(text, scanGuideline(text))
