/** A citation, and one of which not all is read yet. */
import type { NumberAt, PagesAt, Range } from './token-types'

/** One work cited; ranges are `[start, end)` in the text of the field. */
export interface CitationAt extends Range {
  source: 'MTUS' | 'ODG' | 'ACOEM' | 'other'
  title: Range
  /** The accepted title where the printed one may differ from it; null where it is the printed one. */
  accepted: string | null
  /** The chapter in one spelling; null where none is named, or one that no table knows. */
  chapter: string | null
  year: NumberAt | null
  sections: Range[]
  pages: PagesAt[]
}

/** A citation of which not all is read yet. */
export class Draft {
  /** Null until a chapter or a work is named. */
  title: Range | null = null
  accepted: string | null = null
  chapter: string | null = null
  /** The ACOEM chapter, where it is cited by its number; null else. */
  number: number | null = null
  /** A chapter's number is told, with or without its name. */
  numbered = false
  /** The words that name the body: the title where nothing finer is named. */
  body: Range | null = null
  /** The body's words are only a label, no part of the citation once a work is named. */
  label = false
  year: NumberAt | null = null
  /** Null where none is told. */
  edition: 'second' | 'other' | null = null
  readonly sections: Range[] = []
  readonly pages: PagesAt[] = []

  constructor(
    readonly source: CitationAt['source'],
    public start: number,
    public end: number,
  ) {}
}
