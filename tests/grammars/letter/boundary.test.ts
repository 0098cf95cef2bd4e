import { describe, expect, it } from 'vitest'
import { endsSentence, isParted, isShort, opensParagraph } from '../../../grammars/letter/boundary'
import { pageOf } from '../../support/page'

const FULL = 'word word word word word word word word word word wor'
const WIDTH = FULL.length

/** Whether the second line opens a paragraph; `doubled` sets an empty line between all lines. */
function opens(first: string, between: string, second: string, doubled = false): boolean {
  const { page, marks } = pageOf(`${first}${between}${second}`, WIDTH)
  return opensParagraph({ ...page, doubled }, marks[0]!, marks[1]!)
}

describe('the end of a sentence', () => {
  it.each(['It is.', 'Is it?', 'No!', 'As follows:', '(It is.)', 'He "walks."', 'He ‘walks.’'])(
    'is in "%s"',
    (line) => {
      const { page, marks } = pageOf(line)
      expect(endsSentence(page, marks[0]!)).toBe(true)
    },
  )

  it.each(['it is', 'it is,', 'it is;', '(it is)', 'pre-', '"it"', '.(((())))'])(
    'is not in "%s"',
    (line) => {
      const { page, marks } = pageOf(line)
      expect(endsSentence(page, marks[0]!)).toBe(false)
    },
  )
})

describe('a blank line', () => {
  const parted = (between: string, doubled: boolean) => {
    const { page, marks } = pageOf(`one${between}two`)
    return isParted({ ...page, doubled }, marks[1]!.line!)
  }

  it('parts where lines are not doubled', () => {
    expect(parted('\n\n', false)).toBe(true)
    expect(parted('\n', false)).toBe(false)
  })

  it('parts in doubled text only where it holds a blank', () => {
    expect(parted('\n\n', true)).toBe(false)
    expect(parted('\n\n \n\n', true)).toBe(true)
  })

  it('does not part at the end of a page', () => {
    expect(parted('\n\n\f', false)).toBe(false)
    expect(parted('\n\n \n\n\f', true)).toBe(false)
  })
})

describe('a short line', () => {
  const short = (line: string) => {
    const { page, marks } = pageOf(line, WIDTH)
    return isShort(page, marks[0]!)
  }

  it('is one that leaves a third of the page', () => {
    expect(short(FULL.slice(0, WIDTH * 0.6))).toBe(true)
    expect(short(FULL.slice(0, WIDTH * 0.8))).toBe(false)
  })
})

describe('a paragraph', () => {
  it.each([
    ['behind a sentence and a blank line', `${FULL}.`, '\n\n', 'Next'],
    ['behind a short line and a blank line', 'a short line', '\n\n', 'next'],
    ['behind a short last sentence', 'It is short.', '\n', 'Next'],
    ['with a figure', 'It is short.', '\n', '12 visits'],
  ])('opens %s', (_, first, between, second) => {
    expect(opens(first, between, second)).toBe(true)
  })

  it.each([
    ['a full line', FULL, '\n', 'Next'],
    ['a full line and a blank line in mid-sentence', FULL, '\n\n', 'next'],
    ['a full line that ends a sentence', `${FULL}.`, '\n', 'Next'],
    ['a short line before small letters', 'It is short.', '\n', 'next'],
    ['a short line without a stop', 'a short line', '\n', 'Next'],
    ['a colon', 'As follows:', '\n', 'Next'],
    ['a page that ends in mid-sentence', FULL, '\n\n\f', 'Next'],
  ])('does not open behind %s', (_, first, between, second) => {
    expect(opens(first, between, second)).toBe(false)
  })

  it('opens in doubled text behind a line with a blank that ends a sentence', () => {
    expect(opens(`${FULL}.`, ' \n\n \n\n', 'Next', true)).toBe(true)
    expect(opens(`${FULL}.`, ' \n\n', 'Next', true)).toBe(false)
    expect(opens('a short line', ' \n\n \n\n', 'Next', true)).toBe(false)
  })
})
