import { describe, expect, it } from 'vitest'
import { isFolded, unfold } from '../../../grammars/letter/unfold'
import { wordLines } from '../../../src/source/lines'
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
