/** What stands apart from its label or its item: a colon alone in its line, a date behind `DOS:`, a title's date. */
import { describe, expect, it } from 'vitest'
import { parseDetermination } from '../../../src/index'
import { expectSound } from '../../support/check'

const read = (source: string) => {
  const result = parseDetermination(source)
  expectSound(source, result)
  return result.determination
}

const HEAD =
  'IMR ISSUES, DECISIONS AND RATIONALES\nThe Final Determination was based on decisions for the disputed items/services set forth below:\n\n'
const FIRST =
  'Knee brace: Overturned\n\nDecision rationale: The knee gives way. The brace is medically necessary.\n\n'

const issuesOf = (item: string, first = FIRST) =>
  read(`${HEAD}${first}${item}\n\nDecision rationale: He walks well.`).issues.map(
    ({ disputedItem, decision, rationale }) => [disputedItem, decision, rationale?.text],
  )

describe('an item', () => {
  const known = [
    'Knee brace',
    'overturned',
    'The knee gives way. The brace is medically necessary.',
  ]

  it.each([
    ['MRI of the left knee\n: Upheld', 'MRI of the left knee'],
    ['MRI of the left knee\n:\nUpheld', 'MRI of the left knee'],
    ['MRI of the left knee\n\n: Upheld', 'MRI of the left knee'],
    ['MRI of the left\nknee\n: Upheld', 'MRI of the left knee'],
    ['Office visit, DOS:\n11/14/16: Upheld', 'Office visit, DOS: 11/14/16'],
    ['Office visit, DOS:\n\n11/14/16: Upheld', 'Office visit, DOS: 11/14/16'],
    ['Office visit, DOS:\n\n11/14/16\n: Upheld', 'Office visit, DOS: 11/14/16'],
    [
      'Labs, date of service:\n\n11/14/16 - 12/1/16: Upheld',
      'Labs, date of service: 11/14/16 - 12/1/16',
    ],
  ])('%j', (words, item) => {
    expect(issuesOf(words)).toEqual([known, [item, 'upheld', 'He walks well.']])
  })

  it.each([
    ['Compounds include:\n\nMRI: Upheld', 'MRI'],
    ['The file was read again.\n\nMRI: Upheld', 'MRI'],
  ])('prose before an item is none of it: %j', (words, item) => {
    const [, second] = issuesOf(words)
    expect(second).toEqual([item, 'upheld', 'He walks well.'])
  })
})

describe('a notice with its title and its date in one line', () => {
  const TITLE = 'Notice of Independent Medical Review Determination'
  const decided = (title: string) => {
    const { format, header } = read(
      `MAXIMUS FEDERAL SERVICES, INC.\nIndependent Medical Review\n${title}\n\nEmployee: [redacted]\n` +
        'Date of UR Decision: 6/11/2013\nMAXIMUS Case Number: CM13-9000033\n\n' +
        'INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE\n\n' +
        '1) MAXIMUS Federal Services, Inc. has determined the request for a cane is not medically necessary and appropriate.\n',
    )
    return [format, header.decisionDate?.iso ?? null, header.urDenialDate?.iso]
  }

  it.each([
    ...['', '☒ ', '■ ', '- ', '| ', '• ', '[redacted] ', '█████ ', '____ ', 'XXXX '].map(
      (sign) => `${TITLE} ${sign}Dated: 8/23/2013`,
    ),
    `${TITLE} 8/23/2013`,
    `${TITLE}: August 23, 2013`,
    `${TITLE} – August 23, 2013`,
    `${TITLE} ■ 8/23/2013`,
    `${TITLE} | 8/23/2013`,
    `${TITLE.toUpperCase()}   DATED: 8/23/2013`,
  ])('%s', (title) => expect(decided(title)).toEqual(['notice', '2013-08-23', '2013-06-11']))

  it.each([`${TITLE}\nDated: 8/23/2013`, `${TITLE}:\nDated:\n8/23/2013`])(
    'the title alone in its line is a heading: %j',
    (title) => {
      expect(decided(title)).toEqual(['notice', '2013-08-23', '2013-06-11'])
    },
  )
})
