import { describe, expect, it } from 'vitest'
import { scanDates } from '../../../grammars/date/scan'
import { DATES } from './dates'
import { NO_DATES } from './no-dates'

const wordsIn = (text: string) => scanDates(text).map(({ start, end }) => text.slice(start, end))

describe('a date', () => {
  it.each(DATES)('stands in "$text"', ({ text, words, month, day, year, problems }) => {
    const start = text.indexOf(words)
    expect(scanDates(text)).toEqual([
      { start, end: start + words.length, month, day, year, twoDigitYear: year < 100, problems },
    ])
  })

  it('stands in "on 11/2016"', () => {
    expect(scanDates('on 11/2016')).toMatchObject([{ month: 11, day: null, year: 2016 }])
  })
})

describe('no date', () => {
  it.each(NO_DATES)('stands in "%s"', (text) => {
    expect(wordsIn(text)).toEqual([])
  })

  it.each(NO_DATES)('but one beside it: "%s"', (text) => {
    expect(wordsIn(`${text} was noted on 10/13/2016`)).toEqual(['10/13/2016'])
  })
})

describe('several dates', () => {
  it.each([
    ['from 10/1/16-11/2/16', ['10/1/16', '11/2/16']],
    ['from 10/1/16 - 11/2/16', ['10/1/16', '11/2/16']],
    ['10/1/2016-11/2/2016', ['10/1/2016', '11/2/2016']],
    ['May 3, 2016, May 10, 2016 and 17 May 2016', ['May 3, 2016', 'May 10, 2016', '17 May 2016']],
    ['10/1/16-11--2-16', ['10/1/16', '11--2-16']],
    ['10/1/2016May 3, 2016', ['10/1/2016', 'May 3, 2016']],
    ['10/1/2016, May 3, 2016', ['10/1/2016', 'May 3, 2016']],
    ['March 2016 to 04/02/2016', ['March 2016', '04/02/2016']],
    ['from 9.5.13 and 10.31.13, 11.22.13', ['9.5.13', '10.31.13', '11.22.13']],
    ['10/1/16, 10/2/16, 10//3/16.', ['10/1/16', '10/2/16', '10//3/16']],
  ])('stand in "%s"', (text, words) => {
    expect(wordsIn(text)).toEqual(words)
  })
})

describe('a text without figures', () => {
  it.each(['', 'On a day in October he may march.', '/-/-/', 'l0l', '٣/٤/٢٠١٦'])(
    'has no date: %j',
    (text) => expect(scanDates(text)).toEqual([]),
  )
})

describe('a text that cites guidelines', () => {
  it.each(['MTUS, Opioids 9.5.13', '10.4.12 Massage', '(3.10.14)'])(
    'numbers its parts by figures and dots: "%s"',
    (text) => expect(scanDates(text, true)).toEqual([]),
  )

  it('may tell its date', () => {
    expect(scanDates('ODG, Pain (updated 10.4.13), 10/5/13', true)).toMatchObject([
      { month: 10, day: 4, year: 13 },
      { month: 10, day: 5, year: 13 },
    ])
  })
})
