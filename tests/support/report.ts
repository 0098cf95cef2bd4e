/** Letters short enough to count by hand, and rows as a report reads them. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Figures, figuresOf } from '../../src/report/figures'
import type { FailureRow, IssueRow, LetterRow } from '../../src/report/rows'
import { makeFolder } from './archive'

interface ShortLetter {
  caseNumber: string
  assigned?: string
  denial: string
  application: string
  decision: string
  specialty: string
  issues: readonly (readonly [item: string, outcome: string, guideline: string])[]
}

const letterText = (letter: ShortLetter): string => `Case Number: ${letter.caseNumber}
Date Assigned: ${letter.application}
Date of Injury: 05/17/2010
Decision Date: ${letter.decision}
UR Denial Date: ${letter.denial}
Priority: Standard
Application Received: ${letter.application}

HOW THE IMR FINAL DETERMINATION WAS MADE
MAXIMUS Federal Services sent the complete case file to an expert reviewer.

The Expert Reviewer has the following credentials:
State(s) of Licensure: Texas
Certification(s)/Specialty: ${letter.specialty}

CLINICAL CASE SUMMARY
The patient is a 40 year old woman with pain.

IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:
${letter.issues
  .map(
    ([item, outcome, guideline]) => `
${item}: ${outcome}

Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.

MAXIMUS guideline: ${guideline}

Decision rationale: The records were read. The request is ${outcome === 'Upheld' ? 'not ' : ''}medically necessary.
`,
  )
  .join('')}`

const ACUPUNCTURE = 'Decision based on MTUS Acupuncture Treatment 2007.'
const CHRONIC_PAIN = 'Decision based on MTUS Chronic Pain Medical Treatment 2009.'
const NONE = 'The Expert Reviewer did not cite any medical evidence for its decision.'

/**
 * Four letters with seven issues. Upheld are 4: acupuncture in A and B, naproxen in B, the MRI in D;
 * overturned 2: naproxen in A, acupuncture in C; without an outcome the gym membership in C.
 */
const SHORT_LETTERS: readonly ShortLetter[] = [
  {
    caseNumber: 'CM15-0000001',
    denial: '01/05/2015',
    application: '01/15/2015',
    decision: '02/04/2015',
    specialty: 'Pain Management',
    issues: [
      ['Acupuncture, 6 sessions', 'Upheld', ACUPUNCTURE],
      ['Naproxen 550 mg #60', 'Overturned', CHRONIC_PAIN],
    ],
  },
  {
    caseNumber: 'CM15-0000002',
    denial: '01/05/2015',
    application: '01/15/2015',
    decision: '02/14/2015',
    specialty: 'Pain Management, Anesthesiology',
    issues: [
      ['Acupuncture, 12 sessions', 'Upheld', ACUPUNCTURE],
      ['Naproxen 500 mg #30', 'Upheld', NONE],
    ],
  },
  {
    caseNumber: 'CM16-0000003',
    denial: '03/01/2016',
    application: '02/20/2016',
    decision: '04/01/2016',
    specialty: 'Anesthesiology',
    issues: [
      ['Acupuncture, 4 sessions', 'Overturned', ACUPUNCTURE],
      ['Gym membership, 3 months', '', CHRONIC_PAIN],
    ],
  },
  {
    caseNumber: 'CM16-0000004',
    denial: '',
    application: '05/01/2016',
    decision: '05/31/2016',
    specialty: 'Orthopedic Surgery',
    issues: [['MRI of the lumbar spine', 'Upheld', CHRONIC_PAIN]],
  },
]

/** A folder with those letters, and one file that is no letter. */
export function shortArchive(): string {
  const folder = join(makeFolder(), 'letters')
  mkdirSync(folder)
  for (const letter of SHORT_LETTERS) {
    writeFileSync(join(folder, `${letter.caseNumber}.txt`), letterText(letter))
  }
  writeFileSync(join(folder, 'recipe.txt'), 'Whisk three eggs.')
  return folder
}

export const issueRow = (row: Partial<IssueRow> = {}): IssueRow => ({
  number: 1,
  disputed_item: 'Acupuncture',
  decision: 'upheld',
  category: 'rehabilitation',
  subcategory: 'acupuncture',
  drug_name: null,
  ...row,
})

export const letterRow = (row: Partial<LetterRow> = {}): LetterRow => ({
  letter: 'a',
  path: 'a.txt',
  case_number: 'CM15-0000001',
  decision_date: '2015-02-04',
  ur_denial_date: '2015-01-05',
  application_received: '2015-01-15',
  specialties: ['Pain Management'],
  issues: [issueRow()],
  citations: [],
  messages: [],
  ...row,
})

export const figures = (
  letters: Iterable<LetterRow>,
  failures: Iterable<FailureRow> = [],
): Promise<Figures> => figuresOf(inTurn(letters), inTurn(failures))

async function* inTurn<T>(list: Iterable<T>): AsyncGenerator<T> {
  yield* list
}
