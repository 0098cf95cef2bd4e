import { describe, expect, it } from 'vitest'
import {
  beginsBold,
  endsSentence,
  isCapital,
  isParted,
  isShort,
  opensParagraph,
  paragraphEnd,
} from '../../../grammars/letter/boundary'
import { pageOf } from '../../support/page'

const FULL = 'word word word word word word word word word word wor'
const WIDTH = FULL.length

/** Whether the second line opens a paragraph; `doubled` sets an empty line between all lines. */
function opens(first: string, between: string, second: string, doubled = false): boolean {
  const { page, marks } = pageOf(`${first}${between}${second}`, WIDTH)
  return opensParagraph({ ...page, doubled }, marks[0]!, marks[1]!)
}

describe('the end of a sentence', () => {
  it.each([
    'It is.',
    'Is it?',
    'No!',
    'As follows:',
    '(It is.)',
    '[It is.]',
    'He "walks."',
    'He ‘walks.’',
    "He 'walks.'",
    'He “walks.”',
    '(He “walks.”)',
  ])('is in "%s"', (line) => {
    const { page, marks } = pageOf(line)
    expect(endsSentence(page, marks[0]!)).toBe(true)
  })

  it.each(['it is', 'it is,', 'it is;', '(it is)', 'pre-', '"it"', '.(((())))'])(
    'is not in "%s"',
    (line) => {
      const { page, marks } = pageOf(line)
      expect(endsSentence(page, marks[0]!)).toBe(false)
    },
  )
})

it('is not in words behind the end of another sentence', () => {
  const { page } = pageOf('It is.)) So')
  expect(endsSentence(page, { ...pageOf('x').marks[0]!, start: 6, end: 8 })).toBe(false)
})

describe('a small letter', () => {
  it.each(['a', 'm', 'z'])('is %s', (letter) => {
    expect(isCapital(letter.charCodeAt(0))).toBe(false)
  })

  it.each(['A', 'Z', '7', '`', '{', 'É', '“'])('is not %s', (letter) => {
    expect(isCapital(letter.charCodeAt(0))).toBe(true)
  })
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

  it('is not one that leaves just so much', () => {
    const { page, marks } = pageOf('seven l', 10)
    expect(isShort(page, marks[0]!)).toBe(false)
    expect(isShort({ ...page, width: 11 }, marks[0]!)).toBe(true)
  })
})

describe('the first paragraph of some lines', () => {
  const endIn = (source: string, from: number, end: number) => {
    const { page, marks } = pageOf(source)
    return paragraphEnd(page, marks, from, end)
  }

  it.each([
    ['behind a full stop and a blank line', 'He walks\nfar.\n\nSo.\n\nEnd.', 0, 4, 2],
    ['at the next one, from a later line', 'He walks\nfar.\n\nSo.\n\nEnd.', 2, 4, 3],
    ['at the end, with no blank line', 'He walks.\nFar.\nSo.', 0, 3, 3],
    ['at the end, with no full stop', 'He walks\n\nfar\n\nso', 0, 3, 3],
    ['at the end it is given', 'He walks.\n\nFar.\n\nSo.', 0, 1, 1],
    ['not at a heading', 'He walks.\n\nCLINICAL CASE SUMMARY\n\nFar.', 0, 3, 3],
  ])('ends %s', (_, source, from, end, expected) => {
    expect(endIn(source, from, end)).toBe(expected)
  })
})

it('words right behind a bold stretch are plain', () => {
  const { page, marks } = pageOf('bold plain')
  const [mark] = marks
  const bold = [{ start: 0, end: 5 }]
  expect(beginsBold({ ...page, bold }, { ...mark!, start: 5 })).toBe(false)
  expect(beginsBold({ ...page, bold }, { ...mark!, start: 4 })).toBe(true)
  expect(beginsBold({ ...page, bold }, { ...mark!, start: 0 })).toBe(true)
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
