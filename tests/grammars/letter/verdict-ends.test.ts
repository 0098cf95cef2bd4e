/** Where an item that a sentence tells ends, and what stands behind it in its line. */
import { describe, expect, it } from 'vitest'
import { tokenize } from '../../../grammars/letter/tokenize'
import { lexicon, pageOf } from '../../support/page'

/** `[token, words]` of what follows the heading. */
function tokens(...lines: string[]): [string, string][] {
  const source = ['IMR DECISION(S) AND RATIONALE(S)', ...lines].join('\n')
  const { page, marks } = pageOf(source)
  return tokenize(page, marks, lexicon)
    .tokens.slice(1)
    .map(({ tokenType, marks: its }) => [
      tokenType.name,
      its.map(({ start, end }) => source.slice(start, end)).join(' | '),
    ])
}

const itemsIn = (...lines: string[]) =>
  tokens(...lines)
    .filter(([name]) => name === 'DisputedItem')
    .map(([, words]) => words)

describe('a sentence with a verdict', () => {
  it.each([
    ['at its end', 'is medically necessary', []],
    ['before a stop', 'is medically necessary.', []],
    ['before a stop and more', 'is medically necessary. It helps.', ['It helps.']],
    ['before a blank and a stop', 'is medically necessary ; it helps', ['it helps']],
    ['before a blank and a colon', 'is medically necessary : so', ['so']],
    ['before a star', 'is medically necessary * so', ['* so']],
    ['before several signs', 'is medically necessary.,;:', ['.,;:'.slice(1)]],
  ])('ends an item %s', (_, verdict, rest) => {
    const [number, item, ...more] = tokens(`1. The request for a cane ${verdict}`)
    expect([number, item]).toEqual([
      ['IssueNumber', '1. The request for'],
      ['DisputedItem', 'a cane'],
    ])
    expect(more.map(([, words]) => words)).toEqual(rest)
  })

  it.each([
    'is medically necessary as told',
    'is medically necessary, as told.',
    'is medically necessary.So',
    'is medically necessary *so',
  ])('goes on, and ends none: %s', (verdict) => {
    expect(itemsIn(`1. The request for a cane ${verdict}`)).toEqual([])
  })

  it.each([
    ['with a comma', 'a cane, is medically necessary.', 'a cane'],
    ['with a colon', 'a cane : is medically necessary.', 'a cane'],
    ['over lines', 'a cane\nand bed\nis medically\nnecessary.', 'a cane | and bed'],
    ['over thirteen lines', `a cane\n${'or\n'.repeat(12)}is medically necessary.`, undefined],
    ['over fourteen lines', `a cane\n${'or\n'.repeat(13)}is medically necessary.`, null],
  ])('has the words before it %s', (_, words, expected) => {
    const [item] = itemsIn(`1. The request for ${words}`)
    if (expected === undefined) expect(item).toMatch(/^a cane \| or/)
    else expect(item ?? null).toBe(expected)
  })
})

describe('a sentence without a number', () => {
  const SENTENCE = 'The request for a cane is medically necessary.'
  const SET =
    'The Final Determination was based on decisions for the disputed items/services set forth below:'

  it.each([
    ['under a heading', [SENTENCE]],
    ['behind a set phrase', [SET, SENTENCE]],
    ['before a field', ['He walks.', SENTENCE, 'Rationale for the decision: so']],
  ])('tells an item %s', (_, lines) => {
    expect(itemsIn(...lines)).toEqual(['a cane'])
  })

  it.each([
    ['among prose', ['He walks.', SENTENCE, 'He ran.']],
    ['before a heading', ['He walks.', SENTENCE, 'CLINICAL CASE SUMMARY']],
  ])('is prose %s', (_, lines) => {
    expect(itemsIn(...lines)).toEqual([])
  })
})

it('a heading that lists nothing tells no outcome, whatever its words', () => {
  const source = 'CLINICAL CASE SUMMARY: it is medically necessary\nHe walks.'
  const { page, marks } = pageOf(source)
  expect(tokenize(page, marks, lexicon).tokens.map(({ outcome }) => outcome)).toEqual([null, null])
})

describe('a list of parts', () => {
  const partsIn = (source: string) => {
    const { page, marks } = pageOf(source)
    return tokenize(page, marks, lexicon).tokens.map(({ tokenType, number, marks: its }) =>
      [tokenType.name, number, its.length > 0 && source.slice(its[0]!.start, its.at(-1)!.end)]
        .filter((part) => part !== null && part !== false)
        .join(' '),
    )
  }
  const RATIONALE =
    'RATIONALE FOR WHY THE REQUESTED TREATMENTS/SERVICES ARE NOT MEDICALLY NECESSARY'

  it('has entries though no list of items stands before it', () => {
    expect(partsIn(`${RATIONALE}\n1. He walks.\n2. He sleeps.`).slice(1)).toEqual([
      'IssueNumber 1 1.',
      'RationaleLabel',
      'Text He walks.',
      'IssueNumber 2 2.',
      'RationaleLabel',
      'Text He sleeps.',
    ])
  })

  it('may have a number without words', () => {
    expect(partsIn('ISSUES AT DISPUTE\n1.\n2. A bed').slice(1)).toEqual([
      'IssueNumber 1 1.',
      'IssueNumber 2 2.',
      'DisputedItem A bed',
    ])
  })

  it.each([
    [
      'words that open a section',
      'MAXIMUS Federal Services sent the complete case file to a dentist.',
      'HowDeterminedHeading',
    ],
    ['a label', 'Decision rationale: He walks.', 'RationaleLabel Decision rationale:'],
    ['a heading', 'CASE SUMMARY', 'ClinicalSummaryHeading CASE SUMMARY'],
  ])('ends before %s', (_, line, token) => {
    const tokens = partsIn(`ISSUES AT DISPUTE\n1. A cane\n${line}`)
    expect(tokens).toContain(token)
    expect(tokens).toContain('DisputedItem A cane')
  })

  it('goes on over what may not open there', () => {
    expect(partsIn('ISSUES AT DISPUTE\n1. A cane\nMAXIMUS FEDERAL SERVICES, INC.')).toEqual([
      'IssuesHeading ISSUES AT DISPUTE',
      'IssueNumber 1 1.',
      'DisputedItem A cane\nMAXIMUS FEDERAL SERVICES, INC.',
    ])
  })
})

describe('the words that open a sentence, and those that close its subject', () => {
  it.each([
    ['1. Concerning the request for a cane, this is not medically necessary.', 'a cane'],
    [
      '1. Concerning a cane with a tip, they are not medically necessary.',
      'Concerning a cane with a tip',
    ],
    ['1. The request for a cane is/was not medically necessary.', 'a cane'],
    [
      '1. The request for a cane with/without a tip is not medically necessary.',
      'a cane with/without a tip',
    ],
  ])('are none of the item: %s', (line, item) => {
    expect(itemsIn(line)).toEqual([item])
  })
})

it.each([
  'is medically necessary in part',
  'is medically necessary and appropriate in part',
  'is medically necessary and appropriate, but only in part',
  'is only partially medically necessary',
])('the longer verdict counts: %s', (verdict) => {
  const source = `IMR DECISION(S) AND RATIONALE(S)\n1. The request for a cane ${verdict}.`
  const { page, marks } = pageOf(source)
  const items = tokenize(page, marks, lexicon).tokens.filter(({ outcome }) => outcome)
  expect(items.map(({ outcome }) => outcome?.decision)).toEqual(['partially-overturned'])
})
