/** The Final Determination Letter as the state posts it since 2014, with or without a header table. */
import type { LetterForm } from './form'
import { LETTER_HEADINGS, LETTER_SENTENCES, PAGE_NUMBERS } from './shared'

export const finalDetermination: LetterForm = {
  name: 'final-determination',
  headings: [
    ...LETTER_HEADINGS,
    {
      section: 'issues',
      required: true,
      phrases: ['(The) IMR issue(s), decision(s)(,) (and|&) rationale(s)'],
    },
  ],
  labels: [
    {
      field: 'claimsAdministratorGuideline',
      phrases: ["(The) Claim(s) administrator('s) guideline(s)"],
    },
    {
      field: 'reviewerGuideline',
      phrases: ['(The) MAXIMUS guideline(s)', "(The) (Expert|Physician) reviewer('s) guideline(s)"],
    },
    {
      field: 'rationale',
      common: true,
      phrases: ['(The) Decision rationale(s)', '(The) Rationale(s) for (the) decision(s)'],
    },
  ],
  header: [
    { field: 'caseNumber', kind: 'case-number', phrases: ['(IMR) Case (number|no.|\\#)'] },
    { field: 'dateAssigned', kind: 'date', phrases: ['Date assigned'] },
    { field: 'dateOfInjury', kind: 'date', phrases: ['Date of injury'] },
    { field: 'decisionDate', kind: 'date', phrases: ['Decision date'] },
    { field: 'urDenialDate', kind: 'date', phrases: ['UR denial date'] },
    { field: 'priority', kind: 'priority', phrases: ['Priority'] },
    {
      field: 'applicationReceived',
      kind: 'date',
      phrases: ['(IMR) Application received'],
      torn: ['Application', 'Received'],
    },
  ],
  outcomes: [
    { decision: 'upheld', phrases: ['Upheld', 'Uphold'] },
    {
      decision: 'partially-overturned',
      phrases: ['Partial(ly) overturn(ed)', 'Overturned in part', 'Upheld in part'],
    },
    { decision: 'overturned', phrases: ['Overturn(ed)'] },
  ],
  setPhrases: [...LETTER_SENTENCES],
  furniture: PAGE_NUMBERS,
}
