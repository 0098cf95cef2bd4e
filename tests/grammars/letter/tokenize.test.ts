import { describe, expect, it } from 'vitest'
import { tokenize } from '../../../grammars/letter/tokenize'
import { lexicon, pageOf } from '../../support/page'

/** `[token, words]`; no words where the letter lost what the token says. */
function tokens(source: string): [string, string][] {
  const { page, marks } = pageOf(source)
  return tokenize(page, marks, lexicon).tokens.map(({ tokenType, marks: its }) => [
    tokenType.name,
    its.length === 0 ? '' : source.slice(its[0]!.start, its.at(-1)!.end),
  ])
}

const typesOf = (source: string) => tokens(source).map(([type]) => type)

describe('the tokens of a letter', () => {
  it('stand for runs of lines', () => {
    const source = `CLINICAL CASE SUMMARY
A worker with a sore knee, who
walks with a cane.

It is sore.
IMR ISSUES, DECISIONS AND RATIONALES
Cane: Upheld
Claims Administrator guideline: None.
MAXIMUS guideline: Knee Chapter.
Decision rationale: He walks
without one.
Knee brace: Overturned
Decision rationale: It helps.`
    expect(tokens(source)).toEqual([
      ['ClinicalSummaryHeading', 'CLINICAL CASE SUMMARY'],
      ['Text', 'A worker with a sore knee, who\nwalks with a cane.\n\nIt is sore.'],
      ['IssuesHeading', 'IMR ISSUES, DECISIONS AND RATIONALES'],
      ['DisputedItem', 'Cane: Upheld'],
      ['ClaimsAdministratorGuidelineLabel', 'Claims Administrator guideline:'],
      ['Text', 'None.'],
      ['ReviewerGuidelineLabel', 'MAXIMUS guideline:'],
      ['Text', 'Knee Chapter.'],
      ['RationaleLabel', 'Decision rationale:'],
      ['Text', 'He walks\nwithout one.'],
      ['DisputedItem', 'Knee brace: Overturned'],
      ['RationaleLabel', 'Decision rationale:'],
      ['Text', 'It helps.'],
    ])
  })

  it('have the place of their words, the end exclusive in their marks and inclusive in chevrotain', () => {
    const source = '  CLINICAL CASE SUMMARY  '
    const { page, marks } = pageOf(source)
    const [token] = tokenize(page, marks, lexicon).tokens
    expect([token?.startOffset, token?.endOffset]).toEqual([2, 22])
    expect(token?.marks[0]).toMatchObject({ start: 2, end: 23 })
  })

  it('are none without words', () => {
    expect(tokens('')).toEqual([])
    expect(tokens(' \n\f\n')).toEqual([])
  })
})

describe('a heading', () => {
  it('in small letters must stand as one', () => {
    expect(typesOf('It ended.\nClinical Case Summary\nA knee.')).toContain('ClinicalSummaryHeading')
    expect(typesOf('see the\n\nClinical Case Summary\nA knee.')).toContain('ClinicalSummaryHeading')
    expect(typesOf('as is said in the\nclinical case summary:\na knee.')).toEqual(['Text'])
  })

  it('in capitals stands where it stands', () => {
    expect(typesOf('as is said in the\nCLINICAL CASE SUMMARY\na knee.')).toEqual([
      'Text',
      'ClinicalSummaryHeading',
      'Text',
    ])
  })

  it('that is lost is implied by the words that open its section', () => {
    expect(tokens('MAXIMUS Federal Services sent the complete case file to a dentist.')).toEqual([
      ['HowDeterminedHeading', ''],
      ['Text', 'MAXIMUS Federal Services sent the complete case file to a dentist.'],
    ])
  })

  it('that is lost is implied by the first item', () => {
    expect(tokens('CLINICAL CASE SUMMARY\nA knee.\nCane: Upheld')).toEqual([
      ['ClinicalSummaryHeading', 'CLINICAL CASE SUMMARY'],
      ['Text', 'A knee.'],
      ['IssuesHeading', ''],
      ['DisputedItem', 'Cane: Upheld'],
    ])
  })

  it('is not implied again by words of its own section', () => {
    const phrase = 'MAXIMUS Federal Services sent the complete case file to a dentist.'
    expect(typesOf(`HOW THE IMR FINAL DETERMINATION WAS MADE\n${phrase}`)).toEqual([
      'HowDeterminedHeading',
      'Text',
    ])
  })
})

describe('the header table', () => {
  it('is a run of labels and short values', () => {
    const table = 'Case Number: CM16-9100001\nDate Assigned:\n11/18/2016\nPriority: Standard'
    expect(tokens(`${table}\nCLINICAL CASE SUMMARY`)[0]).toEqual(['HeaderTable', table])
  })

  it('is not a single label within prose', () => {
    expect(
      typesOf('CLINICAL CASE SUMMARY\nIt is sore.\nDate of Injury: 10/10/2016\nHe fell.'),
    ).toEqual(['ClinicalSummaryHeading', 'Text'])
  })
})

describe('an item without an outcome', () => {
  const ISSUES = 'IMR ISSUES, DECISIONS AND RATIONALES'

  it('is the words before the first label of an issue', () => {
    expect(tokens(`${ISSUES}\nMRI of the left knee\nMAXIMUS guideline: None.`).slice(1, 3)).toEqual(
      [
        ['DisputedItem', 'MRI of the left knee'],
        ['ReviewerGuidelineLabel', 'MAXIMUS guideline:'],
      ],
    )
  })

  it('is empty where a sentence stands there', () => {
    const source = `${ISSUES}\nWords that stray.\nMAXIMUS guideline: None.`
    expect(tokens(source).slice(1, 4)).toEqual([
      ['Text', 'Words that stray.'],
      ['DisputedItem', ''],
      ['ReviewerGuidelineLabel', 'MAXIMUS guideline:'],
    ])
  })

  it('begins with a label that an issue has had already', () => {
    const source = `${ISSUES}\nCane: Upheld\nDecision rationale: He walks.\nMAXIMUS guideline: None.`
    expect(typesOf(source).filter((type) => type === 'DisputedItem')).toHaveLength(2)
  })
})

describe('a sentence that ends with an outcome', () => {
  it('is no item', () => {
    const source = `Cane: Upheld
Decision rationale: He walks. For these reasons the denial is
Upheld.
He may ask again.`
    expect(typesOf(source)).toEqual(['IssuesHeading', 'DisputedItem', 'RationaleLabel', 'Text'])
  })
})

describe('the number before a disputed item', () => {
  const fields = 'Claims Administrator guideline: None.\nDecision rationale: It helps.'
  const itemsOf = (...items: string[]) =>
    tokens(
      `IMR ISSUES, DECISIONS AND RATIONALES\n${items.map((item) => `${item}\n${fields}\n`).join('')}`,
    ).filter(([type]) => type === 'IssueNumber' || type === 'DisputedItem')

  it('is a token of its own', () => {
    expect(itemsOf('1. Cane: Upheld', '2) Brace, left knee')).toEqual([
      ['IssueNumber', '1.'],
      ['DisputedItem', 'Cane: Upheld'],
      ['IssueNumber', '2)'],
      ['DisputedItem', 'Brace, left knee'],
    ])
  })

  it('may be missing, and may leave some out', () => {
    expect(itemsOf('1. Cane: Upheld', 'Boot: Upheld', '4. Brace: Upheld')).toEqual([
      ['IssueNumber', '1.'],
      ['DisputedItem', 'Cane: Upheld'],
      ['DisputedItem', 'Boot: Upheld'],
      ['IssueNumber', '4.'],
      ['DisputedItem', 'Brace: Upheld'],
    ])
  })

  it.each([
    ['a quantity', '#60 Norco: Upheld'],
    ['a quantity in brackets', '(3) visits of therapy: Upheld'],
    ['a quantity without a stop', '12 visits of therapy: Upheld'],
    ['a strength', '2.5 mg of warfarin: Upheld'],
  ])('is not %s', (_, item) => expect(itemsOf(item)).toEqual([['DisputedItem', item]]))

  it('is not one that is no higher than the one before', () => {
    expect(itemsOf('2. Cane: Upheld', '2. Brace: Upheld')).toEqual([
      ['IssueNumber', '2.'],
      ['DisputedItem', 'Cane: Upheld'],
      ['DisputedItem', '2. Brace: Upheld'],
    ])
  })
})
