import { describe, expect, it } from 'vitest'
import { parseDetermination } from '../../src/index'

const BODY = '\n\nHOW THE IMR FINAL DETERMINATION WAS MADE\n\nCLINICAL CASE SUMMARY\nA sprain.\n'
const read = (header: string) => parseDetermination(header + BODY)
const iso = (header: string) => {
  const { dateAssigned, dateOfInjury, decisionDate, urDenialDate, applicationReceived } =
    read(header).determination.header
  return [dateAssigned, dateOfInjury, decisionDate, urDenialDate, applicationReceived].map(
    (date) => date?.iso ?? null,
  )
}
const rules = (header: string) =>
  read(header)
    .messages.filter(({ ruleId }) => /label|header/.test(String(ruleId)))
    .map(({ ruleId, place }) => {
      const { start, end } = place as { start: { offset: number }; end: { offset: number } }
      return `${ruleId}: ${(header + BODY).slice(start.offset, end.offset)}`
    })

describe('the header table', () => {
  it('gives each label the value of its own line', () => {
    expect(iso('Date Assigned: 01/02/2017\nDecision Date: 02/03/2017')).toEqual([
      '2017-01-02',
      null,
      '2017-02-03',
      null,
      null,
    ])
  })

  it('pairs a column of labels with the column of values behind it', () => {
    expect(iso('Date Assigned:\nDate of Injury:\n\n01/02/2017\n03/04/2016')).toEqual([
      '2017-01-02',
      '2016-03-04',
      null,
      null,
      null,
    ])
  })

  it('knows a label that is torn in two around its value', () => {
    const header = 'Priority:   Standard     Application      01/02/2017\n            Received:'
    expect(iso(header).at(-1)).toBe('2017-01-02')
    expect(read(header).determination.header.priority).toBe('standard')
  })

  it('knows a label that is torn in two in a row with single blanks', () => {
    expect(iso('Priority: Standard Application 04/05/2017 Received:')[4]).toBe('2017-04-05')
    expect(iso('Priority:\tStandard\tApplication\t04/05/2017\n\t\tReceived:')[4]).toBe('2017-04-05')
  })

  it('parts a row of values that stand one blank apart', () => {
    const header =
      'Case Number: Date Assigned: Date of Injury: Decision Date: UR Denial Date: Priority: Application Received:\n' +
      'CM17-9001234 01/02/2017 03/04/2016 02/03/2017 12/13/2016 Standard 01/01/2017'
    expect(iso(header)).toEqual([
      '2017-01-02',
      '2016-03-04',
      '2017-02-03',
      '2016-12-13',
      '2017-01-01',
    ])
    const { determination, spans } = read(header)
    expect(determination.header).toMatchObject({ caseNumber: 'CM17-9001234', priority: 'standard' })
    expect(header.slice(...spans['/header/priority']!)).toBe('Standard')
    expect(header.slice(...spans['/header/dateOfInjury/text']!)).toBe('03/04/2016')
  })

  it('takes no one date of several behind a label, and says so', () => {
    const header = 'Decision Date: 02/03/2017\nDate of Injury: 03/04/2015 - 03/04/2016'
    expect(iso(header)[1]).toBeNull()
    expect(rules(header)).toEqual(['header-invalid: Date of Injury:'])
    expect(read(header).determination.dates.map((date) => date.iso)).toEqual([
      '2017-02-03',
      '2015-03-04',
      '2016-03-04',
    ])
  })

  it('leaves values out that no label surely has, and says so', () => {
    const header = 'Date Assigned:\nDecision Date:\n\n01/02/2017'
    expect(iso(header)).toEqual([null, null, null, null, null])
    expect(rules(header)).toEqual([
      'header-ambiguous: Date Assigned:',
      'header-ambiguous: Decision Date:',
    ])
  })

  it('says which label has nothing behind it', () => {
    const header = 'Date Assigned: 01/02/2017\nUR Denial Date:\nPriority: Expedited'
    expect(iso(header)).toEqual(['2017-01-02', null, null, null, null])
    expect(read(header).determination.header.priority).toBe('expedited')
    expect(rules(header)).toEqual(['empty-label: UR Denial Date:'])
  })

  it('gives no label a value of another kind', () => {
    const header = 'Date Assigned: Standard\nPriority: 01/02/2017'
    expect(iso(header)).toEqual([null, null, null, null, null])
    expect(rules(header)).toEqual(['header-invalid: Date Assigned:', 'header-invalid: Priority:'])
  })

  it('points to the words of each value', () => {
    const header = 'Case Number:   CM17-9000007\nDate Assigned:  01/02/2017'
    const { spans } = read(header)
    expect(header.slice(...spans['/header/caseNumber']!)).toBe('CM17-9000007')
    expect(header.slice(...spans['/header/dateAssigned/iso']!)).toBe('01/02/2017')
  })

  it('is no table where a summary says a label within its prose', () => {
    const source =
      'CLINICAL CASE SUMMARY\nThe chart opens thus.\nDate of Injury: 03/04/2016. A sprain.\n'
    const { determination } = parseDetermination(source)
    expect(determination.header.dateOfInjury).toBeNull()
    expect(determination.clinicalSummary?.text).toContain('Date of Injury: 03/04/2016. A sprain.')
  })
})
