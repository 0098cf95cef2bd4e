import { describe, expect, it } from 'vitest'
import { scanDates } from '../../grammars/date/scan'
import { readRedactions } from '../../src/facts/redactions'
import { reflow } from '../../src/text/reflow'

/** The redactions of a text as `kind entity: words before`. */
function redactionsIn(source: string): string[] {
  const prose = reflow(source, [{ start: 0, end: source.length, opens: true }])
  return readRedactions(prose, scanDates(prose.text), source).map(({ kind, entity, before }) => {
    const words = before === '' ? '' : before.value
    if (before !== '') {
      expect(source.slice(before.start, before.end).replace(/\s+/g, ' ')).toBe(words)
    }
    return `${kind} ${entity}: ${words}`
  })
}

describe('gaps', () => {
  it.each([
    ['hurt on 6/3/09 while employed by  \n. Request is', 'gap employer: while employed by'],
    ['hurt while employed by as a driver', 'gap employer: while employed by'],
    ['Report of 10//9/13 from  noted pain', 'gap provider: Report of 10//9/13 from'],
    ['Report of 10/9/13 from noted pain', 'gap provider: Report of 10/9/13 from'],
    ['Office visit of 12/11/13 \nfrom  note pain', 'gap provider: Office visit of 12/11/13 from'],
    ['He was seen by  , who agreed', 'gap provider: was seen by'],
    ['She told Dr.  that it hurt', 'gap provider: Dr.'],
    ['X-rays were done at  on Monday', 'gap facility: done at'],
    ['a represented  employee who has filed', 'gap employer: a represented'],
    ['She is an employee of  , and fell', 'gap employer: employee of'],
  ])('%j', (source, expected) => {
    expect(redactionsIn(source)).toEqual([expected])
  })
})

describe('masks', () => {
  it.each([
    ['employed by [redacted] as a cook', 'mask employer: employed by'],
    ['seen by Dr. XXXX today', 'mask provider: seen by Dr.'],
    ['Mr. ____ returned', 'mask patient: Mr.'],
    ['a represented [REDACTED] employee who filed', 'mask employer: a represented'],
    [
      'the claims administrator, █████, denied it',
      'mask claims-administrator: the claims administrator,',
    ],
    [
      'utilization review denied the injections on behalf of <redacted>.',
      'mask claims-administrator: on behalf of',
    ],
    ['an attorney wrote on behalf of <redacted>.', 'mask unknown: an attorney wrote on behalf of'],
  ])('%j', (source, expected) => {
    expect(redactionsIn(source)).toEqual([expected])
  })
})

describe('blanks where nothing is missing', () => {
  it.each([
    'It hurt.  She rested.',
    'flexor  group is improving',
    'an injury date of  \n10-26-2016',
    'pain  with lifting',
    'the cream he came in with.',
    'radiates from the hip',
    'a report of 10/9/13 that noted pain',
    'employed by the county',
    'Sports Medicine , and others',
    'size XXL brace',
    'a represented employee who has filed',
    'a 54-year-old  male employee who fell',
  ])('%j', (source) => {
    expect(redactionsIn(source)).toEqual([])
  })
})
