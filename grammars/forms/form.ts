/**
 * A letter form as data: the headings, labels and set phrases it accepts, written as phrases
 * (see `src/phrase/pattern.ts`): `The` in brackets may be missing, `(s)` may be there or not,
 * `a|b` in brackets is a choice. A new form, or a new spelling of a heading, is a row here.
 */
import type { SectionName } from '../../src/schema/determination'
import type { FieldName, HeaderField } from '../../src/tree/names'

/** A section that a heading opens. `issues` holds the disputed items; `header` is a table of labels. */
export type HeadingSection = SectionName

/** What a list holds for each issue, one entry an issue: a field, the item itself, or only the outcome. */
export type ListName = FieldName | 'disputedItem' | 'outcome'

/** What kind of value stands behind a header label; a list takes the lines below it. */
export type HeaderKind = 'case-number' | 'date' | 'priority' | 'words' | 'list'

/** Words that a form prints. */
interface Row {
  phrases: readonly string[]
  /** Whether other papers on a claim print the words too: by such rows alone no letter is known. */
  common?: boolean
}

export interface HeadingRow extends Row {
  section: HeadingSection
  /** Whether every letter of the form has the section. */
  required: boolean
  /**
   * Below the heading stands a list, numbered like the issues, that holds this of each. An outcome in the
   * heading's own words is that of all of them.
   */
  lists?: ListName
}

export interface LabelRow extends Row {
  field: FieldName
  /** Whether the words begin a sentence that belongs to the field's text. */
  told?: boolean
}

/** How the sentence or the heading begins that names a disputed item; a number may stand before it. */
export interface ItemRow extends Row {
  /** What the item's words end before: an outcome of the form's verdicts, or the line's colon. */
  ends: 'verdict' | 'colon'
  /** Whether the words need no number before them, nor a label behind their sentence. */
  sure?: boolean
}

export interface HeaderRow {
  field: HeaderField
  kind: HeaderKind
  phrases: readonly string[]
  /** The label's first words where extractors tear it in two around its value. */
  torn?: readonly [first: string, rest: string]
}

/** How an issue's heading tells the outcome. */
export interface OutcomeRow {
  decision: 'upheld' | 'overturned' | 'partially-overturned'
  /** After the colon that closes the disputed item, or within the sentence that decides on it. */
  phrases: readonly string[]
}

/** A sentence of the form, by which its section is known where the heading is lost. */
export interface SetPhraseRow extends Row {
  section: HeadingSection
  /** Whether it says something of the case and so belongs to the section's text. */
  told: boolean
}

export interface LetterForm {
  /** The name that `determination.format` gets. */
  name: string
  headings: readonly HeadingRow[]
  labels: readonly LabelRow[]
  header: readonly HeaderRow[]
  /** How a line ends that tells a disputed item and its outcome: `MRI: Upheld`. */
  outcomes: readonly OutcomeRow[]
  /** How a sentence tells them: `The request for an MRI is not medically necessary.` */
  items?: readonly ItemRow[]
  verdicts?: readonly OutcomeRow[]
  /** What stands before the overall decision of a cover letter. */
  overall?: readonly string[]
  /** Sentences that belong to the form. */
  setPhrases: readonly SetPhraseRow[]
  /** Lines that the page adds at its edges: page numbers. */
  furniture: readonly string[]
  /** Lines that nothing but the page adds, known wherever they stand. */
  footers?: readonly string[]
}

/** Whether the form tells its issues in several places, by sentences or in lists. */
export const tellsIssuesApart = ({ items, headings }: LetterForm): boolean =>
  items !== undefined || headings.some(({ lists }) => lists)
