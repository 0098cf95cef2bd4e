/** A form of one's own, as docs/guides/own-form.md shows it: an independent review of another state. */
import { describe, expect, it } from 'vitest'
import { forms, type LetterForm, parseDetermination } from '../../../src/index'
import { determinationSchema } from '../../../src/schema/determination'

const stateReview: LetterForm = {
  name: 'state-review',
  headings: [
    {
      section: 'issues',
      lists: 'disputedItem',
      required: true,
      phrases: ['Description of the service(s) (or services) in dispute'],
    },
    {
      section: 'howDetermined',
      required: true,
      phrases: [
        '(A) Description of the qualifications for each (physician or other) reviewer',
        'Reviewer qualifications',
      ],
    },
    { section: 'issues', lists: 'outcome', required: true, phrases: ['Review outcome(s)'] },
    {
      section: 'clinicalSummary',
      required: true,
      phrases: ['(Patient) Clinical history (summary)'],
    },
    {
      section: 'issues',
      lists: 'rationale',
      required: true,
      phrases: ['Analysis and explanation (of the decision)'],
    },
    {
      section: 'issues',
      lists: 'reviewerGuideline',
      required: true,
      phrases: [
        '(A) Description and the source(s) of the screening criteria',
        'Source(s) of the screening criteria',
      ],
    },
  ],
  labels: [],
  header: [{ field: 'decisionDate', kind: 'date', phrases: ['Date of notice'] }],
  outcomes: [
    {
      decision: 'partially-overturned',
      phrases: [
        'Partially overturned \\(Agree in part/Disagree in part\\)',
        'Partially overturned',
      ],
    },
    { decision: 'upheld', phrases: ['Upheld \\(Agree\\)'] },
    { decision: 'overturned', phrases: ['Overturned \\(Disagree\\)'] },
  ],
  setPhrases: [],
  furniture: ['Page # of #'],
}

const letter = (outcome: string) => `Date of notice: 03/14/2019

DESCRIPTION OF THE SERVICE OR SERVICES IN DISPUTE:
Lumbar epidural steroid injection at L4-5

REVIEWER QUALIFICATIONS:
The reviewer is Board Certified in Anesthesiology, and is licensed to practice in Texas.

REVIEW OUTCOME:
Upon independent review the reviewer finds that the previous adverse determination should be:
${outcome}

CLINICAL HISTORY:
The patient is a 44 year old female who was injured on 06/02/2018.

ANALYSIS AND EXPLANATION OF THE DECISION:
No root is pressed upon, so the injection is not medically necessary.

SOURCES OF THE SCREENING CRITERIA:
Official Disability Guidelines (ODG), Low Back Chapter, Epidural steroid injections.
`

const read = (outcome: string) => {
  const source = letter(outcome)
  return { source, ...parseDetermination(source, { forms: [...forms, stateReview] }) }
}

describe("a form of one's own", () => {
  it('is read down to the same object', () => {
    const { determination } = read('Upheld (Agree)')
    expect(determination).toMatchObject({
      format: 'state-review',
      header: { decisionDate: { iso: '2019-03-14' } },
      howDetermined: { reviewer: { specialties: ['Anesthesiology'], licensedIn: ['Texas'] } },
      clinicalSummary: {
        patient: { age: 44, sex: 'female' },
        dateOfInjury: { iso: '2018-06-02' },
      },
      issues: [
        {
          number: 1,
          disputedItem: 'Lumbar epidural steroid injection at L4-5',
          decision: 'upheld',
          decisionText: 'Upheld (Agree)',
          reviewerGuideline: {
            cited: true,
            citations: [
              { source: 'ODG', title: 'Low Back', sections: ['Epidural steroid injections'] },
            ],
          },
          rationale: { conclusion: { medicallyNecessary: false } },
        },
      ],
    })
    expect(determinationSchema.parse(determination)).toEqual(determination)
  })

  it.each([
    ['Overturned (Disagree)', 'overturned'],
    ['Partially Overturned (Agree in part/Disagree in part)', 'partially-overturned'],
  ])('reads the outcome %s with its place', (outcome, decision) => {
    const { source, determination, spans } = read(outcome)
    expect(determination.issues.map((issue) => issue.decision)).toEqual([decision])
    expect(source.slice(...spans['/issues/0/decisionText']!)).toBe(outcome)
  })

  it('has messages only about what the letter says', () => {
    expect(read('Overturned (Disagree)').messages.map(({ ruleId }) => ruleId)).toEqual([
      'heading-against-conclusion',
    ])
  })

  it('is not known where it is not named', () => {
    expect(parseDetermination(letter('Upheld (Agree)')).determination.format).not.toBe(
      'state-review',
    )
  })
})
