import { describe, expect, it } from 'vitest'
import { beginsBold } from '../../../grammars/letter/boundary'
import { itemStart } from '../../../grammars/letter/items'
import { pageOf } from '../../support/page'

/** The page of a source in which the words between stars are bold; the stars are taken out. */
function boldPage(marked: string) {
  const bold: { start: number; end: number }[] = []
  const pieces = marked.split('*')
  let source = ''
  pieces.forEach((piece, index) => {
    if (index % 2 === 1) bold.push({ start: source.length, end: source.length + piece.length })
    source += piece
  })
  const { page, marks } = pageOf(source, 60)
  return { source, page: { ...page, bold }, marks }
}

describe('words that begin in bold', () => {
  it.each([
    ['*a cane*', [true]],
    ['a *cane*', [false]],
    ['*a* cane', [true]],
    ['a\n*cane*\nbed', [false, true, false]],
    ['*a*\ncane\n*bed*\npad\n*rod*', [true, false, true, false, true]],
    ['a\ncane', [false, false]],
  ])('%j', (marked, expected) => {
    const { page, marks } = boldPage(marked)
    expect(marks.map((mark) => beginsBold(page, mark))).toEqual(expected)
  })

  it('are none where no bold is known', () => {
    const { page, marks } = pageOf('a cane')
    expect(beginsBold(page, marks[0]!)).toBe(false)
  })
})

/** The words of the item that the last outcome closes; `floor` is the first line it may take. */
function item(marked: string, floor = 0): string {
  const { source, page, marks } = boldPage(marked)
  const last = marks.findLastIndex(({ outcome }) => outcome)
  return source.slice(marks[itemStart(page, marks, last, floor)]!.start, marks[last]!.end)
}

describe('an item in bold', () => {
  it.each([
    ['and so on\n*a cane*\n*and a bed: Upheld*', 'a cane\nand a bed: Upheld'],
    ['and so on\n*a cane*\nUpheld', 'a cane\nUpheld'],
    ['*heading.*\nand so on\n*cane: Upheld*', 'cane: Upheld'],
    ['*CLINICAL CASE SUMMARY*\n*a cane: Upheld*', 'a cane: Upheld'],
    ['*a cane*\nPage 1\n\f*and a bed: Upheld*', 'a cane\nPage 1\n\fand a bed: Upheld'],
  ])('is told by that: %j', (marked, words) => expect(item(marked)).toBe(words))

  it('reaches no further back than it may', () => {
    expect(item('*a cane*\n*and a bed*\n*and a pad: Upheld*', 1)).toBe(
      'and a bed\nand a pad: Upheld',
    )
  })

  it('takes no more than some lines', () => {
    const lines = Array.from({ length: 20 }, (_, n) => `*line ${n}*`).join('\n')
    expect(item(`${lines}\n*pad: Upheld*`).split('\n')).toHaveLength(15)
  })

  it('is told in another way where it is plain', () => {
    expect(item('*He walks.*\nA cane: Upheld')).toBe('A cane: Upheld')
  })
})
