/** Wordings that the forms of 2013 and 2014 have in common. */
import type { LabelRow } from './form'

/** The lines above the table of labels. */
export const LETTERHEAD: readonly string[] = [
  'MAXIMUS Federal Services(,) (Inc.)',
  'Independent Medical Review',
]

/** Who decides, as the sentences of a letter name them. */
export const REVIEWERS: readonly string[] = [
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
    phrases: [
      '(The) Claim(s) administrator [based|relied|cited|used|did not cite|did not provide|did not base]',
    ],
  },
  {
    field: 'reviewerGuideline',
    told: true,
    phrases: REVIEWERS.map(
      (who) => `${who} [based|relied|found|cited|used|did not cite|did not find|did not base]`,
    ),
  },
]

export const RATIONALE: LabelRow = {
  field: 'rationale',
  phrases: [
    ...REVIEWERS.map((who) => `${who}('s) decision rationale(s)`),
    'Decision rationale(s)',
    '(The) Rationale(s) for (the) decision(s)',
  ],
}
