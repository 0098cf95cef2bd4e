import { describe, expect, it } from 'vitest'
import { parseDetermination } from '../../src/index'
import { FACTS, letter } from '../support/final-determination'

/** Rule ids with the words they point to, first line only. */
function told(source: string): string[] {
  return parseDetermination(source).messages.map(({ ruleId, place }) => {
    const range = place as { start: { offset: number }; end: { offset: number } } | undefined
    const words = range ? source.slice(range.start.offset, range.end.offset).split('\n')[0] : ''
    return `${ruleId}: ${words}`
  })
}

const LETTER = letter()

describe('the structure of a letter', () => {
  it('gives no message where nothing is odd', () => {
    expect(told(LETTER)).toEqual([])
  })

  it('a section that is missing', () => {
    expect(told(LETTER.slice(0, LETTER.indexOf('IMR ISSUES')))).toEqual(['missing-section: '])
  })

  it('a heading that is missing above words that are known', () => {
    expect(told(LETTER.replace('CLINICAL CASE SUMMARY', ''))).toEqual([
      'missing-heading: The expert reviewer developed the following clinical case summary based on a review of the case',
    ])
  })

  it('a section that stands twice is put together', () => {
    const source = `${LETTER}\n\nCLINICAL CASE SUMMARY\nHe came back.\n`
    expect(told(source)).toEqual(['doubled-section: CLINICAL CASE SUMMARY'])
    expect(parseDetermination(source).determination.clinicalSummary?.text).toBe(
      `${FACTS.summary}\n\nHe came back.`,
    )
  })

  it('sections in another order', () => {
    const [how, summary] = ['HOW THE IMR', 'CLINICAL CASE'].map((words) => LETTER.indexOf(words))
    const issues = LETTER.indexOf('IMR ISSUES')
    const source =
      LETTER.slice(0, how) +
      LETTER.slice(summary, issues) +
      LETTER.slice(how, summary) +
      LETTER.slice(issues)
    expect(told(source)).toEqual(['section-order: CLINICAL CASE SUMMARY'])
    expect(parseDetermination(source).determination.issues).toHaveLength(2)
  })

  it('words that belong nowhere', () => {
    expect(told(`FAX COVER SHEET\n\n${LETTER}`)).toEqual(['unexpected-text: FAX COVER SHEET'])
  })

  it('a label that is lost behind a guideline, whose words are its first paragraph', () => {
    const source = letter({ ...FACTS }).replace('Decision rationale: ', '')
    const issue = parseDetermination(source).determination.issues[0]!
    expect(issue.reviewerGuideline?.text).toBe(
      parseDetermination(LETTER).determination.issues[0]!.reviewerGuideline?.text,
    )
    expect(issue.rationale).toBeNull()
    expect(told(source).map((rule) => rule.replace(/:.*/, ''))).toEqual([
      'missing-field',
      'unexpected-text',
    ])
  })

  it('words that belong nowhere are not the part of a notice that has a heading', () => {
    const notice =
      'FAX COVER SHEET\n\nNotice of Independent Medical Review Determination\n\nDated: 8/21/2013\nEmployee: XXXX\n\n' +
      '1) MAXIMUS Federal Services, Inc. has determined the request for a cane is medically necessary and appropriate.\n\n' +
      'Effect of the Decision:\nIt is binding.\n'
    const rules = told(notice).filter((rule) => /heading|doubled|order|unexpected/.test(rule))
    expect(rules).toEqual(['unexpected-text: FAX COVER SHEET'])
  })

  it('an item without an outcome', () => {
    const source = LETTER.replace('Naproxen 500mg #60: Overturned', 'Naproxen 500mg #60')
    expect(told(source)).toEqual(['missing-decision: Naproxen 500mg #60'])
    expect(parseDetermination(source).determination.issues[1]).toMatchObject({
      disputedItem: 'Naproxen 500mg #60',
      decision: null,
      decisionText: null,
    })
  })

  it('an item whose quantity stands on a line of its own is one item', () => {
    const source = LETTER.replace('Naproxen 500mg #60:', 'Naproxen 500mg\n#60:')
    expect(told(source)).toEqual([])
    expect(parseDetermination(source).determination.issues[1]?.disputedItem).toBe(
      'Naproxen 500mg #60',
    )
  })

  it('labels without an item', () => {
    const source = LETTER.replace('Naproxen 500mg #60: Overturned\n\n', '')
    expect(told(source)).toEqual([
      expect.stringMatching(/^missing-item: Claims Administrator guideline:/),
      expect.stringMatching(/^missing-decision: Claims Administrator guideline:/),
    ])
    expect(parseDetermination(source).determination.issues).toHaveLength(2)
  })

  it('a field that is missing, one that stands twice, one that is empty', () => {
    expect(told(LETTER.replace(/Decision rationale: Special[\s\S]*?necessary\.\n/, ''))).toEqual([
      'missing-field: Left knee MRI without contrast',
    ])
    const twice = LETTER.replace(
      '\n\nNaproxen 500mg',
      '\n\nDecision rationale: And so.\n\nNaproxen 500mg',
    )
    expect(told(twice)).toEqual(['doubled-field: Decision rationale: And so.'])
    expect(told(LETTER.replace('Decision based on MTUS Knee Complaints 2004.', ''))).toEqual([
      'empty-label: Claims Administrator guideline:',
    ])
  })

  it('dates whose print is damaged', () => {
    expect(told(LETTER.replace('11-12-2016', '11--12-2016'))).toEqual(['odd-date: 11--12-2016'])
    expect(told(LETTER.replace('11-12-2016', '11-32-2016'))).toEqual([
      'unreadable-date: 11-32-2016',
    ])
  })
})
