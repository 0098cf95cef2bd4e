import { describe, expect, it } from 'vitest'
import { isFolded, unfold } from '../../../grammars/letter/unfold'
import { wordLines } from '../../../src/text/lines'
import { lexicon } from '../../support/page'

const linesOf = (source: string): string[] =>
  unfold(source, wordLines(source), lexicon).map(({ start, end }) => source.slice(start, end))

const HEAD =
  'Case Number: CM16-9000001 Priority: Standard HOW THE IMR FINAL DETERMINATION WAS MADE A'

describe('a text without line breaks', () => {
  it('has lines that begin at its headings, labels and items', () => {
    const source =
      `${HEAD} reviewer read it. CLINICAL CASE SUMMARY She fell. IMR Issues, Decisions and ` +
      'Rationales The Final Determination was based on decisions for the disputed items/services ' +
      'set forth below: Knee brace: Upheld Claims Administrator guideline: None. MAXIMUS ' +
      'guideline: Knee Chapter. Decision rationale: No use. Cane, 1 each: Overturned Claims ' +
      'Administrator guideline: None.'
    expect(linesOf(source)).toEqual([
      'Case Number: CM16-9000001 Priority: Standard',
      'HOW THE IMR FINAL DETERMINATION WAS MADE',
      'A reviewer read it.',
      'CLINICAL CASE SUMMARY',
      'She fell.',
      'IMR Issues, Decisions and Rationales',
      'The Final Determination was based on decisions for the disputed items/services set forth below:',
      'Knee brace: Upheld',
      'Claims Administrator guideline: None.',
      'MAXIMUS guideline: Knee Chapter.',
      'Decision rationale: No use.',
      'Cane, 1 each: Overturned',
      'Claims Administrator guideline: None.',
    ])
  })

  it('has a table and an item in one line each, though they go over the lines of a page set anew', () => {
    const source =
      'Case Number: CM16-9000001 Date of\nInjury: 1/2/2015 CLINICAL CASE SUMMARY\nShe walks ' +
      'well. Decision rationale: It helps. Elbow\nbrace, left:\nUpheld MAXIMUS guideline: None.'
    expect(linesOf(source)).toEqual([
      'Case Number: CM16-9000001 Date of\nInjury: 1/2/2015',
      'CLINICAL CASE SUMMARY',
      'She walks well.',
      'Decision rationale: It helps.',
      'Elbow\nbrace, left:\nUpheld',
      'MAXIMUS guideline: None.',
    ])
  })

  it.each([
    ['a dose', 'It helps. Norco 10 mg. 60 tablets: Upheld', 'Norco 10 mg. 60 tablets: Upheld'],
    [
      'a split request',
      'It helps. Nine visits was the original request. Six were authorized. The remaining IMR eligible three visits is: Upheld',
      'Nine visits was the original request. Six were authorized. The remaining IMR eligible three visits is: Upheld',
    ],
  ])('keeps an item whole over a full stop: %s', (_, words, item) => {
    const source = `${HEAD} Decision rationale: ${words} MAXIMUS guideline: None.`
    expect(linesOf(source).at(-2)).toBe(item)
  })

  it('has the table of a letter behind another in a line', () => {
    const source = `${HEAD} reviewer. CLINICAL CASE SUMMARY She fell. ${HEAD} reviewer.`
    expect(linesOf(source).slice(4)).toEqual([
      'She fell.',
      'Case Number: CM16-9000001 Priority: Standard',
      'HOW THE IMR FINAL DETERMINATION WAS MADE',
      'A reviewer.',
    ])
  })

  it.each([
    'The Case Number: it is not known.',
    'as its clinical case summary says, and the claims administrator guideline, and others',
    'The decision rationale is short. Upheld decisions are many.',
    'MAXIMUS Federal Services sent the file; it is used in Independent Medical Review determinations.',
  ])('has no heading and no label in prose: %s', (prose) => {
    expect(linesOf(prose)).toEqual([prose])
  })
})

describe('an item within a line', () => {
  const item = (words: string, before = 'It helps.') =>
    linesOf(`${HEAD} Decision rationale: ${before} ${words} MAXIMUS guideline: None.`).at(-2)

  it.each([
    'Cane: Upheld',
    'Cane : Overturned',
    '#60 Norco: Upheld',
    '(2) canes: Upheld',
    '“Cane”: Upheld',
    '10 visits: Upheld',
    'Norco 5 mcg. 60 tabs. 2 caps. Qty. 5: Upheld',
    'Cane for Mr. Vole, by Dr. Quill of Tallow Inc. Two: Upheld',
    'Braces vs. Canes, approx. 2, No. 4, of St. Alder etc. Two: Upheld',
    'Cream 30 gm. Oil 5 ml. 6: Upheld',
    'Bed at 7 a.m. Two: Upheld',
    'Vitamin C. Two: Upheld',
    'Bed 5. Two: Upheld',
  ])('begins behind the sentence before it: %s', (words) => expect(item(words)).toBe(words))

  it.each([
    ['It is “good.”', 'Cane: Upheld'],
    ['It is so (he walks).', 'Cane: Upheld'],
    ['It is 50%.', 'Cane: Upheld'],
    ['He is 50.', 'Cane: Upheld'],
    ['Is it good?', 'Cane: Upheld'],
    ['It is good!)', 'Cane: Upheld'],
    ['He is “well”.', 'Cane: Upheld'],
  ])('begins behind %j', (before, words) => expect(item(words, before)).toBe(words))

  it.each([
    ['without a colon', 'It helps. Cane Upheld'],
    ['without an outcome', 'It helps. Cane: none'],
    ['in small letters', 'it helps. cane: Upheld'],
    ['behind no sentence', 'it helps, Cane: Upheld'],
  ])('is none %s', (_, words) => {
    expect(linesOf(`${HEAD} Decision rationale: ${words} MAXIMUS guideline: None.`).at(-2)).toBe(
      `Decision rationale: ${words}`,
    )
  })

  it('may stand right behind a heading, and not behind a label', () => {
    const behind = (words: string) =>
      linesOf(`${HEAD} ${words} Cane: Upheld MAXIMUS guideline: No.`)
    expect(behind('IMR ISSUES, DECISIONS AND RATIONALES').slice(-2)).toEqual([
      'Cane: Upheld',
      'MAXIMUS guideline: No.',
    ])
    expect(behind('Decision rationale:').at(-2)).toBe('Decision rationale: Cane: Upheld')
    expect(behind('CLINICAL CASE SUMMARY he fell, a').at(-2)).toBe('he fell, a Cane: Upheld')
  })
})

describe('a heading or a label within a line', () => {
  const last = (words: string) => linesOf(`${HEAD} reviewer. ${words}`).slice(3)

  it.each([
    ['Clinical Case Summary She fell.', ['Clinical Case Summary', 'She fell.']],
    ['Clinical case summary: She fell.', ['Clinical case summary: She fell.']],
    ['Clinical case summary : She fell.', ['Clinical case summary : She fell.']],
    ['MAXIMUS Guideline : None.', ['MAXIMUS Guideline : None.']],
    ['CASE NUMBER: CM169000002 Priority: x', ['CASE NUMBER: CM169000002 Priority: x']],
    ['Case Number:    CM16-9000002 x', ['Case Number:    CM16-9000002 x']],
  ])('stands with a colon, or in capitals: %s', (words, lines) => {
    expect(last(words)).toEqual(lines)
  })

  it.each([
    'Clinical case summary is short.',
    'MAXIMUS Guideline None.',
    'clinical case summary: she fell.',
    'MAXIMUS guideline; None.',
    'MAXIMUS guideline-: None.',
    'Case Number: CMIS-9000002 x',
    'Case Number: none. CM16-9000002',
    'Case Number; CM16-9000002 x',
    'The Case Numbers: CM16-9000002',
  ])('is none: %s', (words) => {
    expect(linesOf(`${HEAD} reviewer. ${words}`).at(-1)).toBe(`A reviewer. ${words}`)
  })
})

describe('some lines of a page set anew', () => {
  it('are parted where they hold one, and go on behind an item that ends in the next', () => {
    const source =
      'CLINICAL CASE SUMMARY\nShe fell.\nIMR ISSUES, DECISIONS AND RATIONALES\nElbow brace,\n' +
      'left: Upheld MAXIMUS guideline: None.\nDecision rationale: It helps.\nHe walks.'
    expect(linesOf(source)).toEqual([
      'CLINICAL CASE SUMMARY',
      'She fell.',
      'IMR ISSUES, DECISIONS AND RATIONALES',
      'Elbow brace,\nleft: Upheld',
      'MAXIMUS guideline: None.',
      'Decision rationale: It helps.',
      'He walks.',
    ])
  })

  it('stand apart where a heading, a label or an item begins them', () => {
    const source = 'A reviewer. CLINICAL CASE SUMMARY She fell.\nDecision rationale: It helps.'
    const lines = unfold(source, wordLines(source), lexicon)
    expect(lines.map(({ breaks, page, spaced }) => [breaks, page, spaced])).toEqual([
      [0, false, false],
      [2, false, false],
      [2, false, false],
      [2, false, false],
    ])
  })
})

describe('lines that a page has printed', () => {
  it.each([
    [
      'are as they are',
      'CLINICAL CASE SUMMARY\nShe fell.\nBrace: Upheld\nMAXIMUS guideline: None.',
    ],
    [
      'with a page number before an item',
      'Decision rationale: No.\n3\nBrace: Upheld\nMAXIMUS guideline: None.',
    ],
  ])('%s', (_, source) => {
    const lines = wordLines(source)
    expect(unfold(source, lines, lexicon)).toEqual(lines)
  })

  it('are no longer than a page is wide', () => {
    expect(isFolded(wordLines('word '.repeat(80)))).toBe(false)
    expect(isFolded(wordLines('word '.repeat(81)))).toBe(true)
  })
})
