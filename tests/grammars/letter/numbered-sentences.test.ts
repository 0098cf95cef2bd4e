/** Items told in numbered sentences, however these are worded, and numbered sentences that are none. */
import { describe, expect, it } from 'vitest'
import { parseDetermination } from '../../../src/index'
import { expectSound } from '../../support/check'

const BELOW =
  'The Final Determination was based on decisions for the disputed items/services set forth below:'
const FORMS: Readonly<Record<string, (items: readonly string[]) => string>> = {
  'final-determination-letter': (items) =>
    [
      'HOW THE IMR FINAL DETERMINATION WAS MADE\nA reviewer.\nCLINICAL CASE SUMMARY\nA knee brace and a cane.',
      `IMR DECISION(S) AND RATIONALE(S)\n${BELOW}`,
      ...items.map(
        (item) => `${item}
The Claims Administrator based its decision on the MTUS.
The Physician Reviewer based his/her decision on the MTUS.
The Physician Reviewer's decision rationale:
He walks well without one.`,
      ),
    ].join('\n\n'),
  notice: (items) =>
    [
      'Notice of Independent Medical Review Determination\nDated: 9/9/2013',
      ...items,
      'INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE',
      'A decision has been made for each of the treatment and/or services that were in dispute:',
      ...items,
      'Medical Qualifications of the Expert Reviewer:\nA reviewer.\nCase Summary:\nA knee brace and a cane.',
    ].join('\n\n'),
  'final-determination': (items) =>
    [
      'HOW THE IMR FINAL DETERMINATION WAS MADE\nA reviewer.\nCLINICAL CASE SUMMARY\nA knee brace and a cane.',
      `IMR ISSUES, DECISIONS AND RATIONALES\n${BELOW}`,
      ...items.map(
        (item) =>
          `${item}\nClaims Administrator guideline: MTUS.\nMAXIMUS guideline: MTUS.\nDecision rationale: He walks.`,
      ),
    ].join('\n\n'),
}

function issuesOf(source: string) {
  const result = parseDetermination(source)
  expectSound(source, result)
  return result.determination.issues.map(
    ({ disputedItem, decision }) => `${disputedItem}: ${decision}`,
  )
}

describe.each(Object.keys(FORMS))('a numbered sentence of the form %s', (form) => {
  const read = (...items: string[]) => issuesOf(FORMS[form]!(items))
  const END = 'medically necessary and appropriate.'

  it.each([
    [
      `The retrospective request for a knee brace was not ${END}`,
      'retrospective request for a knee brace',
      'upheld',
    ],
    [
      `One prescription of Norco 10/325 mg. #60 b.i.d. is not ${END}`,
      'One prescription of Norco 10/325 mg. #60 b.i.d.',
      'upheld',
    ],
    [`A knee brace is ${END}`, 'A knee brace', 'overturned'],
    [
      `The purchase of a TENS unit has not been shown to be ${END}`,
      'purchase of a TENS unit',
      'upheld',
    ],
    [`Ten visits are partially ${END}`, 'Ten visits', 'partially-overturned'],
    [`The knee brace isn’t ${END}`, 'knee brace', 'upheld'],
    [`Physical therapy, 2 x 4: is not\nmedically necessary.`, 'Physical therapy, 2 x 4', 'upheld'],
  ])('tells an item: %s', (sentence, item, decision) => {
    expect(read(`1. ${sentence}`, `2. A cane is ${END}`)).toEqual([
      `${item}: ${decision}`,
      'A cane: overturned',
    ])
  })

  it.runIf(form !== 'final-determination').each([
    [`The decision for a knee brace is not considered ${END}`, 'a knee brace', 'upheld'],
    [
      `MAXIMUS Federal Services, Inc. has determined the knee brace requested is ${END}`,
      'knee brace',
      'overturned',
    ],
    [`MAXIMUS has determined the request for a knee brace is not ${END}`, 'a knee brace', 'upheld'],
    [
      `MAXIMUS has determined that a knee brace cannot be considered ${END}`,
      'a knee brace',
      'upheld',
    ],
    [`The request for a knee brace is no longer ${END}`, 'a knee brace', 'upheld'],
  ])('has the words that open it beside the item: %s', (sentence, item, decision) => {
    expect(read(`1. ${sentence}`)).toEqual([`${item}: ${decision}`])
  })

  it('is an item without a decision, and a warning, where it cannot be told', () => {
    const source = FORMS[form]!([`1. A knee brace may be ${END}`])
    expect(issuesOf(source)).toEqual([
      'A knee brace may be medically necessary and appropriate: null',
    ])
    expect(parseDetermination(source).messages.map(({ ruleId }) => ruleId)).toContain(
      'missing-decision',
    )
  })
})

describe('a numbered sentence within a rationale', () => {
  const letter = (...lines: string[]) =>
    issuesOf(
      FORMS['final-determination-letter']!([
        '1. The request for a cane is not medically necessary.',
      ]).replace('He walks well without one.', lines.join('\n')),
    )

  it.each([
    [['1. The MRI is not medically necessary.', '2. The brace is not medically necessary.']],
    [['Of two things it can be said:', '1) Pain.', '2) Surgery is not medically necessary.']],
    [['3. Surgery is not medically necessary.']],
    [['2. He walks well. The brace is not medically necessary.']],
  ])('is no item: %j', (lines) => {
    expect(letter(...lines)).toEqual(['a cane: upheld'])
  })

  it('is one where it goes on with the letter’s own numbers', () => {
    expect(
      letter('He walks.', '', '2. A brace is not medically necessary.', 'He is well.'),
    ).toEqual(['a cane: upheld', 'A brace: upheld'])
  })

  it('is none of a letter that tells its items otherwise', () => {
    const source = FORMS['final-determination']!(['Cane: Upheld'])
    expect(issuesOf(`${source}\n1. The brace is not medically necessary.\nHe is well.`)).toEqual([
      'Cane: upheld',
    ])
  })
})

it('a numbered sentence of the summary tells no item', () => {
  const source = FORMS['final-determination-letter']!([
    '1. The request for a cane is not medically necessary.',
  ]).replace('A knee brace and a cane.', 'UR wrote:\n1. The brace is not medically necessary.')
  expect(issuesOf(source)).toEqual(['a cane: upheld'])
})
