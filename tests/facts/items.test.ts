import { describe, expect, test } from 'vitest'
import { parseDetermination } from '../../src/index'
import { letterOf } from '../support/summary'

const read = (summary: string, items: string[]) =>
  parseDetermination(letterOf(summary, items)).determination

describe('the issue that decides on a request', () => {
  const ITEMS = [
    'MRI of the lumbar spine without contrast',
    'Norco 10/325 mg #60',
    'Physical therapy 2x6',
  ]

  test.each([
    ['The provider requested an MRI of the lumbar spine.', [1]],
    ['The physician requested Norco 10/325 mg and 12 sessions of PT.', [2, 3]],
    ['The provider requested hydrocodone.', [2]],
    ['The provider requested a knee brace.', [null]],
    ['The provider requested physical therapy two times a week.', [3]],
  ])('%s', (summary, want) => {
    expect(read(summary, ITEMS).clinicalSummary?.requests.map(({ issue }) => issue)).toEqual(want)
  })

  test('is none where two fit alike', () => {
    const { clinicalSummary } = read('The provider requested an MRI.', [
      'MRI of the neck',
      'MRI of the hip',
    ])
    expect(clinicalSummary?.requests).toEqual([{ text: 'MRI', issue: null }])
  })
})

describe('the ruling on each issue', () => {
  const ITEMS = ['Knee brace', 'Acupuncture, 6 visits']
  const rulingsOf = (summary: string, items = ITEMS) =>
    read(summary, items).issues.map(({ utilizationReview }) => utilizationReview)

  test.each([
    [
      'On 2-3-16, UR denied the request for a knee brace and certified acupuncture.',
      ['denied', 'certified'],
    ],
    ['On 2-3-16, UR denied a knee brace and acupuncture.', ['denied', 'denied']],
    ['These requests were previously denied on 2/3/16.', ['denied', 'denied']],
    [
      'The knee brace was denied by UR on 2/3/16. The request for acupuncture was modified to 3 visits.',
      ['denied', 'modified'],
    ],
    ['The request for acupuncture was denied by UR on 2/3/16.', [null, 'denied']],
    ['She limps.', [null, null]],
  ])('%s', (summary, want) => {
    expect(rulingsOf(summary)).toEqual(want)
  })

  test('is that of the review where there is one issue alone', () => {
    expect(rulingsOf('UR of 2/3/16 non-certified the sleeve.', ['Knee brace'])).toEqual(['denied'])
  })
})

describe('the reason of a utilization review', () => {
  const reasonOf = (summary: string) =>
    read(summary, ['Knee brace']).clinicalSummary?.utilizationReview?.reason ?? null

  test.each([
    ['The request was denied on 2/3/16 due to a lack of red flags.', 'lack of red flags'],
    ['UR of 2/3/16 denied it because the knee was stable.', 'knee was stable'],
    ['UR denied the brace on 2/3/16 citing no instability.', 'no instability'],
    ['UR denied the brace on 2/3/16 for lack of exam findings.', 'lack of exam findings'],
    ['On 2/3/16 these were denied as there was no trial.', 'there was no trial'],
    [
      'It was denied by UR on 2/3/16. The rationale for denial indicated there was a lack of need.',
      'lack of need',
    ],
    ['UR denied the brace on 2/3/16.', null],
    ['UR modified 12 visits as 6 visits on 2/3/16.', null],
    ['UR denied Norco as needed on 2/3/16.', null],
    ['She limps due to pain. UR denied the brace on 2/3/16.', null],
  ])('%s', (summary, want) => {
    expect(reasonOf(summary)).toBe(want)
  })
})
