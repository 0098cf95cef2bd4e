/** The table and the verdict of a cover letter: names, what stands in their place, lists, the whole decision. */
import { describe, expect, it } from 'vitest'
import { parseDetermination } from '../../../src/index'

const REST = `

HOW THE IMR FINAL DETERMINATION WAS MADE
MAXIMUS Federal Services sent the complete case file to an expert reviewer.

CLINICAL CASE SUMMARY
A sprain.

IMR DECISION(S) AND RATIONALE(S)
1. The request for ten visits of therapy is not medically necessary and appropriate.
`

function read(table: string) {
  const source = `MAXIMUS FEDERAL SERVICES, INC.\nIndependent Medical Review\n\n${table}${REST}`
  const { determination, spans, messages } = parseDetermination(source)
  const words = (pointer: string) => spans[pointer] && source.slice(...spans[pointer])
  return { ...determination, words, rules: messages.map(({ ruleId }) => ruleId) }
}

describe('a name or number of the header', () => {
  it('stands behind its label', () => {
    const { header, redactions, words } = read(
      'Case Number: CM13-9000777\nEmployee: Ida Fennimore\nClaim Number: 00123-AB\nProvider: Ugo Brandt MD',
    )
    expect(header).toMatchObject({
      employee: { text: 'Ida Fennimore', redacted: false },
      claimNumber: { text: '00123-AB', redacted: false },
      provider: { text: 'Ugo Brandt MD', redacted: false },
    })
    expect(words('/header/employee/text')).toBe('Ida Fennimore')
    expect(redactions).toEqual([])
  })

  it('is null without its label', () => {
    const { header, redactions } = read('Case Number: CM13-9000777')
    expect(header).toMatchObject({ employee: null, claimNumber: null, provider: null })
    expect(redactions).toEqual([])
  })

  it.each([
    ['Employee:', 'employee', { text: null, redacted: true }, 'gap', 'patient', 'Employee'],
    [
      'Employee: [redacted]',
      'employee',
      { text: null, redacted: true },
      'mask',
      'patient',
      'Employee',
    ],
    [
      'Provider Name: ____ MD',
      'provider',
      { text: '____ MD', redacted: true },
      'mask',
      'provider',
      'Provider Name',
    ],
    [
      'Claim Number: XXXX',
      'claimNumber',
      { text: null, redacted: true },
      'mask',
      'unknown',
      'Claim Number',
    ],
    [
      'Claim Number :',
      'claimNumber',
      { text: null, redacted: true },
      'gap',
      'unknown',
      'Claim Number',
    ],
  ] as const)('is cut out of "%s"', (line, field, value, kind, entity, before) => {
    const { header, redactions, rules } = read(`Case Number: CM13-9000777\n${line}`)
    expect(header[field]).toEqual(value)
    expect(redactions).toEqual([{ kind, entity, before, section: 'header' }])
    expect(rules).not.toContain('empty-label')
  })
})

describe('a column of names', () => {
  it('is paired where every label has a value', () => {
    const { header } = read('Employee:\nProvider:\n\nIda Fennimore\nUgo Brandt MD')
    expect([header.employee?.text, header.provider?.text]).toEqual([
      'Ida Fennimore',
      'Ugo Brandt MD',
    ])
  })

  it('is not where one is left over', () => {
    const { header } = read('Employee:\nClaim Number:\nProvider:\n\nIda Fennimore\nUgo Brandt MD')
    expect([header.employee?.text, header.provider?.text]).toEqual([null, null])
  })
})

describe('the treatments in dispute', () => {
  const label = 'Treatment(s) in Dispute Listed on IMR Application:'

  it('stand below their label, each with its dates', () => {
    const { header, dates, words } = read(
      `Dated: 12/19/2013\n${label}\n1) Ten visits of therapy\n2) MRI of 3/5/13\nCase Number: CM13-9000777`,
    )
    expect(header.treatmentsInDispute).toEqual(['Ten visits of therapy', 'MRI of 3/5/13'])
    expect(words('/header/treatmentsInDispute/1')).toBe('MRI of 3/5/13')
    expect(header.caseNumber).toBe('CM13-9000777')
    expect(dates.map(({ iso }) => iso)).toEqual(['2013-12-19', '2013-03-05'])
  })

  it('may be listed twice', () => {
    const { header } = read(`${label}\n1) A cane\n\n${label}\n2) A bed`)
    expect(header.treatmentsInDispute).toEqual(['A cane', 'A bed'])
  })

  it('are none behind an empty label, which is told', () => {
    const { header, rules } = read(`${label}\nPriority: Standard`)
    expect(header).toMatchObject({ treatmentsInDispute: [], priority: 'standard' })
    expect(rules).toContain('empty-label')
  })
})

describe('dates of the table', () => {
  it('come in reading order', () => {
    const { dates } = read('Date of Injury: 3/4/2010\nDated: 12/19/2013\nUR Denial Date: 7/22/2013')
    expect(dates.map(({ iso }) => iso)).toEqual(['2010-03-04', '2013-12-19', '2013-07-22'])
  })

  it('come in the order of the form where the table is torn', () => {
    const { dates } = read(
      'Date of Injury:\nUR Denial Date:\nDated: 12/19/2013\n\n3/4/2010\n7/22/2013',
    )
    expect(dates.map(({ iso }) => iso)).toEqual(['2013-12-19', '2010-03-04', '2013-07-22'])
  })
})

describe('the decision on all items', () => {
  it.each([
    ['Final Determination: UPHOLD. This means', 'upheld', 'UPHOLD'],
    ['Final Determination: OVERTURN. This means', 'overturned', 'OVERTURN'],
    [
      'Final Determination: PARTIAL OVERTURN. This means',
      'partially-overturned',
      'PARTIAL OVERTURN',
    ],
  ])('%s', (sentence, decision, printed) => {
    const { header, words } = read(
      `Case Number: CM13-9000777\n\nDear Ms. Quill:\n\n${sentence} all.`,
    )
    expect(header.overallDecision).toBe(decision)
    expect(words('/header/overallDecision')).toBe(printed)
  })

  it.each(['Final Determination: none.', 'We uphold the denial.', ''])('not in %j', (sentence) => {
    const { header } = read(`Case Number: CM13-9000777\n\nDear Ms. Quill:\n\n${sentence}`)
    expect(header.overallDecision).toBeNull()
  })
})
