/** What a number of an item counts: sessions a week, weeks, sessions in all, or none of these. */
import { describe, expect, it } from 'vitest'
import { treatmentOf } from './read'

/** `total / a week / weeks`, a dot for what is not said. */
function rhythmOf(item: string): string | null {
  const { sessions } = treatmentOf(item)
  if (!sessions) return null
  const { total, perWeek, weeks } = sessions
  const [all, often, long] = [total, perWeek, weeks].map((range) => {
    if (!range) return '.'
    return range.from === range.to ? range.from : `${range.from}-${range.to}`
  })
  return `${all} / ${often} / ${long}`
}

const table = (title: string, rows: readonly (readonly [item: string, rhythm: string | null])[]) =>
  describe(title, () => {
    it.each(rows)('%s → %s', (item, rhythm) => {
      expect(rhythmOf(item)).toBe(rhythm)
    })
  })

table('so many times a week', [
  ['PT 3/week', '. / 3 / .'],
  ['PT 3 times/week', '. / 3 / .'],
  ['PT 3 visits/week', '. / 3 / .'],
  ['PT 3 times week', '. / 3 / .'],
  ['PT 3 a week', '. / 3 / .'],
  ['PT 3 every week', '. / 3 / .'],
  ['PT 3 weekly for 4 weeks', '12 / 3 / 4'],
  ['PT 3 days weekly for 4 weeks', '12 / 3 / 4'],
  ['PT 3xweek for 4 weeks', '12 / 3 / 4'],
  ['PT 7 times a week for 2 weeks', '14 / 7 / 2'],
  ['PT 8 times a week for 2 weeks', '. / . / 2'],
  ['PT weekly', '. / 1 / .'],
  ['PT 2 weekly', '. / 2 / .'],
])

table('for so many weeks', [
  ['PT for 6 weeks', '. / . / 6'],
  ['PT x 6 weeks', '. / . / 6'],
  ['PT over 6 weeks', '. / . / 6'],
  ['PT 2 times a week 6 weeks', '12 / 2 / 6'],
  ['PT 2 times a week for 6', '12 / 2 / 6'],
  ['PT 2 times a week x 6', '12 / 2 / 6'],
  ['PT 2 times a week over 6', '. / 2 / .'],
  ['PT 2 times a week for 6 visits', '6 / 2 / .'],
  ['PT 2 times a week for 6 months', '. / 2 / .'],
  ['PT 2 times a week for 52 weeks', '104 / 2 / 52'],
  ['PT 2 times a week for 53 weeks', '. / 2 / .'],
])

table('with the total behind them', [
  ['PT 2 times a week for 6 weeks (8)', '8 / 2 / 6'],
  ['PT 2 times a week for 6 weeks = 8', '8 / 2 / 6'],
  ['PT 2 times a week for 6 (8)', '8 / 2 / 6'],
  ['PT 2 x 6 weeks (8)', '8 / 2 / 6'],
  ['PT 2x6 (8)', '8 / 2 / 6'],
  ['PT 2x6 = 8', '8 / 2 / 6'],
  ['PT 2 times a week, 9 visits', '9 / 2 / .'],
  ['PT 2 times a week for 6 weeks (8', '12 / 2 / 6'],
  ['PT 2 times a week for 6 weeks 8)', '12 / 2 / 6'],
  ['PT 2 times a week for 6 weeks [8]', '12 / 2 / 6'],
  ['PT 2 times a week for 6 weeks (8-9)', '12 / 2 / 6'],
])

table('in shorthand', [
  ['PT 2x6', '12 / 2 / 6'],
  ['PT two times weekly for three weeks (2 x 3)', '6 / 2 / 3'],
  ['PT two times weekly for three weeks (1 x 3)', null],
  ['PT 2x6 weeks', '12 / 2 / 6'],
  ['PT 2x52', '104 / 2 / 52'],
  ['PT 2x1', '2 / 2 / 1'],
  ['PT x 12', '12 / . / .'],
  ['PT x 200', '200 / . / .'],
  ['PT x 1', '1 / . / .'],
  ['PT 2 and x 12', '12 / . / .'],
  ['Follow-up visits x 3', '3 / . / .'],
  ['PT 2x6 visits', '6 / . / .'],
  ['PT 2x6 months', null],
  ['PT 2x53', null],
  ['PT 2x0', null],
  ['PT 8x6', null],
  ['PT x 0', null],
  ['PT x 201', null],
  ['PT x 12 months', null],
  ['PT x 10-12', null],
])

table('sessions in all', [
  ['PT 200 sessions', '200 / . / .'],
  ['PT 1 session', '1 / . / .'],
  ['PT 12 total', '12 / . / .'],
  ['PT total 12', '12 / . / .'],
  ['PT total of 12', '12 / . / .'],
  ['PT sessions of 12', '12 / . / .'],
  ['PT sessions x 12', '12 / . / .'],
  ['PT qty 12', '12 / . / .'],
  ['PT 12 sessions x 6', '12 / . / .'],
  ['PT 3 visits week', '3 / . / .'],
  ['PT 3 visits weekly for 4 weeks', '3 / . / 4'],
  ['PT 6 sessions, 2 times a week for 4 weeks, x 12', '6 / 2 / 4'],
  ['PT 12 more post op knee leg rehab sessions', '12 / . / .'],
])

table('no number of sessions', [
  ['PT 12', null],
  ['PT 201 sessions', null],
  ['PT 0 sessions', null],
  ['PT 0 times a week', null],
  ['PT 6-8 times a week', null],
  ['PT level 4 sessions', null],
  ['PT sessions 12 units', null],
  ['PT 12 of the sessions', null],
  ['PT 12, sessions', null],
  ['PT 12: sessions', null],
  ['PT 12 hour sessions', null],
  ['PT 12 more post op knee leg gym rehab sessions', null],
  ['PT 3 week', null],
  ['PT 3 per day', null],
  ['PT in 6 weeks', null],
  ['PT for 53 weeks', null],
  ['Weekly PT', null],
  ['PT biweekly', null],
  ['PT bi weekly', null],
  ['PT semi weekly', null],
  ['PT sessions weekly', null],
  ['PT 2 times a week, then 1 time a week', null],
])

table('what is given session by session', [
  ['Home health 2 x 4', '8 / 2 / 4'],
  ['Psychotherapy 6 visits', '6 / . / .'],
  ['Injection 2 times a week for 6 weeks', '12 / 2 / 6'],
  ['Zorb 2 times a week for 6 weeks', '12 / 2 / 6'],
  ['Zorb 2x6', null],
  ['Zorb x 6', null],
  ['Injection 2x6', null],
  ['MRI 2 times a week for 6 weeks', null],
])
