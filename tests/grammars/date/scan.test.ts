import { describe, expect, it } from 'vitest'
import { scanDates } from '../../../grammars/date/scan'
import { readDates } from '../../../src/facts/dates'
import { reflow } from '../../../src/text/reflow'

/** The dates of a text as `words → ISO date (problems)`, read in a letter decided on 2017-02-17. */
function datesIn(source: string, pivot: string | null = '2017-02-17'): string[] {
  const prose = reflow(source, [{ start: 0, end: source.length, opens: true }])
  return readDates(prose, source, pivot).map(({ words, iso, problems }) => {
    expect(source.slice(words.start, words.end).replace(/\s+/g, '')).toBe(
      words.value.replace(/\s+/g, ''),
    )
    return `${words.value} → ${iso}${problems.length > 0 ? ` (${problems.join(', ')})` : ''}`
  })
}

describe('dates', () => {
  it.each([
    ['seen on 12/07/2016.', '12/07/2016 → 2016-12-07'],
    ['dated 10-13-16 and', '10-13-16 → 2016-10-13'],
    ['on 11-3-16', '11-3-16 → 2016-11-03'],
    ['October 28, 2016', 'October 28, 2016 → 2016-10-28'],
    ['on Oct. 28th, 2016', 'Oct. 28th, 2016 → 2016-10-28'],
    ['on OCTOBER 28 2016', 'OCTOBER 28 2016 → 2016-10-28'],
    ['on 28 October 2016', '28 October 2016 → 2016-10-28'],
    ['on 11/2016', '11/2016 → null'],
    ['since November 2016', 'November 2016 → null'],
    ['on 2016-10-28', '2016-10-28 → 2016-10-28'],
    ['on 10.28.2016', '10.28.2016 → 2016-10-28'],
    ['The note on 01/19/2017 reported pain', '01/19/2017 → 2017-01-19'],
    ['seen on 10-13-16 Daysha came', '10-13-16 → 2016-10-13'],
    ['Norco.On 1-12-17, she', '1-12-17 → 2017-01-12'],
    ['(UR) (12-9-2016) denied', '12-9-2016 → 2016-12-09'],
    ['Report of 10//9/13 from', '10//9/13 → 2013-10-09 (doubled-separator)'],
    ['on 11/14//2013', '11/14//2013 → 2013-11-14 (doubled-separator)'],
    ['on 12-3/2013', '12-3/2013 → 2013-12-03 (mixed-separators)'],
    ['on 11 -01-2016', '11 -01-2016 → 2016-11-01 (spaced)'],
    ['on 1 / 8/2014', '1 / 8/2014 → 2014-01-08 (spaced)'],
    ['on 11-152016', '11-152016 → 2016-11-15 (missing-separator)'],
    ['dated 1231-16', '1231-16 → 2016-12-31 (missing-separator)'],
    ['dated 11-416, reported', '11-416 → 2016-11-04 (missing-separator)'],
    ['0117-2017', '0117-2017 → 2017-01-17 (missing-separator)'],
    ['dated 117-2017', '117-2017 → null (missing-separator, ambiguous)'],
    ['on 04/O2/2015', '04/O2/2015 → 2015-04-02 (letter-for-digit)'],
    ['on l2/20/2013', 'l2/20/2013 → 2013-12-20 (letter-for-digit)'],
    ['on 2/30/2013', '2/30/2013 → null (impossible)'],
    ['on 13/45/2016', '13/45/2016 → null (impossible)'],
    ['February 29, 2015', 'February 29, 2015 → null (impossible)'],
    ['February 29, 2016', 'February 29, 2016 → 2016-02-29'],
    ['on 10//13', '10//13 → null (doubled-separator, missing-part)'],
    ['filed 10-30-\n2016', '10-30-2016 → 2016-10-30 (line-break)'],
    ['filed 10/10/ \n2016', '10/10/2016 → 2016-10-10 (line-break)'],
    ['on November 28,\n2016', 'November 28, 2016 → 2016-11-28 (line-break)'],
  ])('%j', (source, expected) => {
    expect(datesIn(source)).toEqual([expected])
  })

  it('finds two in one clause, and both ends of a range', () => {
    expect(datesIn('on 11-1-16 and 11-7-16')).toEqual([
      '11-1-16 → 2016-11-01',
      '11-7-16 → 2016-11-07',
    ])
    expect(datesIn('from 4/1/13-4/29/13')).toEqual(['4/1/13 → 2013-04-01', '4/29/13 → 2013-04-29'])
  })

  it('takes the century that keeps a two-digit year on or before the decision', () => {
    expect(datesIn('an injury of 8/2/87')).toEqual(['8/2/87 → 1987-08-02'])
    expect(datesIn('an injury of 2/17/17')).toEqual(['2/17/17 → 2017-02-17'])
    expect(datesIn('an injury of 2/17/17', '2009-12-31')).toEqual([
      '2/17/17 → 2017-02-17 (out-of-range)',
    ])
  })

  it('names the two-digit year only where both centuries were possible', () => {
    expect(datesIn('on 3/4/35', null)).toEqual(['3/4/35 → 2035-03-04 (two-digit-year)'])
    expect(datesIn('on 3/4/13', null)).toEqual(['3/4/13 → 2013-03-04'])
    expect(datesIn('on 3/4/60', null)).toEqual(['3/4/60 → 1960-03-04'])
  })
})

describe('figures that look like dates and are none', () => {
  it.each([
    '1-2 times per week',
    '9-10 visits of therapy',
    '37.5/325 mg twice a day',
    '30.5/30/16mg',
    'Page(s): 98-99.',
    'pain of 5-10/10',
    'rated 7-9/10 on 8 of 10 days',
    'strength 5-/5',
    'C5-6, L4-5, L5-S1',
    'pressure 139/84',
    'pressure 116 over 78',
    'Table 12-8, page 309',
    '6-8 weeks',
    'CM16-0213037',
    'call 555-0199',
    'section 3.3.1.1 and 3.3.9 Opioids',
    'flexion from 10-120 degrees',
    'range of 0-120',
    'grip 62/58/60 pounds',
    '22/20/24',
    'Norco 10-325mg',
    'may 10 pounds be lifted',
    'in 2011, and 2014',
    'http://example.org/data/100_199/0181.html',
    'CPT 97110-97140',
    '1.5 Tesla',
    '#60-90',
    '1/2 tablet',
  ])('%j', (text) => {
    expect(scanDates(text)).toEqual([])
  })
})
