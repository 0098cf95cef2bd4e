import { describe, expect, it } from 'vitest'
import { isCalendarDay, MONTHS, ORDINALS } from '../../../grammars/date/months'

describe('the names of months', () => {
  it.each([
    [1, ['January', 'Jan', 'Januray', 'Janurary']],
    [2, ['February', 'Feb', 'Febuary', 'Feburary']],
    [3, ['March', 'Mar']],
    [4, ['April', 'Apr', 'Apirl']],
    [5, ['May']],
    [6, ['June', 'Jun']],
    [7, ['July', 'Jul']],
    [8, ['August', 'Aug', 'Agust', 'Augest']],
    [9, ['September', 'Sept', 'Sep', 'Septmber', 'Setpember', 'Septemeber']],
    [10, ['October', 'Oct', 'Octber', 'Ocotber']],
    [11, ['November', 'Nov', 'Novmber', 'Novemeber']],
    [12, ['December', 'Dec', 'Decmber', 'Decemeber']],
  ])('of month %d are %j, capitalised or in capitals', (month, names) => {
    const of = [...MONTHS].filter(([, number]) => number === month).map(([name]) => name)
    expect(of.sort()).toEqual(
      [...new Set(names.flatMap((name) => [name, name.toUpperCase()]))].sort(),
    )
  })

  it.each(['may', 'march', 'Ma', 'Sept.', 'Mayo', ''])('are not %j', (word) => {
    expect(MONTHS.has(word)).toBe(false)
  })
})

it('days are numbered in words from the first to the thirty-first', () => {
  expect([...ORDINALS.values()]).toEqual(Array.from({ length: 31 }, (_, index) => index + 1))
  expect(
    ['ninth', 'twelfth', 'twentieth', 'twenty-ninth', 'thirty-first'].map((word) =>
      ORDINALS.get(word),
    ),
  ).toEqual([9, 12, 20, 29, 31])
})

describe('a day of the calendar', () => {
  it.each([
    [2016, 1, 1],
    [2016, 12, 31],
    [2016, 2, 29],
    [2000, 2, 29],
    [null, 2, 29],
    [2015, 2, 28],
    [2015, 4, 30],
    [null, 1, 31],
  ])('%s-%d-%d', (year, month, day) => {
    expect(isCalendarDay(year, month, day)).toBe(true)
  })
})

describe('no day of the calendar', () => {
  it.each([
    [2016, 0, 1],
    [2016, 13, 1],
    [2016, 1, 0],
    [2016, 1, 32],
    [2016, 2, 30],
    [2015, 2, 29],
    [1900, 2, 29],
    [null, 2, 30],
    [null, 3, 32],
    [2016, 4, 31],
    [2016, 6, 31],
    [2016, 9, 31],
    [2016, 11, 31],
    [2016, 0, 29],
  ])('%s-%d-%d', (year, month, day) => {
    expect(isCalendarDay(year, month, day)).toBe(false)
  })
})
