import { describe, expect, it } from 'vitest'
import { type Pivot, readDates } from '../../src/facts/dates'
import { parseDetermination } from '../../src/parse'
import { at, proseOf } from '../support/places'

/** The first date of a source: ISO 8601 and problems. */
function read(source: string, pivot: Pivot = null) {
  const [date] = readDates(proseOf(source), source, pivot)
  return date && [date.iso, ...date.problems]
}

const DECIDED = '2017-02-09'

describe('a two-digit year', () => {
  it.each([
    ['10-13-16', '2016-10-13'],
    ['02-09-17', '2017-02-09'],
    ['6/2/85', '1985-06-02'],
    ['1-1-18', '1918-01-01'],
    ['3/2/31', '1931-03-02'],
    ['02/29/00', '2000-02-29'],
    ['02/29/84', '1984-02-29'],
  ])('takes the century that keeps %s on or before the decision', (source, iso) => {
    const outOfRange = iso < '1930'
    expect(read(source, DECIDED)).toEqual(
      outOfRange ? [iso.replace('19', '20'), 'out-of-range'] : [iso],
    )
  })

  it('is out of range where it lies behind the decision and a century earlier is no working life', () => {
    expect(read('02-10-17', DECIDED)).toEqual(['2017-02-10', 'out-of-range'])
  })

  it('is a problem only where both centuries were possible', () => {
    expect(read('3-2-33', '2035-01-01')).toEqual(['2033-03-02', 'two-digit-year'])
    expect(read('3-2-30', '2035-01-01')).toEqual(['2030-03-02', 'two-digit-year'])
    expect(read('3-2-29', '2035-01-01')).toEqual(['2029-03-02'])
    expect(read('3-2-36', '2035-01-01')).toEqual(['1936-03-02'])
    expect(read('3-2-47')).toEqual(['2047-03-02', 'two-digit-year'])
    expect(read('3-2-16')).toEqual(['2016-03-02'])
    expect(read('3-2-85')).toEqual(['1985-03-02'])
    expect(read('3-2-49')).toEqual(['2049-03-02', 'two-digit-year'])
    expect(read('3-2-50')).toEqual(['1950-03-02'])
  })

  it('is never that of a day no calendar has', () => {
    expect(read('02/29/15', DECIDED)).toEqual([null, 'impossible'])
    expect(read('02/29/47')).toEqual([null, 'impossible'])
  })
})

describe('a four-digit year', () => {
  it('stands as printed, and is out of range where it lies behind the decision', () => {
    expect(read('10/13/2018', DECIDED)).toEqual(['2018-10-13', 'out-of-range'])
    expect(read('02/10/2017', DECIDED)).toEqual(['2017-02-10', 'out-of-range'])
    expect(read('02/09/2017', DECIDED)).toEqual(['2017-02-09'])
    expect(read('10/13/2018')).toEqual(['2018-10-13'])
    expect(read('10/13/1916', DECIDED)).toEqual(['1916-10-13'])
    expect(read('10/13/1900', DECIDED)).toEqual(['1900-10-13'])
    expect(read('10/13/2100')).toEqual(['2100-10-13'])
  })

  it('is out of range where a slip put it in another century', () => {
    expect(read('10/13/0017', DECIDED)).toEqual([null, 'out-of-range'])
    expect(read('10/13/2101', DECIDED)).toEqual([null, 'out-of-range'])
    expect(read('10/13/1899', DECIDED)).toEqual([null, 'out-of-range'])
    expect(read('10//13//2016', DECIDED)).toEqual(['2016-10-13', 'doubled-separator'])
  })
})

describe('a date that means no one day', () => {
  it.each([
    ['13/45/2016', 'impossible'],
    ['February 30, 2016', 'impossible'],
    ['on 111-16', 'missing-separator', 'ambiguous'],
    ['dated 10//13', 'doubled-separator', 'missing-part'],
    ['October 2016'],
    ['11/2016'],
  ])('has no ISO date: %s', (source, ...problems) => {
    expect(read(source, DECIDED)).toEqual([null, ...problems])
  })
})

describe('a date as a value', () => {
  it('is printed as in the letter, the break of a line left out', () => {
    const source = 'He was seen on 10-30-\n  2016 again'
    const [date] = readDates(proseOf(source), source, null)
    expect(date?.words).toMatchObject({ value: '10-30-2016' })
    expect([date?.words.start, date?.words.end]).toEqual(at(source, '10-30-\n  2016'))
    expect(date?.iso).toBe('2016-10-30')
    expect(date?.problems).toEqual(['line-break'])
  })

  it.each([
    ['October\n3, 2016', 'October 3, 2016'],
    ['October 3,\f2016', 'October 3, 2016'],
    ['11/7/\r\n2016', '11/7/2016'],
  ])('knows the break in %j', (source, text) => {
    const [date] = readDates(proseOf(source), source, null)
    expect([date?.words.value, date?.problems]).toEqual([text, ['line-break']])
  })

  it('has no break where the line ends right behind it', () => {
    expect(read('10-30-2016\nand')).toEqual(['2016-10-30'])
  })

  it('is made anew each time, so that it may stand in two places', () => {
    const source = '10-30-2016'
    const [date] = readDates(proseOf(source), source, null)
    expect(date?.value).not.toBe(date?.value)
    expect(date?.value).toEqual(date?.value)
    expect(readDates(proseOf('10/ 30/2016'), '10/ 30/2016', null)[0]?.value.problems).toEqual([
      'spaced',
    ])
  })
})

describe('a letter', () => {
  const table = (decided: string) => `Final Determination Letter for IMR Case Number CM13-9911001

Case Number: CM13-9911001 Date Assigned: 01/08/2014
Date of Injury: 03/04/2009 ${decided}
`
  const words = `
CLINICAL CASE SUMMARY
The injured worker was seen on 11/20/2012, on 12/4/13, on 2/3/14 and on 5/6/71.
`
  const problemsIn = (source: string, now?: string) =>
    parseDetermination(source, now === undefined ? {} : { now })
      .determination.dates.filter(({ problems }) => problems.length > 0)
      .map(({ text, iso, problems }) => [text, iso, ...problems])

  it('has no bound but its decision: a date newer than the newest full year is nothing odd', () => {
    expect(problemsIn(words)).toEqual([])
    expect(problemsIn(table('Decision Date: 02/09/2014') + words)).toEqual([])
  })

  it('tells which dates lie behind its decision', () => {
    expect(problemsIn(table('Decision Date: 01/31/2014') + words)).toEqual([
      ['2/3/14', '2014-02-03', 'out-of-range'],
    ])
    expect(problemsIn(table('') + words, '2014-01-31')).toEqual([
      ['2/3/14', '2014-02-03', 'out-of-range'],
    ])
  })

  it('takes its decision before `now`', () => {
    expect(problemsIn(table('Decision Date: 02/09/2014') + words, '2014-12-31')).toEqual([])
    expect(problemsIn(table('Decision Date: 2/9/14') + words, '2064-01-01')).toEqual([])
  })

  it('takes figures parted by dots for a date, but not in a guideline', () => {
    const issue = `
IMR ISSUES, DECISIONS AND RATIONALES
1. Norco 10/325 mg #60: Upheld
Claims Administrator guideline: MTUS, Opioids 9.5.13.
MAXIMUS guideline: ODG, 10.4.12 Massage.
Decision rationale: On 11.20.13 he was worse.
`
    const { dates } = parseDetermination(words + issue).determination
    expect(dates.at(-1)).toEqual({
      text: '11.20.13',
      iso: '2013-11-20',
      problems: [],
      section: 'issues',
    })
    expect(dates).toHaveLength(5)
  })
})
