/** What holds of a letter as a whole: its dates in order, its redactions, its years, its parts. */
import { describe, expect, it } from 'vitest'
import { parseDetermination } from '../../src/index'

const letter = (...parts: string[]) => parseDetermination(parts.join('\n\n'))

const ISSUES = `IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:`

const HOW = `HOW THE IMR FINAL DETERMINATION WAS MADE
MAXIMUS Federal Services sent the complete case file to an expert reviewer.`

describe('the dates of a letter', () => {
  const { determination } = letter(
    'Date of Injury: 03/04/2010\nDecision Date: 02/09/2017',
    'CLINICAL CASE SUMMARY\nHe was seen on 10-13-16 and 11-1-16.',
    `${ISSUES}\n\nMRI of 12/1/16: Upheld\n\nDecision rationale: On 01/02/2017 he fell. It is not medically necessary.`,
  )

  it('come in reading order, each with its section', () => {
    expect(determination.dates.map(({ iso, section }) => [iso, section])).toEqual([
      ['2010-03-04', 'header'],
      ['2017-02-09', 'header'],
      ['2016-10-13', 'clinicalSummary'],
      ['2016-11-01', 'clinicalSummary'],
      ['2016-12-01', 'issues'],
      ['2017-01-02', 'issues'],
    ])
  })

  it('are those that stand in it, and no more', () => {
    expect(letter('CLINICAL CASE SUMMARY\nA sprain.').determination.dates).toEqual([])
  })
})

describe('the century of a two-digit year', () => {
  const injury = (...parts: string[]) =>
    letter(...parts).determination.clinicalSummary?.dateOfInjury?.iso

  it('is told from the decision date, before any other year of the letter', () => {
    const summary = 'CLINICAL CASE SUMMARY\nA date of injury of 3/2/31, seen on 01/02/2034.'
    expect(injury('Decision Date: 02/09/2017\nDate Assigned: 01/09/2017', summary)).toBe(
      '1931-03-02',
    )
  })

  it('is not told from any other date', () => {
    const summary = 'CLINICAL CASE SUMMARY\nA date of injury of 3/2/13, seen on 01/02/2012.'
    expect(injury(HOW, summary)).toBe('2013-03-02')
  })
})

describe('the parts of a letter', () => {
  const whole = letter(HOW, 'DOCUMENTS REVIEWED\n• Application', 'CLINICAL CASE SUMMARY\nA sprain.')

  it('are read where they stand', () => {
    expect(whole.determination).toMatchObject({
      howDetermined: {
        text: 'MAXIMUS Federal Services sent the complete case file to an expert reviewer.',
        reviewer: { role: 'expert reviewer' },
      },
      documentsReviewed: { items: ['Application'] },
      clinicalSummary: { text: 'A sprain.' },
    })
  })

  it('are null where they do not', () => {
    expect(letter('CLINICAL CASE SUMMARY\nA sprain.').determination).toMatchObject({
      howDetermined: null,
      documentsReviewed: null,
      issues: [],
      redactions: [],
    })
    expect(letter(HOW).determination.clinicalSummary).toBeNull()
  })

  it('are those of no form where no form is known', () => {
    expect(letter('Dear Sir, I am well.').determination.format).toBeNull()
  })
})

describe('the redactions of a letter', () => {
  it('each have their section', () => {
    const { redactions } = letter(
      'CLINICAL CASE SUMMARY\nMr. ____ fell.',
      `${ISSUES}\n\nMRI: Upheld\n\nDecision rationale: Dr. XXXX asked. It is not medically necessary.`,
    ).determination
    expect(redactions).toEqual([
      { kind: 'mask', entity: 'patient', before: 'Mr.', section: 'clinicalSummary' },
      { kind: 'mask', entity: 'provider', before: 'Dr.', section: 'issues' },
    ])
  })
})

describe('a date in a request that was split', () => {
  const item = (original: string, rest: string) =>
    letter(
      `${ISSUES}\n\nRetrospective gym ${original} was the original request. Gym was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, retrospective gym ${rest} is: Upheld`,
    ).determination.issues[0]?.treatment.dateOfService?.iso

  it('is that of the service only where it stands in what remains', () => {
    expect(item('(1/2/2016)', '(3/4/2016)')).toBe('2016-03-04')
    expect(item('', '(3/4/2016)')).toBe('2016-03-04')
    expect(item('(1/2/2016)', '')).toBeUndefined()
  })
})
