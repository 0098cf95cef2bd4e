import { describe, expect, it } from 'vitest'
import { listEntries, partTokens } from '../../../grammars/letter/lists'
import type { Mark } from '../../../grammars/letter/mark'
import { pageOf } from '../../support/page'

const wordsOf = (source: string, marks: readonly Mark[]) =>
  marks.map(({ start, end }) => source.slice(start, end)).join('|')

/** The entries of a list, as `number sign: words`, behind the words before it. */
function entriesOf(source: string, accepts: (number: number | null) => boolean = () => true) {
  const { before, entries } = listEntries(source, pageOf(source).marks, accepts)
  return [
    wordsOf(source, before),
    ...entries.map(({ number, sign, words }) =>
      [number, `${wordsOf(source, sign)}:`, wordsOf(source, words)].join(' '),
    ),
  ]
}

describe('the entries of a list', () => {
  it.each<[string, string[]]>([
    ['1. a cane\n2. a bed', ['', '1 1.: a cane', '2 2.: a bed']],
    ['These:\n1. a cane\nof oak\n2. a bed', ['These:', '1 1.: a cane|of oak', '2 2.: a bed']],
    ['2. a cane\n1. of oak\n3. a bed', ['', '2 2.: a cane|1. of oak', '3 3.: a bed']],
    ['• a cane\n• a bed', ['', ' •: a cane', ' •: a bed']],
    ['• a cane\n1. a bed\n• of oak', ['', ' •: a cane', '1 1.: a bed|• of oak']],
    ['1)\na cane\n2)', ['', '1 1): a cane', '2 2): ']],
    ['a cane\nof oak', ['', ' : a cane|of oak']],
    ['', ['']],
    ['1. a cane\nPage 1\n2. a bed', ['', '1 1.: a cane|Page 1', '2 2.: a bed']],
  ])('%j', (source, entries) => {
    expect(entriesOf(source)).toEqual(entries)
  })

  it.each<[string, number[], string[]]>([
    ['1. a cane\nof oak\n2. a bed', [1], ['', '1 1.: a cane|of oak', '2 2.: a bed']],
    ['1. a cane\n5. of oak\n2. of ash', [1], ['', '1 1.: a cane|5. of oak|2. of ash']],
    [
      '1. a cane\n5. of oak\n3. a bed\n4. a pad',
      [1, 3],
      ['', '1 1.: a cane|5. of oak', '3 3.: a bed', '4 4.: a pad'],
    ],
    ['2. of oak\n1. a cane', [1], ['2. of oak', '1 1.: a cane']],
  ])(
    'go on with the next number, but not behind one that is not theirs: %j',
    (source, own, entries) => {
      expect(entriesOf(source, (number) => own.includes(number ?? 0))).toEqual(entries)
    },
  )

  it('have numbers that can be theirs', () => {
    expect(entriesOf('1. a cane\n2. a bed\n• a pad', (number) => number === 2)).toEqual([
      '1. a cane',
      '2 2.: a bed|• a pad',
    ])
  })
})

describe('the tokens of an entry', () => {
  const tokensOf = (name: Parameters<typeof partTokens>[0], source: string) =>
    partTokens(name, pageOf(source).marks).map(({ tokenType, outcome, marks }) => [
      tokenType.name,
      outcome?.decision ?? null,
      wordsOf(source, marks),
    ])

  it('are the item', () => {
    expect(tokensOf('disputedItem', 'a cane')).toEqual([['DisputedItem', null, 'a cane']])
  })

  it('are a label and its words', () => {
    expect(tokensOf('rationale', 'He walks.')).toEqual([
      ['RationaleLabel', null, ''],
      ['Text', null, 'He walks.'],
    ])
  })

  it('are the outcome, where it is told once', () => {
    expect(tokensOf('outcome', 'Cane: Upheld')).toEqual([
      ['OutcomeWords', 'upheld', 'Cane: Upheld'],
    ])
    expect(tokensOf('outcome', 'Cane: Upheld\nBed: Upheld')).toEqual([
      ['Text', null, 'Cane: Upheld|Bed: Upheld'],
    ])
    expect(tokensOf('outcome', 'a cane')).toEqual([['Text', null, 'a cane']])
  })
})
