import { describe, expect, test } from 'vitest'
import { readItem, treatmentOf } from './read'

const told = (item: string): string | null => {
  const { duration } = treatmentOf(item)
  if (!duration) return null
  const { from, to } = duration.value
  return `${from === to ? from : `${from}-${to}`} ${duration.unit}`
}

describe('how long a treatment lasts', () => {
  test('stands at its words', () => {
    const { words } = readItem('Vascutherm rental for one (1) to two (2) weeks')
    expect(words('/duration/value/from')).toBe('one')
    expect(words('/duration/value/to')).toBe('two')
    expect(words('/duration/unit')).toBe('weeks')
    expect(words('/rental')).toBe('rental')
  })

  test.each([
    ['Cold compression unit, 14-day rental', '14 day'],
    ['Hot/cold unit rental x 21 days', '21 day'],
    ['TENS unit trial for one month', '1 month'],
    ['TENS unit x 30 days', '30 day'],
    ['CPM machine for 2-3 weeks', '2-3 week'],
    ['Cryotherapy unit, ten day use', '10 day'],
    ['Two months coverage of Cialis 20mg', '2 month'],
    ['Motrin 600mg, 30 day supply', '30 day'],
    ['Tylenol with codeine #3, 15 day supply', '15 day'],
    ['Inpatient hospital stay (2 days)', '2 day'],
    ['Home health aide 4 hours per day, 5 times a week for 3 weeks', '3 week'],
    ['Home care 8 hours a day, 7 days a week for 6 weeks', '6 week'],
    ['Gym membership for 6 months', '6 month'],
  ])('%s → %s', (item, duration) => expect(told(item)).toBe(duration))

  test.each([
    'Physical therapy 2 times a week for 6 weeks',
    'Follow up in 6 weeks',
    'Re-evaluation within 30 days',
    'TENS unit purchase, 7 days a week',
    'Naproxen 500mg #60, every 12 days',
    'MRI of the knee 2 weeks post op',
    'Ultram 50mg #30',
  ])('is not told by %s', (item) => expect(told(item)).toBeNull())
})

describe('a device on loan', () => {
  test.each([
    ['Hospital bed rental', true],
    ['Wheelchair (to be rented)', true],
    ['30 day trial of a TENS unit', true],
    ['TENS unit purchase', false],
    ['Trial of Butrans 10 mcg patch', false],
    ['Functional restoration program, trial of 10 days', false],
  ])('%s: %s', (item, rental) => expect(treatmentOf(item).rental).toBe(rental))
})

describe('how a drug is dispensed', () => {
  test('stands at its words', () => {
    const { words } = readItem('Voltaren gel 1% 100 grams with two refills')
    expect(words('/drug/unit')).toBe('grams')
    expect(words('/drug/refills')).toBe('two')
  })

  test.each([
    ['Norco 10/325mg #60 with 2 refills', 60, null, 2],
    ['Protonix 20mg #30 with one refill', 30, null, 1],
    ['Ambien 5mg, one at bedtime, #30 refill x1', 30, null, 1],
    ['Ambien 5mg #30 with no refills', 30, null, 0],
    ['Norco 10/325mg, 90 tablets, refills: 3', 90, 'tablet', 3],
    ['Norco 10/325mg qty: 90 tabs', 90, 'tablet', null],
    ['Lidoderm 5% patch, 2 boxes', 2, 'box', null],
    ['Flurbiprofen 20% cream 120gm', 120, 'g', null],
    ['Lactulose oral solution 450 ml', 450, 'ml', null],
    ['Norco refill #60', 60, null, null],
    ['Refill of Norco 10/325mg #60', 60, null, null],
    ['Norco 10/325mg #60', 60, null, null],
    ['Norco 10/325mg, 1 tablet twice a day', null, null, null],
  ])('%s: %s %s, refills %s', (item, quantity, unit, refills) =>
    expect(treatmentOf(item).drug).toMatchObject({ quantity, unit, refills }),
  )
})
