/** The Medical Professional Review of 2013 and 2014: each part lists what it says of each issue. */
import type { LetterForm } from './form'
import { CASE_HEADINGS, LETTERHEAD, PAGE_NUMBERS } from './shared'
import { VERDICTS } from './verdicts'

export const professionalReview: LetterForm = {
  name: 'professional-review',
  headings: [
    { section: 'header', required: false, common: true, phrases: LETTERHEAD },
    { section: 'header', required: false, phrases: ['(The) Medical Professional Review'] },
    {
      section: 'issues',
      lists: 'disputedItem',
      required: true,
      phrases: ['(The) Issue(s) [at|in] dispute'],
    },
    ...CASE_HEADINGS,
    {
      section: 'issues',
      lists: 'reviewerGuideline',
      required: true,
      phrases: [
        '(The) Medical treatment guideline(s) relied upon by (the) [professional|medical|expert|physician] reviewer and why',
      ],
    },
    {
      section: 'issues',
      lists: 'rationale',
      required: true,
      phrases: [
        '(The) Rationale(s) for why the requested treatment(s)/service(s) [is/was|are/were|is|are|was|were] (not) medically necessary (and|or) (appropriate)',
      ],
    },
    {
      section: 'howDetermined',
      required: true,
      phrases: [
        "(The) Medical reviewer('s) qualification(s)",
        '(The) Qualification(s) of the [medical|professional|expert|physician] reviewer(s)',
      ],
    },
  ],
  labels: [],
  header: [
    { field: 'caseNumber', kind: 'case-number', phrases: ['(IMR) Case [number|no.|\\#]'] },
    { field: 'decisionDate', kind: 'date', phrases: ['Dated', 'Decision date', 'Date of review'] },
    { field: 'dateOfInjury', kind: 'date', phrases: ['Date of injury'] },
    {
      field: 'urDenialDate',
      kind: 'date',
      phrases: ['UR denial date', 'Date of UR [decision|denial]'],
    },
    { field: 'applicationReceived', kind: 'date', phrases: ['(IMR) Application received'] },
    { field: 'priority', kind: 'priority', phrases: ['Priority'] },
    { field: 'claimNumber', kind: 'words', phrases: ['Claim(s) (number|no.|\\#)'] },
    { field: 'employee', kind: 'words', phrases: ['Employee (name)'] },
    { field: 'provider', kind: 'words', phrases: ['Provider (name)'] },
  ],
  outcomes: [],
  verdicts: VERDICTS,
  setPhrases: [],
  furniture: PAGE_NUMBERS,
}
