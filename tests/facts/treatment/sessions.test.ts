import { describe, expect, test } from 'vitest'
import { readItem, treatmentOf } from './read'

const range = (from: number, to = from) => ({ from, to })

describe('the sessions of a therapy', () => {
  test('stand at their words', () => {
    const source = 'Physical therapy 2-3 times a week for six weeks (15 visits), left ankle'
    const { value, words } = readItem(source)
    expect(value.sessions).toEqual({ total: range(15), perWeek: range(2, 3), weeks: range(6) })
    expect(words('/sessions/total/from')).toBe('15')
    expect(words('/sessions/perWeek/from')).toBe('2')
    expect(words('/sessions/perWeek/to')).toBe('3')
    expect(words('/sessions/weeks/from')).toBe('six')
  })

  test('the total is counted where both numbers are single, and has no words', () => {
    const { value, spans } = readItem('Chiropractic 3 times a week for 4 weeks')
    expect(value.sessions).toEqual({ total: range(12), perWeek: range(3), weeks: range(4) })
    expect(spans).not.toHaveProperty('/sessions/total')
    expect(treatmentOf('Acupuncture 1 to 2 times per week for 5 weeks').sessions).toEqual({
      total: null,
      perWeek: range(1, 2),
      weeks: range(5),
    })
  })

  test.each([
    ['Acupuncture 2x5', 10, range(2), range(5)],
    ['Massage 2 times 6', 12, range(2), range(6)],
    ['PT 2–3 x 4', null, range(2, 3), range(4)],
    ['PT 2-3 x 4', null, range(2, 3), range(4)],
    ['PT 3x/week x 4 weeks', 12, range(3), range(4)],
    ['PT 2xWk x 3Wks', 6, range(2), range(3)],
    ['Twice weekly acupuncture', null, range(2), null],
    ['PT two (2) times a week for three (3) weeks', 6, range(2), range(3)],
    ['Chiropractic twice a week for 3 weeks (5)', 5, range(2), range(3)],
    ['Additional PT, 3 visits per week for 2 weeks', 6, range(3), range(2)],
    ['Home health aide 4 hours/day, 5 days/week for 6 weeks', 30, range(5), range(6)],
    ['Acupuncture x 9', 9, null, null],
    ['Physical therapy times 12', 12, null, null],
    ['8 sessions of acupuncture', 8, null, null],
    ['Physical therapy, 6-8 visits', range(6, 8), null, null],
    ['8 to 12 chiropractic sessions', range(8, 12), null, null],
    ['Fourteen occupational therapy sessions', 14, null, null],
    ['Post-op physical therapy sessions, 16', 16, null, null],
    ['Ten PT sessions, twice weekly, left knee', 10, range(2), null],
    ['Aquatic therapy, quantity 6', 6, null, null],
    ['Psychotherapy 6 sessions over 8 weeks', 6, null, range(8)],
    ['Biofeedback, weekly for 5 weeks', 5, range(1), range(5)],
    ['PT 2 times a week for 4 weeks, then 1 time a week for 4 weeks, 12 visits', 12, null, null],
  ])('%s → %s', (item, total, perWeek, weeks) => {
    expect(treatmentOf(item).sessions).toEqual({
      total: typeof total === 'number' ? range(total) : total,
      perWeek,
      weeks,
    })
  })
})

describe('no sessions', () => {
  test.each([
    'MRI 3.0 Tesla of the left knee',
    'X-ray of the right hand, 2 views',
    'Lumbar ESI at L4-5',
    'Percocet 37.5/325mg, 1-2 times a day',
    'Ultracet 37.5/325mg #60',
    'Naproxen 500mg, 1 tablet 2 times a week for 4 weeks',
    'Urine drug screen x 4',
    'Gauze 4x4',
    'TENS unit x 2 months',
    'Physical therapy 2 times a month',
    'Follow-up in 6 weeks',
    'Level 4 office visit',
    'Wheelchair, 12 months',
    'Physical therapy',
  ])('%s', (item) => {
    expect(treatmentOf(item).sessions).toBeNull()
  })
})

describe('a total told otherwise', () => {
  test.each([
    ['Chiropractic sessions left knee #8', 8],
    ['Acupuncture two times four visits (8)', 8],
    ['Physical therapy visits for the neck, #12', 12],
  ])('%s → %s', (item, total) => {
    expect(treatmentOf(item).sessions?.total).toEqual({ from: total, to: total })
  })

  test.each(['Norco 10/325mg #60', 'Chiropractic sessions, code #97140'])('not by %s', (item) => {
    expect(treatmentOf(item).sessions?.total ?? null).toBeNull()
  })
})
