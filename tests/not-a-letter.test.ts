/** Papers that speak of a claim, of utilization review or of an IMR, and are no determination. */
import { describe, expect, it } from 'vitest'
import { parseDetermination } from '../src/index'
import { expectTiling } from './support/check'

const PAPERS: Readonly<Record<string, string>> = {
  'an opinion of the appeals board': `WORKERS’ COMPENSATION APPEALS BOARD
STATE OF CALIFORNIA

RUTH ABARA, Applicant,
vs.
HOLLOW CREEK ORCHARDS, Defendants.
Case No. ADJ9900412

OPINION AND DECISION AFTER RECONSIDERATION

Applicant, a 44 year old female, sustained an industrial injury to her back on 3/4/2012.
Independent Medical Review
MAXIMUS Federal Services, Inc. has determined the request for a walker is not medically necessary
and appropriate. Applicant appeals.
1. The request for a back brace is not medically necessary and appropriate.
2. The request for a walker is not medically necessary and appropriate.
The claims administrator relied on the MTUS.
Rationale for the decision: the petition names no mistake of fact.
IT IS ORDERED that the petition is denied.`,
  'a denial by utilization review': `Dated: 4/5/2013
Employee Name: Ruth Abara
Claim Number: 12-9900412
Date of Injury: 3/4/2012
Provider: Dr. Okafor

Dear Dr. Okafor,

Documents Reviewed:
- Progress report of 3/20/2013

Case Summary:
The patient is a 44 year old female with low back pain.

1. The request for a back brace is not medically necessary.
Rationale: MTUS does not recommend braces.
2. Lumbar MRI: Denied

Sincerely,
A. Reviewer, MD`,
  'a medical report': `Date of Injury: 3/4/2012
Claim No.: 12-9900412
Employee: Ruth Abara

DOCUMENTS REVIEWED
1. MRI of 2/2/2013
CASE SUMMARY
This is a 44 year old female who hurt her back. Diagnosis: lumbar strain.
The request for physical therapy is medically necessary.`,
  'an article': `Reviews of denied care are up, a study says

Independent Medical Review
The patient, a 44 year old male, had asked for a walker. MRI: Upheld
Eight in ten denials were upheld in 2016, and the date of injury made no difference.`,
  'a contract': `AGREEMENT
Dated: 1/2/2013
between MAXIMUS Federal Services, Inc. and the Department
1. The request for proposals is part of this agreement.
2. Priority: Expedited reviews take three days.
Sincerely,`,
}

const NOTHING = parseDetermination('').determination

describe('what is no letter', () => {
  it.each(Object.keys(PAPERS))('is empty: %s', (name) => {
    const source = PAPERS[name]!
    const { determination, spans, messages, tree } = parseDetermination(source)
    expect(determination).toEqual(NOTHING)
    expect(spans).toEqual({})
    expect(messages.map(({ ruleId, fatal }) => [ruleId, fatal])).toEqual([['not-a-letter', true]])
    expect(tree.children.flatMap((node) => (node.type === 'section' ? [node.name] : []))).toEqual([
      'other',
    ])
    expectTiling(tree, source)
  })
})

describe('a letter, though it has lost most of what tells one', () => {
  it.each([
    ['HOW THE IMR FINAL DETERMINATION WAS MADE', 'Clinical Case Summary:'],
    ['Rationale for the decision: He walks.', 'INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE'],
    ['Claims Administrator guideline: MTUS.', 'MAXIMUS guideline: MTUS.'],
    ['Date of Injury: 3/4/2012', 'MEDICAL PROFESSIONAL REVIEW'],
  ])('is read: %s, %s', (first, second) => {
    expect(parseDetermination(`${first}\n\n${second}\n`).determination.format).not.toBeNull()
  })
})

describe('a letter without an issue', () => {
  const HEAD = 'HOW THE IMR FINAL DETERMINATION WAS MADE\nCLINICAL CASE SUMMARY\nA sore knee.\n\n'
  const BELOW =
    'The Final Determination was based on decisions for the disputed items/services set forth below:'
  const rules = (source: string) =>
    parseDetermination(source).messages.map(({ ruleId, fatal }) => `${ruleId} ${fatal}`)

  it.each([
    `${HEAD}IMR ISSUES, DECISIONS AND RATIONALES\n${BELOW}`,
    `${HEAD}IMR DECISION(S) AND RATIONALE(S)\n${BELOW}\n\n2`,
    `${HEAD}${BELOW}`,
    `${HEAD}IMR ISSUES, DECISIONS AND RATIONALES\n${BELOW}\nNone was told.`,
  ])('is a warning: %s', (source) => expect(rules(source)).toContain('no-issues false'))

  it('is none where there is one', () => {
    expect(
      rules(`${HEAD}IMR ISSUES, DECISIONS AND RATIONALES\n${BELOW}\nCane: Upheld`),
    ).not.toContain('no-issues false')
  })
})
