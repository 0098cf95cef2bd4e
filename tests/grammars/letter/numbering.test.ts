import { describe, expect, it } from 'vitest'
import { type NumberedIssue, numberIssues } from '../../../grammars/letter/numbering'
import type { IssueNode } from '../../../src/tree/nodes'

type List = NumberedIssue['list']

/** An issue: its list, the number printed before it, its item; `told` where a rationale stands below. */
const issue = (list: List, printed: number | null, item: string, told = false): NumberedIssue => {
  const field = (name: string, value: string) => ({
    type: 'field',
    name,
    children: [{ type: 'paragraph', children: [{ type: 'text', value }] }],
  })
  const children = [
    ...(item ? [field('disputedItem', item)] : []),
    ...(told ? [field('rationale', 'It helps.')] : []),
  ]
  return { list, printed, node: { type: 'issue', number: -1, children } as unknown as IssueNode }
}

function numbersOf(...issues: NumberedIssue[]): number[] {
  numberIssues(issues)
  return issues.map(({ node }) => node.number)
}

describe('issues told whole', () => {
  it('are counted, whatever is printed', () => {
    expect(
      numbersOf(issue(null, 3, 'a cane'), issue(null, 3, 'a cane'), issue(null, null, 'a bed')),
    ).toEqual([1, 2, 3])
  })

  it('may be none', () => {
    expect(numbersOf()).toEqual([])
  })
})

describe('verdicts on all items, and the items again above their rationales', () => {
  const [cane, bed] = ['a walking cane', 'a hospital bed']

  it.each<[string, NumberedIssue[], number[]]>([
    [
      'belong together by their words',
      [
        issue('verdicts', null, cane),
        issue('verdicts', null, bed),
        issue('verdicts', null, `A Walking-Cane.`, true),
      ],
      [1, 2, 1],
    ],
    [
      'by their words though another number is printed',
      [issue('verdicts', 1, cane), issue('verdicts', 2, bed), issue('verdicts', 1, bed, true)],
      [1, 2, 2],
    ],
    [
      'by their number where a slip stands in the words',
      [
        issue('verdicts', 1, cane),
        issue('verdicts', 2, bed),
        issue('verdicts', 2, 'a hospital bcd', true),
      ],
      [1, 2, 2],
    ],
    [
      'by their number where half of the words are the same',
      [issue('verdicts', 1, cane), issue('verdicts', 1, 'the walking cane', true)],
      [1, 1],
    ],
    [
      'by their number where one has no words',
      [issue('verdicts', 1, ''), issue('verdicts', 1, cane, true)],
      [1, 1],
    ],
    [
      'but not by their number where the words are others',
      [issue('verdicts', 1, cane), issue('verdicts', 1, bed, true)],
      [1, 2],
    ],
    [
      'nor without a number where the words are others',
      [issue('verdicts', null, cane), issue('verdicts', null, `${cane}s`, true)],
      [1, 2],
    ],
    [
      'nor where neither has words or a number',
      [issue('verdicts', null, ''), issue('verdicts', null, '', true)],
      [1, 2],
    ],
    [
      'nor where both are told with a rationale',
      [issue('verdicts', 1, cane, true), issue('verdicts', 1, cane, true)],
      [1, 2],
    ],
    [
      'nor where the first is told already',
      [
        issue('verdicts', 1, cane),
        issue('verdicts', 1, cane, true),
        issue('verdicts', 1, cane, true),
      ],
      [1, 1, 2],
    ],
    [
      'nor by words that are alike, with another number',
      [issue('verdicts', 1, cane), issue('verdicts', 2, 'a walking canc', true)],
      [1, 2],
    ],
    [
      'but by words that begin alike, with the same number',
      [issue('verdicts', 1, 'a walking stick of oak'), issue('verdicts', 1, 'a walking rod', true)],
      [1, 1],
    ],
    [
      'and by short words that begin alike',
      [issue('verdicts', 1, 'TENS'), issue('verdicts', 1, 'TENS unit and pads', true)],
      [1, 1],
    ],
    [
      'and by just half of their letters, the shorter one behind or before',
      [
        issue('verdicts', 1, 'abcdefxyzxyz'),
        issue('verdicts', 1, 'abcdefqrs', true),
        issue('verdicts', 2, 'mnoxxx'),
        issue('verdicts', 2, 'xxxxxxmno', true),
        issue('verdicts', 3, 'qqqqqqmno'),
        issue('verdicts', 3, 'mnoyyy', true),
      ],
      [1, 1, 2, 2, 3, 3],
    ],
    [
      'and by words that the second time tells first',
      [issue('verdicts', 1, ''), issue('verdicts', 1, cane, true), issue('verdicts', null, cane)],
      [1, 1, 1],
    ],
    [
      'beside one that is told whole',
      [issue('verdicts', null, cane), issue('verdicts', null, cane, true), issue(null, null, bed)],
      [1, 1, 2],
    ],
    [
      'and one told whole never belongs to another',
      [issue('verdicts', 1, cane), issue(null, 1, cane)],
      [1, 2],
    ],
    [
      'and the number of the second time is that of the first',
      [
        issue('verdicts', null, cane),
        issue('verdicts', 7, cane, true),
        issue('verdicts', 7, 'a walking canc'),
      ],
      [1, 1, 1],
    ],
  ])('%s', (_, issues, numbers) => {
    expect(numbersOf(...issues)).toEqual(numbers)
  })
})

describe('more issues than any letter has', () => {
  const items = Array.from({ length: 150 }, (_, index) => issue('verdicts', null, `item ${index}`))
  const numbers = items.map((_, index) => index + 1)

  it('are known again among the hundred before', () => {
    const again = (index: number) => issue('verdicts', null, `item ${index}`, true)
    expect(numbersOf(...items, again(50), again(49))).toEqual([...numbers, 51, 151])
  })

  it('share no part: it is an issue of its own', () => {
    const shared = () => issue('parts', null, '', true)
    expect(numbersOf(...items.slice(0, 100), shared())).toEqual([...numbers.slice(0, 100), 0])
    expect(numbersOf(...items.slice(0, 101), shared())).toEqual([...numbers.slice(0, 101), 102])
  })
})

describe('lists that hold one part of every issue', () => {
  it.each<[string, NumberedIssue[], number[]]>([
    [
      'go by their number',
      [
        issue('parts', 1, 'a cane'),
        issue('parts', 2, 'a bed'),
        issue('parts', 2, ''),
        issue('parts', 1, ''),
      ],
      [1, 2, 2, 1],
    ],
    [
      'or by their words where no number is printed',
      [
        issue('parts', null, 'a cane'),
        issue('parts', null, 'a bed'),
        issue('parts', null, 'A bed.'),
      ],
      [1, 2, 2],
    ],
    [
      'but never by a number where both have words',
      [issue('parts', 1, 'a cane'), issue('parts', 1, 'a bed')],
      [1, 2],
    ],
    [
      'nor by words where a number is printed',
      [issue('parts', null, 'a cane'), issue('parts', 1, 'a cane')],
      [1, 2],
    ],
    [
      'and what has neither speaks of every issue',
      [issue('parts', 1, 'a cane'), issue('parts', 2, 'a bed'), issue('parts', null, '')],
      [1, 2, 0],
    ],
    [
      'which is the one where there is but one',
      [issue('parts', 1, 'a cane'), issue('parts', null, '')],
      [1, 1],
    ],
    ['or the only one', [issue('parts', null, '')], [1]],
  ])('%s', (_, issues, numbers) => {
    expect(numbersOf(...issues)).toEqual(numbers)
  })
})

describe('the words of an item', () => {
  it('are those of its paragraphs, without what the page adds', () => {
    const [first, second] = [issue('verdicts', null, 'a cane'), issue('verdicts', null, 'x', true)]
    const [item] = second.node.children as unknown as [{ children: object[] }]
    item.children = [
      { type: 'label', value: 'Item:' },
      {
        type: 'paragraph',
        children: [
          { type: 'text', value: 'A' },
          { type: 'furniture', value: 'Page 2' },
          { type: 'text', value: 'cane' },
        ],
      },
    ]
    expect(numbersOf(first, second)).toEqual([1, 1])
  })
})
