/** What a stretch of words in the lines of a letter is. */
import type { Decision, SectionName } from '../../src/schema/determination'
import type { Line } from '../../src/text/lines'
import type { Entry } from './lexicon'

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
