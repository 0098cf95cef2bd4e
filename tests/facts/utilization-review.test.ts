import { describe, expect, test } from 'vitest'
import { readSummary } from './clinical/read'

const reviewOf = (source: string) => readSummary(source).utilizationReview

describe('the ruling and its date', () => {
  test.each([
    ['The UR dated 2-3-16, non-certified the request for a brace.', 'denied'],
    ['The original utilization review (2-3-16) denied a request for a brace.', 'denied'],
    ['The original Utilization Review (UR) (2-3-2016) modified the request.', 'modified'],
    ['The Utilization Review report, with a decision date of 2-3-16, denied it.', 'denied'],
    ['On 2-3-16, Utilization Review non-certified the request for a brace.', 'denied'],
    ['On 2-3-16 the request for a brace was noncertified by utilization review.', 'denied'],
    ['On 2-3-16, Utilization Reviewnon-certified the request for a brace.', 'denied'],
    ['On 2-3-16 the request for a brace was non- certified by UR.', 'denied'],
    ['A prior review dated 02/03/2016 indicated the request was denied.', 'denied'],
    ['This case was previously non-certified on 02/03/2016 due to a lack of need.', 'denied'],
    ['The request had been previously denied on 02/03/2016.', 'denied'],
    ['The treatment was denied on 2/3/16.', 'denied'],
    ['Request was non-certified on 2/3/16 citing guidelines.', 'denied'],
    ['This request was previously deemed not medically necessary on 2/3/16.', 'denied'],
    [
      'In a utilization review report dated February 3, 2016, the claims administrator failed to approve a request for a brace.',
      'denied',
    ],
    [
      'On February 3, 2016, the claims administrator partially approved a request for 9 visits.',
      'modified',
    ],
    ['In its report of February 3, 2016, the claims administrator denied a brace.', 'denied'],
    ['The request for a brace was modified to a sleeve on 2-3-16.', 'modified'],
    ['Utilization Review on 2-3-16 certified the request for a brace.', 'certified'],
    ['The prior determination on 2/3/16 non-certified the brace.', 'denied'],
    ['A knee MRI was requested on 1/9/16 and denied on 2/3/16.', 'denied'],
    ['The 2/3/16 utilization review denied a brace.', 'denied'],
    ['On 2/3/16 the brace was denied by UR.', 'denied'],
    ['The UR review dated 2/3/16 recommended modification of the brace.', 'modified'],
    ['The UR determination is dated 2/3/16 and recommends denial of the brace.', 'denied'],
    ['A UR physician did not recommend certification of it on 2/3/16.', 'denied'],
    ['In a UR determination dated 2/3/16, the reviewer did not grant it.', 'denied'],
    ['The request was denied by UR with a determination date of 2/3/16.', 'denied'],
    ['UR Dated: 2/3/16; Decision: Non-certified.', 'denied'],
    ['A 2/3/16 UR allowed 4 of the requested 12 sessions.', 'modified'],
    ['The claims examiner denied the brace on 2/3/16.', 'denied'],
    ['The determination of 2/3/16 was a denial.', 'denied'],
    ['In prior UR decisions of 2/3/16 and 3/4/16 the unit was not certified.', 'denied'],
    ['On 2/3/16, these were denied as the knee was bent.', 'denied'],
    ['Previously, on 2/3/16, the request was denied.', 'denied'],
    ['The MRI was previously denied on 2/3/16 due to a lack of x-rays.', 'denied'],
    ['Decision dated 2/3/16 non-certified the MRI.', 'denied'],
    ['The prior reviewer, on 2/3/16, noted it was not medically necessary.', 'denied'],
    ['This request was previously found to be not medically necessary on 2/3/16.', 'denied'],
    ['On 2/3/16, the request was reviewed and denied.', 'denied'],
    ['Utilization Review non-certified (2/3/16) the request for PT.', 'denied'],
    ['According to utilization review performed February 3, 2016, it is denied.', 'denied'],
    ['The request was previously certified with modification on 2/3/16.', 'modified'],
    ['In a February 3, 2016, UR report, the pillow was denied.', 'denied'],
    ['The physician appeals the denial dated 2/3/16 of a gym.', 'denied'],
    ['The UR dated 2/3/16 certified 4 of 12 sessions.', 'modified'],
    ['The claims administrator, in a letter dated 2/3/16, denied it.', 'denied'],
    ['On 2/3/16 the physician reviewer non-certified the brace.', 'denied'],
    ['On 2/3/16, a UR decision was made to not certify the brace.', 'denied'],
    ['UR dated 2/3/16 found it not medically appropriate and necessary.', 'denied'],
    ['The UR decision of 2/3/16 was to deny.', 'denied'],
    ['The UR decision of 2/3/16 was to non-certify.', 'denied'],
    ['2/3/16 determination was modified.', 'modified'],
    ['An adverse determination was received on 2/3/16; the request was modified.', 'modified'],
    ['On 2/3/16 UR modified a prescription for 12 visits, certifying 4 visits.', 'modified'],
    ['The UR on 2/3/16 delayed the decision.', 'delayed'],
    ['The UR (review board) denied certification on February 3, 2016; for a brace.', 'denied'],
    ['According to utilization review dated 2-3-16, the request is non-certified.', 'denied'],
    ['Denied by UR 2/3/16.', 'denied'],
    ['Request for PT turned down by UR on 2/3/16.', 'denied'],
    ['PT 2 x 4 was turned down by utilization review on 2/3/16.', 'denied'],
    ["The insurer's reviewer said no to both on the 3rd of February, 2016.", 'denied'],
  ])('%s', (source, decision) => {
    const review = reviewOf(source)
    expect(review).toMatchObject({ decision, date: { iso: '2016-02-03' }, text: source })
  })

  test('point to their words', () => {
    const source = 'She limps. The UR dated\n2-3-16 denied the request. She rests.'
    const { words } = readSummary(source)
    expect(words('/utilizationReview/decision')).toBe('denied')
    expect(words('/utilizationReview/date/text')).toBe('2-3-16')
    expect(words('/utilizationReview/text')).toBe('The UR dated\n2-3-16 denied the request.')
  })

  test('may stand in two sentences', () => {
    const source =
      'The request was previously reviewed on 2/3/16. The requested brace was previously denied.'
    expect(reviewOf(source)).toMatchObject({
      decision: 'denied',
      date: { iso: '2016-02-03' },
      text: 'The request was previously reviewed on 2/3/16.',
    })
  })

  test('the date of receipt in the same sentence is not its own', () => {
    const source =
      'On 2-1-16 a request was received for a brace that was noncertified by UR on 2-3-16.'
    expect(reviewOf(source)?.date?.iso).toBe('2016-02-03')
    const signed = 'An RFA was signed on 2/1/16, and a prior denial was made on 2/3/16.'
    expect(reviewOf(signed)).toMatchObject({ decision: 'denied', date: { iso: '2016-02-03' } })
  })
})

describe('no ruling', () => {
  test('where only its date is told', () => {
    const source = 'The utilization review determination being challenged is dated 2/3/16.'
    expect(reviewOf(source)).toMatchObject({ decision: null, date: { iso: '2016-02-03' } })
  })

  test('is a denial where neither was approved', () => {
    expect(reviewOf('UR dated 2/3/16 approved neither the scan nor the brace.')?.decision).toBe(
      'denied',
    )
  })

  test('is mixed where there were several', () => {
    for (const source of [
      'The prior review dated 2/3/16 denied a request for a brace. The request for therapy was modified.',
      'On 2-3-16, UR denied the request for a brace, and certified the request for a cane.',
      'UR of 2/3/16 certified the surgery, but not the stay.',
      'On 2/3/16 determination was non-certified for Xanax and partially certified for Norco.',
      'On 2/3/16 UR certified the surgery. The assistant surgeon was non-certified.',
      'The UR letter of 2/3/16 approved the MRI and not the brace.',
      'The surgery was certified by UR on 2/3/16; the remainder was not.',
      'UR dated 2/3/16 approved the scan and refused the brace.',
      'UR dated 2/3/16 certified the block, not the sedation.',
      'UR dated 2/3/16 certified the surgery with the exception of the cold unit.',
      'UR dated 2/3/16 approved the scan; the brace was not.',
      'UR dated 2/3/16 certified everything except the brace.',
      'UR dated 2/3/16 approved the walker while the cane was declined.',
      'A request was received for a cane that was certified and a brace which was noncertified by UR on 2-3-16.',
    ]) {
      expect(reviewOf(source)).toMatchObject({ decision: 'mixed', date: { iso: '2016-02-03' } })
    }
  })

  test('what was granted of a split request is none of its own', () => {
    const source =
      'On 2-3-16, the Utilization Review modified the request. Massage for 6 visits was authorized by the Claims Administrator.'
    expect(reviewOf(source)?.decision).toBe('modified')
  })
})

describe('no utilization review', () => {
  test.each([
    'The patient denied any numbness on 2-3-16.',
    'The patient declined surgery on 2-3-16.',
    'She was returned to modified duty on 2-3-16.',
    'Her work was modified.',
    'The claim was denied on 2-3-16 by the employer.',
    'The patient has previously been approved for 6 visits.',
    'As such, the request is not medically necessary.',
    'The cream is not approved for this use.',
    'The claims administrator referenced an office visit of 2-3-16.',
    'He saw a certified hand therapist.',
    'He had 6 PT visits authorized by the claims adjuster.',
    'She turned down surgery on 2-3-16.',
    'Her sister said no to a ride on 2-3-16.',
    'The board-certified surgeon saw her on 2-3-16.',
  ])('%s', (source) => {
    expect(reviewOf(source)).toBeNull()
  })
})
