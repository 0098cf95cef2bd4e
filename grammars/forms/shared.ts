/**
 * Wordings that forms have in common. A wording stands once: rows that read the same count for all the forms
 * that have them when a letter's form is told.
 */
import type { HeadingRow, LabelRow, SetPhraseRow } from './form'

/** The letters and the figures of a case number; a blank may stand between them. */
const CASE_NUMBER_PARTS = ['[CG]M', '\\d\\d[-–\\u2010\\u2011]\\d{5,9}'] as const

/** A case number, and nothing else. */
export const CASE_NUMBER = new RegExp(`^${CASE_NUMBER_PARTS.join('\\s?')}$`, 'i')

/** What the header may print as the priority. */
export const PRIORITIES = 'standard|expedited|regular'

/** A value of the header that no other words look like. */
export const ROW_VALUE = `(?:${CASE_NUMBER_PARTS.join('')}|\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}|${PRIORITIES})`

/** The lines above the table of labels. */
export const LETTERHEAD: readonly string[] = [
  'MAXIMUS Federal Services(,) (Inc.)',
  'Independent Medical Review',
]

/** Who decides, as the sentences of a letter name them. */
const REVIEWERS: readonly string[] = [
  '(The) (Independent) Expert reviewer',
  '(The) (Independent) Physician reviewer',
  '(The) (Independent) Professional reviewer',
  '(The) (Independent) Medical reviewer',
  '(The) Chiropractic reviewer',
  '(The) Dental reviewer',
  '(The) Psychologist reviewer',
]

/** Sentences that say what a decision was based on; they are the text of the guideline. */
export const BASED_ON: readonly LabelRow[] = [
  {
    field: 'claimsAdministratorGuideline',
    told: true,
    common: true,
    phrases: [
      '(The) Claim(s) administrator [based|relied|cited|used|did not cite|did not provide|did not base]',
    ],
  },
  {
    field: 'reviewerGuideline',
    told: true,
    common: true,
    phrases: REVIEWERS.map(
      (who) => `${who} [based|relied|found|cited|used|did not cite|did not find|did not base]`,
    ),
  },
]

export const RATIONALES: readonly LabelRow[] = [
  { field: 'rationale', phrases: REVIEWERS.map((who) => `${who}('s) decision rationale(s)`) },
  {
    field: 'rationale',
    common: true,
    phrases: ['Decision rationale(s)', '(The) Rationale(s) for (the) decision(s)'],
  },
]

/** Headings of the Final Determination Letter, in both of its forms. */
export const LETTER_HEADINGS: readonly HeadingRow[] = [
  {
    section: 'howDetermined',
    required: true,
    phrases: ['How (the) IMR (final) determination(s) (was|were) made'],
  },
  {
    section: 'documentsReviewed',
    required: false,
    common: true,
    phrases: ['(The) Document(s) reviewed'],
  },
  {
    section: 'clinicalSummary',
    required: true,
    phrases: ['(The) Clinical case [summary|summaries]', '(The) Summary of (the) clinical case'],
  },
]

/** Headings of the notice and the professional review. */
export const CASE_HEADINGS: readonly HeadingRow[] = [
  {
    section: 'clinicalSummary',
    required: true,
    common: true,
    phrases: ['(The) Case [summary|summaries]'],
  },
  {
    section: 'documentsReviewed',
    required: true,
    phrases: ['(The) Document(s) reviewed for (the) determination(s)'],
  },
]

/** Sentences of the Final Determination Letter, in both of its forms. */
export const LETTER_SENTENCES: readonly SetPhraseRow[] = [
  {
    section: 'howDetermined',
    told: true,
    phrases: ['MAXIMUS Federal Services sent the complete case file to'],
  },
  {
    section: 'clinicalSummary',
    told: false,
    phrases: [
      'The (physician|expert) reviewer developed the following clinical case summary based on a review of the case file(,) including all medical records',
    ],
  },
  {
    section: 'issues',
    told: false,
    phrases: [
      'The Final Determination was based on decisions for the disputed items/services set forth below',
    ],
  },
]

export const DOCUMENTS_RECEIVED: SetPhraseRow = {
  section: 'documentsReviewed',
  told: true,
  phrases: ['The following relevant documents received from the interested parties'],
}

/** What stands at the edges of a page. */
export const PAGE_NUMBERS: readonly string[] = ['Page #', 'Page # of #', '- # -', '#']
