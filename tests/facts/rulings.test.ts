/** The words in which a utilization review rules: which ruling they are, which are the same, which are none. */
import { describe, expect, it } from 'vitest'
import { readSummary } from './clinical/read'

const decisionOf = (source: string) => readSummary(source).utilizationReview?.decision ?? null

const WORDS = [
  ['failed to certify', 'denied'],
  ['did not approve', 'denied'],
  ["didn't certify", 'denied'],
  ['has not authorized', 'denied'],
  ['denied certification for', 'denied'],
  ['rejected', 'denied'],
  ['was denying', 'denied'],
  ['partially certified', 'modified'],
  ['partial-approved', 'modified'],
  ['conditionally modified', 'modified'],
  ['partly approved', 'modified'],
  ['granted in part', 'modified'],
  ['denied', 'denied'],
  ['non authorized', 'denied'],
  ['nonapproved', 'denied'],
  ['delayed', 'delayed'],
  ['deferred', 'delayed'],
  ['pended', 'delayed'],
  ['certified', 'certified'],
  ['was authorizing', 'certified'],
  ['approved', 'certified'],
  ['granted', 'certified'],
] as const
const REFUSED = WORDS.filter(([, ruling]) => ruling === 'denied')

describe('a ruling', () => {
  it.each(WORDS)('is in: UR %s a brace → %s', (words, ruling) => {
    expect(decisionOf(`On 2/3/16, UR ${words} a brace.`)).toBe(ruling)
  })

  it.each(REFUSED)('refuses, in whatever words: %s', (words, ruling) => {
    const other = 'The request was denied.'
    expect(decisionOf(`On 2/3/16, UR ${words} a brace. ${other}`)).toBe(ruling)
  })

  it.each(WORDS.filter((row) => !REFUSED.includes(row)))('is no refusal: %s', (words) => {
    expect(decisionOf(`On 2/3/16, UR ${words} a brace. The request was denied.`)).toBe('mixed')
  })

  it.each([
    ['On 2/3/16, UR found it not medically necessary. The brace was denied by UR.', 'denied'],
    ['The request was previously considered not medically necessary on 2/3/16.', 'denied'],
    ['UR of 2/3/16 was a denial. The prior denial is dated 2/3/16.', 'denied'],
    ['The request was not certified on 2/3/16.', 'denied'],
    ['The surgery was also denied on 2/3/16.', 'denied'],
    ['Authorization was subsequently, denied on 2/3/16.', 'denied'],
    ['The service was submitted dated 1/2/16 and then denied on 2/3/16.', 'denied'],
    ['The brace was denied by the claims adjuster on 2/3/16.', 'denied'],
    ['The request was certified in part on 2/3/16.', 'modified'],
    ['The request was granted on 2/3/16.', 'certified'],
    ['The request was modified by the physician advisor on 2/3/16.', 'modified'],
    ['A brace is being denied by peer review on 2/3/16.', 'denied'],
    [
      'The initial non-certification letter of 2/3/16 was read. The brace was denied by UR.',
      'denied',
    ],
  ])('is told otherwise: %s', (source, ruling) => {
    expect(decisionOf(source)).toBe(ruling)
  })

  it('is granted for a part of a split request in a set sentence, which is none', () => {
    const source =
      'On 2/3/16, UR modified the request. The original request was for 9 visits, of which UR certified 6.'
    expect(decisionOf(source)).toBe('modified')
    expect(decisionOf('The original request was denied by UR on 2/3/16.')).toBe('denied')
  })
})

describe('no ruling', () => {
  it.each([
    'On 2/3/16, UR noted that the patient denied pain.',
    'On 2/3/16, UR noted that he has also denied numbness.',
    'On 2/3/16, UR noted modified work.',
    'On 2/3/16, UR noted that duties were modified.',
    'On 2/3/16, UR noted that she previously modified it.',
    'On 2/3/16, UR cites the denied claim.',
    'On 2/3/16, UR cites an approved drug.',
    'On 2/3/16, UR cites board certified doctors.',
    'On 2/3/16, UR denied any knowledge.',
    'On 2/3/16, UR cites a denial/modification.',
    'On 2/3/16, UR cites the recent denial.',
    'On 2/3/16, UR cites uncertified-care denied-ly.',
  ])('is in: %s', (source) => {
    expect(readSummary(source).utilizationReview).toMatchObject({
      decision: null,
      date: { iso: '2016-02-03' },
    })
  })

  it.each([
    'Thus the request is not medically necessary on 2/3/16.',
    'He is denied on 2/3/16.',
    'The duty is modified on 2/3/16.',
    'The cream is approved on 2/3/16.',
    'The recent denial was on 2/3/16.',
    'Work duties have been modified since 2/3/16.',
    'It was not medically necessary in the past.',
    'The medication was modified by his doctor on 2/3/16.',
    'The acupuncture was modified.',
    'Surgery was denied by the surgeon on 2/3/16.',
    'The request was denied by the judge on 2/3/16.',
    'She was granted a new chair by her employer.',
    'Use of Norco was denied.',
    'His disability was approved on 2/3/16.',
  ])('and no review: %s', (source) => {
    expect(readSummary(source).utilizationReview).toBeNull()
  })
})

describe('the date of a review', () => {
  const dateOf = (source: string) => readSummary(source).utilizationReview?.date?.iso ?? null

  it.each([
    'The utilization review performed on 2/3/16 denied a brace.',
    'The utilisation review was completed on 2/3/16.',
    'The prior determination issued on 2/3/16 denied a brace.',
    'The peer review rendered on 2/3/16 denied a brace.',
    'The UR decision was made on 2/3/16.',
    'The UR for the requests below was on 2/3/16.',
    'The UR letter from 2/3/16 denied a brace.',
    'The original denial letter (2/3/16) was read.',
    'The UR non-certification letter, dated 2/3/16, was read.',
    'The UR denial being appealed is 2/3/16.',
    'In its report of 2/3/16, the claims administrator denied a brace.',
    'By a new letter dated 2/3/16, utilization review denied a brace.',
    'And on 2/3/16, UR denied a brace.',
    'On (2/3/16), UR denied a brace.',
    'UR denied a brace on 2/3/16.',
    'The records were read. The 2/3/16 peer review denied a brace.',
  ])('is 2016-02-03 in: %s', (source) => {
    expect(dateOf(source)).toBe('2016-02-03')
  })

  it.each([
    'On 2/3/16, the patient was seen, and UR denied a brace.',
    'On 2/3/16, an RFA was signed that UR denied.',
    'On 2/3/16 a request for a brace was received that UR denied.',
    'In the report of 2/3/16, the doctor asked for what UR denied.',
    'UR denied a brace; he was seen on 2/3/16.',
    'UR denied a brace because of the visit on 2/3/16.',
    'UR denied a brace that was submitted on 2/3/16.',
    'The claims administrator’s file of 2/3/16 was denied by UR.',
  ])('is another’s in: %s', (source) => {
    expect(readSummary(source).utilizationReview).toMatchObject({ date: null })
  })
})
