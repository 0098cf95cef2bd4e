/** The Notice of Independent Medical Review Determination of 2013: its list of verdicts stands twice. */
import type { LetterForm } from './form'
import {
  BASED_ON,
  CASE_HEADINGS,
  DOCUMENTS_RECEIVED,
  LETTERHEAD,
  PAGE_NUMBERS,
  RATIONALES,
} from './shared'
import { DETERMINED, ITEM_OPENINGS, OVERALL, VERDICTS } from './verdicts'

/** Alone in its line a heading; in one line with the letter's date the label of that. */
const TITLE = '(The) Notice of (the) Independent Medical Review determination(s)'

export const notice: LetterForm = {
  name: 'notice',
  headings: [
    { section: 'header', required: false, common: true, phrases: LETTERHEAD },
    {
      section: 'header',
      required: false,
      phrases: [TITLE],
    },
    {
      section: 'issues',
      required: true,
      phrases: ['(The) Independent Medical Review decision(s)(,) (and|&) (the) rationale(s)'],
    },
    {
      section: 'howDetermined',
      required: true,
      phrases: [
        '(The) Medical qualification(s) of the [expert|physician|professional|medical] reviewer(s)',
      ],
    },
    ...CASE_HEADINGS,
    {
      section: 'other',
      required: false,
      common: true,
      phrases: ['(The) Effect(s) of (the) decision(s)'],
    },
  ],
  labels: [...BASED_ON, ...RATIONALES],
  header: [
    { field: 'decisionDate', kind: 'date', phrases: ['Dated', TITLE] },
    { field: 'employee', kind: 'words', phrases: ['Employee (name)'] },
    { field: 'claimNumber', kind: 'words', phrases: ['Claim(s) (number|no.|\\#)'] },
    {
      field: 'urDenialDate',
      kind: 'date',
      phrases: ['Date of UR [decision|denial]', 'UR [decision|denial] date'],
    },
    { field: 'dateOfInjury', kind: 'date', phrases: ['Date of injury'] },
    { field: 'applicationReceived', kind: 'date', phrases: ['(IMR) Application received'] },
    {
      field: 'caseNumber',
      kind: 'case-number',
      phrases: ['(MAXIMUS|IMR) Case [number|no.|\\#]'],
    },
    { field: 'provider', kind: 'words', phrases: ['Provider (name)'] },
    { field: 'priority', kind: 'priority', phrases: ['Priority'] },
  ],
  outcomes: OVERALL,
  items: [
    { ends: 'verdict', common: true, phrases: ITEM_OPENINGS },
    { ends: 'verdict', common: true, sure: true, phrases: DETERMINED },
    {
      ends: 'colon',
      sure: true,
      common: true,
      phrases: ['Regarding (the) request(s) for', 'Regarding (the) requested'],
    },
  ],
  verdicts: VERDICTS,
  setPhrases: [
    {
      section: 'issues',
      told: false,
      phrases: [
        'An application for Independent Medical Review was filed',
        'A decision has been made for each of the treatment(s) and/or services that were in dispute',
        '(The) Section(s) of the Medical Treatment Utilization Schedule relied upon by the [expert|physician|professional|medical] reviewer to make his/her decision(s)',
      ],
    },
    {
      section: 'clinicalSummary',
      told: true,
      phrases: ['Disclaimer: The following case summary was taken directly from'],
    },
    DOCUMENTS_RECEIVED,
    {
      section: 'other',
      told: false,
      phrases: [
        'The determination of MAXIMUS Federal Services and its (physician|expert) reviewer is deemed',
      ],
    },
  ],
  furniture: PAGE_NUMBERS,
  footers: ['Final Letter of Determination', 'Final Letter of Determination Page # of #'],
}
