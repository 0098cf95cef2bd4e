/**
 * A letter form as data: the headings, labels and set phrases it accepts, written as phrases
 * (see `grammars/letter/phrase.ts`): `The` in brackets may be missing, `(s)` may be there or not,
 * `a|b` in brackets is a choice. A new form, or a new spelling of a heading, is a row here.
 */
import type { SectionName } from '../../src/schema/determination'

/** A section that a heading opens. `issues` holds the disputed items; `header` is a table of labels. */
export type HeadingSection = SectionName

/** What a label inside an issue announces. */
export type FieldName = 'claimsAdministratorGuideline' | 'reviewerGuideline' | 'rationale'

/** What a label of the header announces. */
export type HeaderField =
  | 'caseNumber'
  | 'dateAssigned'
  | 'dateOfInjury'
  | 'decisionDate'
  | 'urDenialDate'
  | 'applicationReceived'
  | 'priority'
  | 'claimNumber'
  | 'employee'
  | 'provider'

/** What kind of value stands behind a header label. */
export type HeaderKind = 'case-number' | 'date' | 'priority' | 'words'

export interface HeadingRow {
  section: HeadingSection
  /** Whether every letter of the form has the section. */
  required: boolean
  phrases: readonly string[]
}

export interface LabelRow {
  field: FieldName
  phrases: readonly string[]
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
  /** After the colon that closes the disputed item. */
  phrases: readonly string[]
}

/** A sentence of the form, by which its section is known where the heading is lost. */
export interface SetPhraseRow {
  section: HeadingSection
  /** Whether it says something of the case and so belongs to the section's text. */
  told: boolean
  phrases: readonly string[]
}

export interface LetterForm {
  /** The name that `determination.format` gets. */
  name: string
  headings: readonly HeadingRow[]
  labels: readonly LabelRow[]
  header: readonly HeaderRow[]
  outcomes: readonly OutcomeRow[]
  /** Sentences that belong to the form. */
  setPhrases: readonly SetPhraseRow[]
  /** Lines that the page adds: footers, page numbers. */
  furniture: readonly string[]
}
