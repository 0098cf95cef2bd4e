/** The Final Determination Letter of 2013 and 2014: a cover letter, then numbered verdicts. */
import type { LetterForm } from './form'
import {
  BASED_ON,
  DOCUMENTS_RECEIVED,
  LETTER_HEADINGS,
  LETTER_SENTENCES,
  LETTERHEAD,
  PAGE_NUMBERS,
  RATIONALES,
} from './shared'
import { DETERMINED, ITEM_OPENINGS, OVERALL, VERDICTS } from './verdicts'

export const finalDeterminationLetter: LetterForm = {
  name: 'final-determination-letter',
  headings: [
    { section: 'header', required: false, common: true, phrases: LETTERHEAD },
    ...LETTER_HEADINGS,
    {
      section: 'issues',
      required: true,
      phrases: ['(The) IMR decision(s)(,) (and|&) (the) rationale(s)'],
    },
  ],
  labels: [...BASED_ON, ...RATIONALES],
  header: [
    { field: 'decisionDate', kind: 'date', phrases: ['Dated', 'Date of (this) letter'] },
    { field: 'caseNumber', kind: 'case-number', phrases: ['(IMR) Case (number|no.|\\#)'] },
    { field: 'dateOfInjury', kind: 'date', phrases: ['Date of injury'] },
    { field: 'claimNumber', kind: 'words', phrases: ['Claim(s) (number|no.|\\#)'] },
    {
      field: 'urDenialDate',
      kind: 'date',
      phrases: ['UR denial date', 'Date of UR (decision|denial)'],
    },
    { field: 'priority', kind: 'priority', phrases: ['Priority'] },
    {
      field: 'applicationReceived',
      kind: 'date',
      phrases: ['(IMR) Application received'],
      torn: ['Application', 'Received'],
    },
    { field: 'employee', kind: 'words', phrases: ['Employee (name)'] },
    { field: 'provider', kind: 'words', phrases: ['Provider (name)'] },
    {
      field: 'treatmentsInDispute',
      kind: 'list',
      phrases: [
        'Treatment(s) in dispute listed on (the) (IMR) application',
        'Treatment(s) in dispute',
      ],
    },
  ],
  outcomes: OVERALL,
  items: [
    { ends: 'verdict', common: true, phrases: ITEM_OPENINGS },
    { ends: 'verdict', common: true, sure: true, phrases: DETERMINED },
  ],
  verdicts: VERDICTS,
  overall: ['Final determination'],
  setPhrases: [
    {
      section: 'other',
      told: true,
      common: true,
      phrases: ['Dear', 'Final determination:', 'Sincerely,'],
    },
    {
      section: 'other',
      told: true,
      phrases: [
        'MAXIMUS Federal Services(,) (Inc.) has completed the Independent Medical Review',
        'The determination of MAXIMUS Federal Services and its (physician|expert) reviewer is deemed',
      ],
    },
    ...LETTER_SENTENCES,
    DOCUMENTS_RECEIVED,
  ],
  furniture: PAGE_NUMBERS,
  footers: [
    'Final Determination Letter for IMR Case Number [CM|GM]#-### #',
    'Final Determination Letter for IMR Case Number [CM|GM]#-###',
  ],
}
