/** The Final Determination Letter as the state posts it since 2014, with or without a header table. */
import type { LetterForm } from './form'

export const finalDetermination: LetterForm = {
  name: 'final-determination',
  headings: [
    {
      section: 'howDetermined',
      required: true,
      phrases: ['How (the) IMR (final) determination(s) (was|were) made'],
    },
    { section: 'documentsReviewed', required: false, phrases: ['(The) Document(s) reviewed'] },
    {
      section: 'clinicalSummary',
      required: true,
      phrases: ['(The) Clinical case [summary|summaries]'],
    },
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
      phrases: ['MAXIMUS guideline(s)', "(The) (Expert|Physician) reviewer('s) guideline(s)"],
    },
    {
      field: 'rationale',
      phrases: ['Decision rationale(s)', '(The) Rationale(s) for (the) decision(s)'],
    },
  ],
  header: [
    { field: 'caseNumber', kind: 'case-number', phrases: ['(IMR) Case (number|no.|#)'] },
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
  setPhrases: [
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
  ],
  furniture: ['Page #', 'Page # of #', '- # -', '#'],
}
