/** Tokens of the forms that tell an item in a sentence, or each part of every item in a list. */
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../../grammars/letter/tokenize'
import { lexicon, pageOf } from '../../support/page'

/** `[token, words]`, and what else the token holds: its number, its outcome. */
function tokens(source: string): (string | number)[][] {
  const { page, marks } = pageOf(source)
  return tokenize(page, marks, lexicon).tokens.map(
    ({ tokenType, marks: its, outcome, number, list }) => [
      tokenType.name,
      its.map(({ start, end }) => source.slice(start, end).trim()).join(' | '),
      ...(list === null ? [] : [list]),
      ...(number === null ? [] : [number]),
      ...(outcome === null ? [] : [outcome.decision, source.slice(outcome.start, outcome.end)]),
    ],
  )
}

const HEADING = 'IMR DECISION(S) AND RATIONALE(S)'
const issues = (...lines: string[]) => tokens([HEADING, ...lines].join('\n')).slice(1)

describe('an item told in a sentence', () => {
  it('has its number, its words and its outcome', () => {
    expect(
      issues(
        '1. The request for ten visits is not medically necessary and appropriate.',
        'The Claims Administrator based its decision on MTUS.',
        'Rationale for the decision: He walks.',
      ),
    ).toEqual([
      ['IssueNumber', '1. The request for', 'verdicts', 1],
      ['DisputedItem', 'ten visits', 'upheld', 'is not medically necessary and appropriate'],
      ['ClaimsAdministratorGuidelineLabel', ''],
      ['Text', 'The Claims Administrator based | its decision on MTUS.'],
      ['RationaleLabel', 'Rationale for the decision:'],
      ['Text', 'He walks.'],
    ])
  })

  it('may break over lines and pages, and be followed in its line', () => {
    expect(
      issues('The request for a cane and', 'a bed, are medically', 'necessary. They help.'),
    ).toEqual([
      ['IssueNumber', 'The request for', 'verdicts'],
      ['DisputedItem', 'a cane and | a bed', 'overturned', 'are medically\nnecessary'],
      ['Text', 'They help.'],
    ])
    expect(
      issues('1. The request for a cane and', 'Page 1\n\fa bed is medically necessary'),
    ).toEqual([
      ['IssueNumber', '1. The request for', 'verdicts', 1],
      ['DisputedItem', 'a cane and | Page 1 | a bed', 'overturned', 'is medically necessary'],
    ])
  })

  it('takes nothing from the end of the letter where words follow it in its line', () => {
    expect(
      issues(
        '1. The request for a cane is medically necessary. It helps.',
        '2. The request for a bed is medically necessary. It helps.',
        'Rationale for the decision: He walks.',
        'He will run.',
      ).slice(-3),
    ).toEqual([
      ['Text', 'It helps.'],
      ['RationaleLabel', 'Rationale for the decision:'],
      ['Text', 'He walks. | He will run.'],
    ])
  })

  it('opens the issues where their heading is lost', () => {
    expect(
      tokens(
        'MAXIMUS Federal Services, Inc. has determined the request for a cane is partially medically necessary.',
      ),
    ).toEqual([
      ['IssuesHeading', ''],
      ['IssueNumber', 'MAXIMUS Federal Services, Inc. has determined the request for', 'verdicts'],
      ['DisputedItem', 'a cane', 'partially-overturned', 'is partially medically necessary'],
    ])
  })

  it.each([
    ['under a heading', 'The request for a cane is medically necessary.'],
    [
      'before a field',
      'He walks.\nThe request for a cane is medically necessary.\nRationale for the decision: so',
    ],
    ['with a number', 'He walks.\n2) The request for a cane is medically necessary.'],
    ['before a star', '1. The request for a cane is medically necessary* as told'],
  ])('is one %s', (_, lines) => {
    expect(issues(lines).map(([type]) => type)).toContain('DisputedItem')
  })

  it.each([
    ['with no item', '1. The request for is not medically necessary.'],
    ['with no verdict', '1. The request for a cane was read.'],
    ['with a verdict within it', '1. The request for a cane is not medically necessary, as told.'],
    [
      'before another sentence',
      'He walks.\nThe request for a cane is medically necessary. So\nRationale for the decision: so',
    ],
    ['among prose', 'He walks.\nThe request for a cane is medically necessary.\nHe ran.'],
    [
      'whose verdict comes far behind',
      `1. The request for a cane\n${'and so on\n'.repeat(14)}is not medically necessary.`,
    ],
    [
      'before whose verdict a label stands',
      '1. The request for a cane\nRationale for the decision: it\nis not medically necessary.',
    ],
  ])('is prose %s', (_, lines) => {
    expect(issues(lines).filter(([type, , list]) => list === 'verdicts' && type)).toEqual([])
  })
})

describe('an item told in a heading', () => {
  const heading = 'INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE'
  const FIELD = 'The Claims Administrator based its decision on MTUS.'
  const items = (...lines: string[]) =>
    tokens([heading, ...lines].join('\n')).filter(([type]) => type === 'DisputedItem')

  it.each([
    [['1) Regarding the request for eight visits:'], 'eight visits'],
    [['Regarding the request for eight', 'visits , :'], 'eight | visits'],
    [['Regarding the request for eight visits', FIELD], 'eight visits'],
    [['Regarding the request for a cane: oak', 'or ash:', 'He walks.'], 'a cane: oak | or ash'],
  ])('%j ends at its colon, or before the next part', (lines, words) => {
    expect(items(...lines)).toEqual([['DisputedItem', words]])
  })

  it.each([
    [['Regarding the request for :']],
    [['Regarding the request for', FIELD]],
    [['Regarding the request for']],
  ])('is none without words: %j', (lines) =>
    expect(items(...lines).filter(([, words]) => words !== '')).toEqual([]),
  )
})

describe('parts of every item in lists', () => {
  const letter = [
    'ISSUES AT DISPUTE',
    '1. A cane',
    '2. A bed',
    'of oak',
    'CASE SUMMARY',
    'He fell.',
    'MEDICAL TREATMENT GUIDELINES RELIED UPON BY PROFESSIONAL REVIEWER AND WHY',
    'Both:',
    '1. MTUS',
    '3. ODG',
    '2. ACOEM',
    'RATIONALE FOR WHY THE REQUESTED TREATMENTS/SERVICES ARE NOT MEDICALLY NECESSARY',
    '1. He walks.',
    '2. He sleeps.',
  ].join('\n')

  it('are told by the numbers that the first list printed', () => {
    expect(tokens(letter)).toEqual([
      ['IssuesHeading', 'ISSUES AT DISPUTE'],
      ['IssueNumber', '1.', 'parts', 1],
      ['DisputedItem', 'A cane'],
      ['IssueNumber', '2.', 'parts', 2],
      ['DisputedItem', 'A bed | of oak'],
      ['ClinicalSummaryHeading', 'CASE SUMMARY'],
      ['Text', 'He fell.'],
      [
        'IssuesHeading',
        'MEDICAL TREATMENT GUIDELINES RELIED UPON BY PROFESSIONAL REVIEWER AND WHY',
      ],
      ['Text', 'Both:'],
      ['IssueNumber', '1.', 'parts', 1],
      ['ReviewerGuidelineLabel', ''],
      ['Text', 'MTUS | 3. ODG'],
      ['IssueNumber', '2.', 'parts', 2],
      ['ReviewerGuidelineLabel', ''],
      ['Text', 'ACOEM'],
      [
        'IssuesHeading',
        'RATIONALE FOR WHY THE REQUESTED TREATMENTS/SERVICES ARE NOT MEDICALLY NECESSARY',
        'upheld',
        'ARE NOT MEDICALLY NECESSARY',
      ],
      ['IssueNumber', '1.', 'parts', 1],
      ['RationaleLabel', ''],
      ['Text', 'He walks.'],
      ['IssueNumber', '2.', 'parts', 2],
      ['RationaleLabel', ''],
      ['Text', 'He sleeps.'],
    ])
  })

  it('are one entry where nothing numbers them, and none where nothing stands there', () => {
    expect(tokens('ISSUES AT DISPUTE\nA cane\nand a bed').slice(1)).toEqual([
      ['IssueNumber', '', 'parts'],
      ['DisputedItem', 'A cane | and a bed'],
    ])
    expect(tokens('ISSUES AT DISPUTE\nCASE SUMMARY\nHe fell.').map(([type]) => type)).toEqual([
      'IssuesHeading',
      'ClinicalSummaryHeading',
      'Text',
    ])
  })
})
