import { describe, expect, it } from 'vitest'
import { parseDetermination } from '../../src/parse'
import { FACTS, SUMMARY_HEADING } from '../support/letter'
import { RENDERING_NAMES, RENDERINGS } from '../support/renderings'

/** The header of a letter with this table: values that are not null, and messages. */
function read(table: string) {
  const source = `${table}\n\n${SUMMARY_HEADING}\nA sore knee.`
  const { determination, messages } = parseDetermination(source)
  const values = Object.entries(determination.header).flatMap(([name, value]) => {
    if (value === null || Array.isArray(value)) return []
    return [[name, typeof value === 'object' && 'iso' in value ? value.iso : value]]
  })
  const found = messages.flatMap(({ ruleId, place }) => {
    if (!/header|label/.test(ruleId ?? '')) return []
    const at = place as { start: { offset: number }; end: { offset: number } }
    return [[ruleId, source.slice(at.start.offset, at.end.offset)]]
  })
  return { values: Object.fromEntries(values), found }
}

const ISO = {
  caseNumber: 'CM17-9100234',
  dateAssigned: '2017-01-13',
  dateOfInjury: '2012-03-02',
  decisionDate: '2017-02-09',
  urDenialDate: '2016-12-31',
  priority: 'standard',
  applicationReceived: '2017-01-06',
}

describe('a whole header table', () => {
  it.each(RENDERING_NAMES)('is read as an extractor sets it: %s', (rendering) => {
    const source = RENDERINGS[rendering](FACTS)
    const table = source.slice(0, source.indexOf('HOW THE IMR'))
    expect(read(table)).toEqual({ values: ISO, found: [] })
  })

  it.each([
    [
      'all labels, then all values',
      `Case Number:\nDate Assigned:\nDate of Injury:\nDecision Date:\nUR Denial Date:\nPriority:
Application Received:\n\nCM17-9100234\n01/13/2017\n03/02/2012\n02/09/2017\n12/31/2016\nStandard
01/06/2017`,
    ],
    [
      'each value in the line below its label',
      `Case Number:\nCM17-9100234\nDate Assigned:\n01/13/2017\nDate of Injury:\n03/02/2012
Decision Date:\n02/09/2017\nUR Denial Date:\n12/31/2016\nPriority:\nStandard
Application Received:\n01/06/2017`,
    ],
    [
      'the left column in pairs, the right one torn apart',
      `Case Number:  CM17-9100234\nDate Assigned:  01/13/2017\nDecision Date:  02/09/2017
Priority:  Standard\n\nDate of Injury:\nUR Denial Date:\nApplication Received:\n\n03/02/2012
12/31/2016\n01/06/2017`,
    ],
    [
      'two labels in one line, their values in the next',
      `Case Number:    Priority:\nCM17-9100234    Standard\nDate Assigned: 01/13/2017
Date of Injury: 03/02/2012\nDecision Date: 02/09/2017\nUR Denial Date: 12/31/2016
Application Received: 01/06/2017`,
    ],
    [
      'other spellings',
      `IMR CASE NUMBER: CM17-9100234\nDATE ASSIGNED : 01/13/2017\ndate of injury: 03/02/2012
Decision  Date: 02/09/2017\nUR Denial Date: 12/31/2016\nPrlority: STANDARD
Application Recelved: 01/06/2017`,
    ],
  ])('is read from %s', (_, table) => {
    expect(read(table)).toEqual({ values: ISO, found: [] })
  })
})

describe('the priority', () => {
  it.each([
    ['Standard', 'standard'],
    ['EXPEDITED', 'expedited'],
    ['Exped ited', 'expedited'],
    ['Expedlted', 'expedited'],
    ['Stan dard', 'standard'],
    ['Regular', 'standard'],
  ])('%s is %s', (words, priority) => {
    const { values } = read(`Case Number: CM17-9100234\nPriority: ${words}`)
    expect(values.priority).toBe(priority)
  })
})

describe('the century of a date', () => {
  it('is told from the decision date of the table', () => {
    const { values } = read(
      'Date of Injury: 03/02/31\nDecision Date: 02/09/2017\nUR Denial Date: 12/31/16',
    )
    expect([values.dateOfInjury, values.urDenialDate]).toEqual(['1931-03-02', '2016-12-31'])
  })
})

describe('no table', () => {
  it.each(['', 'Dear Sir,', 'Case Numbers vary.'])('has no value and no message: %j', (words) => {
    expect(read(words)).toEqual({ values: {}, found: [] })
  })
})

describe('values that outnumber their labels', () => {
  it('are given to none', () => {
    expect(read('Case Number:\nDate Assigned:\nCM17-9100234\n01/13/2017\n02/09/2017')).toEqual({
      values: { caseNumber: 'CM17-9100234' },
      found: [['header-ambiguous', 'Date Assigned:']],
    })
  })
})

describe('a value of another kind', () => {
  it.each([
    ['Date Assigned:', 'Standard'],
    ['Priority:', '01/13/2017'],
    ['Case Number:', 'Standard'],
    ['Decision Date:', 'CM17-9100234'],
    ['Priority:', 'urgent'],
  ])('is not taken, and has a message: %s %s', (label, value) => {
    expect(read(`UR Denial Date: 12/31/2016\n${label} ${value}`)).toEqual({
      values: { urDenialDate: '2016-12-31' },
      found: [['header-invalid', label]],
    })
  })

  it('has a message where figures make no date', () => {
    expect(read('UR Denial Date: 12/31/2016\nDate Assigned: 99-99')).toEqual({
      values: { urDenialDate: '2016-12-31' },
      found: [['header-invalid', 'Date Assigned:']],
    })
  })
})

describe('a label that is torn at the end of a line, behind another pair', () => {
  it.each([
    ['Date of Injury: March 2, 2012 UR Denial\nDate: December 31, 2016', 'dateOfInjury'],
    ['Date Assigned: January 13, 2017 Decision\nDate: February 9, 2017', 'dateAssigned'],
    ['UR Denial Date: December 31, 2016 Application\nReceived: January 6, 2017', 'urDenialDate'],
    ['Decision Date: February 9, 2017 Date of\nInjury: March 2, 2012', 'decisionDate'],
  ])('gives its value to no other label: %j', (rows, field) => {
    const { values } = read(`Case Number: CM17-9100234\nPriority: Standard\n${rows}`)
    expect([undefined, ISO[field as keyof typeof ISO]]).toContain(values[field])
  })

  it('leaves columns of labels and of values alone', () => {
    const table =
      'Case Number: CM17-9100234\nDate Assigned:\nDate of Injury:\n01/13/2017\n03/02/2012'
    expect(read(table).values).toMatchObject({
      dateAssigned: ISO.dateAssigned,
      dateOfInjury: ISO.dateOfInjury,
    })
  })
})
