import { describe, expect, it } from 'vitest'
import { headerRun, isValueRow } from '../../../grammars/letter/header-run'
import { pageOf } from '../../support/page'

/** The words of the run that begins with the first line, and how many labels stand in it. */
function runOf(source: string) {
  const { page, marks } = pageOf(source)
  const { end, labels } = headerRun(page, marks, 0)
  return { words: source.slice(0, marks[end]?.start ?? source.length).trim(), labels }
}

const long = 'x'.repeat(60)

describe('the run of a header table', () => {
  it.each([
    ['Case Number: CM17-9000001\nPriority: Standard', 2],
    [`Case Number:\n\nCM17-9000001\n${long}`, 1],
    ['Priority: Standard\nPage 1\nDate of Injury: 03/04/2010', 2],
    ['nothing of a table\nPriority: Standard', 1],
  ])('is all of %j', (source, labels) => {
    expect(runOf(source)).toEqual({ words: source, labels })
  })

  it.each([
    ['Priority: Standard', `${long}x`, 1],
    ['Priority: Standard', 'CLINICAL CASE SUMMARY', 1],
    ['Priority: Standard', 'MRI of the knee: Upheld', 1],
  ])('ends behind %j, before %j', (table, rest, labels) => {
    expect(runOf(`${table}\n${rest}\nPriority: Standard`)).toEqual({ words: table, labels })
  })
})

describe('the list below a label', () => {
  const label = 'Treatment(s) in Dispute Listed on IMR Application:'
  const more = 'a very long line about one treatment, longer than any value of a table can be'

  it.each([
    `${label}\n1) ${more}\nand on\n2) a cane`,
    `${label}\n${more.toUpperCase()}\n\n${more.toUpperCase()}`,
    `${label}\n\n1) ${more}`,
    `${label}\n1) a cane\nPriority: Standard`,
  ])('belongs to the run: %j', (source) => {
    expect(runOf(source).words).toBe(source)
  })

  it('ends where a blank line parts words in small letters from it', () => {
    const list = `${label}\n1) ${more}`
    expect(runOf(`${list}\n\nDear Ms. Quill`).words).toBe(list)
  })

  it('ends with the next label', () => {
    const table = `${label}\n1) a cane\nPriority: Standard`
    expect(runOf(`${table}\n${more}`)).toEqual({ words: table, labels: 2 })
  })
})

describe('a row of values', () => {
  it.each([
    'CM17-9000001 02/09/2017',
    '2/9/17 2-9-17 Standard',
    'cm17-9000001 expedited',
    '02/09/2017 02/10/2017 02/11/2017 02/12/2017 02/13/2017 02/14/2017 EXPEDITED',
  ])('is %j', (words) => expect(isValueRow(words)).toBe(true))

  it.each([
    'CM17-9000001',
    '02/09/2017 so',
    'Standard and Expedited',
    'so Standard Expedited',
    '2/9/17  2/9/17',
    '2.9.17 2.9.17',
    '',
  ])('is not %j', (words) => expect(isValueRow(words)).toBe(false))

  it('is of the table, though it is longer than a value', () => {
    const dates = '02/09/2017 02/10/2017 02/11/2017 02/12/2017 02/13/2017 02/14/2017'
    const source = `Priority: Standard\n${dates}`
    expect(runOf(source).words).toBe(source)
    expect(runOf(`${source} so`).words).toBe('Priority: Standard')
  })
})
