/** What the end of a page tears: its footer stands in the midst of headings, labels and outcomes. */
import { describe, expect, it } from 'vitest'
import { readSound } from '../../support/check'

const LETTER_FOOTER = '\n\nFinal Determination Letter for IMR Case Number CM13-9000417     2\n\f'
const NOTICE_FOOTER = '\n\nFinal Letter of Determination Page 2 of 5\n\f'

const read = (source: string) => readSound(source).determination

/** A letter of 2013; in its words `|` stands for the end of a page. */
const letter = (words: string) =>
  read(
    `HOW THE IMR FINAL DETERMINATION WAS MADE
MAXIMUS Federal Services sent the complete case file to an expert reviewer.

CLINICAL CASE SUMMARY
The expert reviewer developed the following clinical case summary based on a review of the case
file, including all medical records:

The knee is sore.

IMR DECISION(S) AND RATIONALE(S)
The Final Determination was based on decisions for the disputed items/services set forth below:

1. The request for a cane is not medically necessary and appropriate.

The Claims Administrator did not cite any evidence-based criteria for its decision.

The Expert Reviewer based his/her decision on the Official Disability Guidelines (ODG), Knee Chapter.

The Expert Reviewer’s decision rationale:
The knee bears weight. The request is not medically necessary.

2. The request for a knee brace is medically necessary and appropriate.
`.replace(words.replace('|', ' '), words.replace('|', LETTER_FOOTER)),
  )

const WHOLE = letter('no words of the letter|at all')

it.each([
  'The expert reviewer developed the following clinical|case summary',
  'IMR DECISION(S)|AND RATIONALE(S)',
  'The Final Determination was based|on decisions for the disputed',
  '1. The request|for a cane',
  'not medically|necessary and appropriate.\n\nThe Claims',
  'The|Claims Administrator did not cite',
  'The Claims|Administrator did not cite',
  'The Expert Reviewer based|his/her decision',
  'The Expert Reviewer’s|decision rationale',
  'is medically|necessary and appropriate',
])('reads "%s" as if the page had no end there', (words) => {
  expect(letter(words)).toEqual(WHOLE)
})

it('reads a sentence of the notice that begins within a line and ends on the next page', () => {
  const source = `Notice of Independent Medical Review Determination
Dated: 9/6/2013

INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE

1) Regarding the request for a cane:

Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to Make
His/Her Decision:

The Claims Administrator based its decision on the ODG, Knee Chapter. The${NOTICE_FOOTER}Expert
Reviewer did not cite any evidence-based criteria for his/her decision.

Rationale for the Decision:
The knee bears weight.
`
  expect(read(source).issues).toMatchObject([
    {
      disputedItem: 'a cane',
      claimsAdministratorGuideline: {
        text: 'The Claims Administrator based its decision on the ODG, Knee Chapter.',
      },
      reviewerGuideline: {
        text: 'The Expert Reviewer did not cite any evidence-based criteria for his/her decision.',
        cited: false,
      },
    },
  ])
})

it('leaves prose that no phrase begins in as it is', () => {
  expect(letter('The knee bears|weight').issues[0]!.rationale!.text).toBe(
    'The knee bears weight. The request is not medically necessary.',
  )
})

it('reads a list of treatments and a torn table that go on behind a footer', () => {
  const { header } = read(`MAXIMUS FEDERAL SERVICES, INC.
Independent Medical Review

Dated:
IMR Case Number:
Date of Injury:

1/17/2014
CM13-9000417${LETTER_FOOTER}9/5/2012

Treatment(s) in Dispute Listed on IMR Application:
1) A cane${LETTER_FOOTER}2) A knee brace

HOW THE IMR FINAL DETERMINATION WAS MADE
`)
  expect(header).toMatchObject({
    decisionDate: { iso: '2014-01-17' },
    caseNumber: 'CM13-9000417',
    dateOfInjury: { iso: '2012-09-05' },
    treatmentsInDispute: ['A cane', 'A knee brace'],
  })
})

describe('an outcome that begins in the line before its last word', () => {
  const issue = (item: string) =>
    read(`CLINICAL CASE SUMMARY
The knee is sore.

IMR ISSUES, DECISIONS AND RATIONALES
${item}
Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.
MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.
Decision rationale: The knee bears weight.
`).issues[0]

  it.each([
    ['Knee brace: Partially\nOverturned'],
    ['Knee brace:\nPartially\nOverturned'],
    ['Knee brace: Partially\n\n2\n\fOverturned'],
    ['Knee brace: Overturned in\npart'],
  ])('%j is a partial one', (item) => {
    expect(issue(item)).toMatchObject({
      disputedItem: 'Knee brace',
      decision: 'partially-overturned',
      decisionText: expect.stringMatching(/^(?:Partially Overturned|Overturned in part)$/),
    })
  })

  it('leaves no colon on an item whose outcome stands on the next page', () => {
    expect(issue('Knee brace:\n\n2\n\fOverturned')).toMatchObject({
      disputedItem: 'Knee brace',
      decision: 'overturned',
    })
  })
})
