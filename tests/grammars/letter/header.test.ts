import { describe, expect, it } from 'vitest'
import { parseTree } from '../../../src/parse'
import { leavesOf, wordsOf } from '../../support/trees'

/** The labels and values of a header table. */
const cells = (table: string) =>
  wordsOf(
    parseTree(
      `${table}\n\nIMR ISSUES, DECISIONS AND RATIONALES\n\nCLINICAL CASE SUMMARY\nA sore knee.`,
    ).tree,
  ).filter(([type]) => type === 'headerLabel' || type === 'headerValue' || type === 'furniture')

describe('the cells of a header table', () => {
  it('are labels and what stands between them', () => {
    expect(cells('Case Number: CM16-9100001\nPriority: Standard')).toEqual([
      ['headerLabel', 'Case Number:'],
      ['headerValue', 'CM16-9100001'],
      ['headerLabel', 'Priority:'],
      ['headerValue', 'Standard'],
    ])
  })

  it('may share a line, with one blank or many between them', () => {
    expect(cells('Date Assigned: 11/18/2016 Date of Injury:      10/10/2016\nPriority:')).toEqual([
      ['headerLabel', 'Date Assigned:'],
      ['headerValue', '11/18/2016'],
      ['headerLabel', 'Date of Injury:'],
      ['headerValue', '10/10/2016'],
      ['headerLabel', 'Priority:'],
    ])
  })

  it('are labels that have lost their colon, where their value stands behind them', () => {
    expect(
      cells('Case Number; CM16-9100001\nDate Assigned  11/18/2016   Priority Standard'),
    ).toEqual([
      ['headerLabel', 'Case Number;'],
      ['headerValue', 'CM16-9100001'],
      ['headerLabel', 'Date Assigned'],
      ['headerValue', '11/18/2016'],
      ['headerLabel', 'Priority'],
      ['headerValue', 'Standard'],
    ])
    expect(
      cells('Priority  Standard  Application 11/14/2016\n   Received\nDecision Date: 1/2/2017'),
    ).toEqual([
      ['headerLabel', 'Priority'],
      ['headerValue', 'Standard'],
      ['headerLabel', 'Application'],
      ['headerValue', '11/14/2016'],
      ['headerLabel', 'Received'],
      ['headerLabel', 'Decision Date:'],
      ['headerValue', '1/2/2017'],
    ])
  })

  it('are no labels where other words stand behind them', () => {
    expect(cells('Case Number: CM16-9100001\nPriority mail, Date of Injury unknown')).toEqual([
      ['headerLabel', 'Case Number:'],
      ['headerValue', 'CM16-9100001'],
      ['headerValue', 'Priority mail, Date of Injury unknown'],
    ])
  })

  it('part where values stand apart by two blanks, and only there', () => {
    expect(cells('Date Assigned:\nPriority:\n11/18/2016   Standard review')).toEqual([
      ['headerLabel', 'Date Assigned:'],
      ['headerLabel', 'Priority:'],
      ['headerValue', '11/18/2016'],
      ['headerValue', 'Standard review'],
    ])
  })

  it('hold a label that is torn in two around its value', () => {
    const source = 'Priority:  Standard   Application   11/14/2016\n                     Received:'
    expect(cells(source)).toEqual([
      ['headerLabel', 'Priority:'],
      ['headerValue', 'Standard'],
      ['headerLabel', 'Application'],
      ['headerValue', '11/14/2016'],
      ['headerLabel', 'Received:'],
    ])
    const labels = leavesOf(parseTree(`${source}\n\nCLINICAL CASE SUMMARY\nA.`).tree).filter(
      (leaf) => leaf.type === 'headerLabel',
    )
    expect(labels.map(({ field, rest }) => [field, rest])).toEqual([
      ['priority', false],
      ['applicationReceived', false],
      ['applicationReceived', true],
    ])
  })

  it('do not begin within a word', () => {
    expect(
      cells('Case Number: CM16-9100001\nXPriority: Standard\nPriority: Standard'),
    ).toContainEqual(['headerValue', 'XPriority: Standard'])
  })

  it('leave out what the page adds', () => {
    expect(cells('Case Number: CM16-9100001\n1\n\fPriority: Standard')).toContainEqual([
      'furniture',
      '1',
    ])
  })
})
