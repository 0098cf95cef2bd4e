import { describe, expect, it } from 'vitest'
import { scanDates } from '../../grammars/date/scan'
import { newestYear, type Pivot, readDates } from '../../src/facts/dates'
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
  })

  it('is never that of a day no calendar has', () => {
    expect(read('02/29/15', DECIDED)).toEqual([null, 'impossible'])
    expect(read('02/29/47')).toEqual([null, 'impossible'])
  })
})

describe('a four-digit year', () => {
  it('stands as printed, whatever the decision date', () => {
    expect(read('10/13/2018', DECIDED)).toEqual(['2018-10-13'])
    expect(read('10/13/1916', DECIDED)).toEqual(['1916-10-13'])
    expect(read('10/13/1900', DECIDED)).toEqual(['1900-10-13'])
    expect(read('10/13/2100', DECIDED)).toEqual(['2100-10-13'])
  })

  it('is out of range where a slip put it in another century', () => {
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

describe('the newest year', () => {
  it.each([
    ['seen 10/13/2014, 3/4/2016 and 5/6/99', '2016-12-31'],
    ['in October 2015', '2015-12-31'],
    ['seen on 5/6/16', null],
    ['on 05/06/2066 and 05/06/2012', '2012-12-31'],
    ['on 05/06/2049', '2049-12-31'],
    ['on 05/06/2050', null],
    ['none', null],
  ])('of "%s" bounds what two digits mean', (text, pivot) => {
    expect(newestYear(scanDates(text))).toBe(pivot)
  })
})
