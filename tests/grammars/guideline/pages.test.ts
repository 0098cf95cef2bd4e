import { describe, expect, it } from 'vitest'
import { readPages } from '../../../grammars/guideline/pages'

const read = (text: string, short = true) =>
  (readPages(text, 0, short)?.pages ?? []).map(({ from, to }) => [from.value, to.value])

describe('page numbers', () => {
  it.each([
    ['98-99', [[98, 99]]],
    ['300', [[300, 300]]],
    [
      '76-80, 124 and 127',
      [
        [76, 80],
        [124, 124],
        [127, 127],
      ],
    ],
    [
      '8 to 10; pages 20–21',
      [
        [8, 10],
        [20, 21],
      ],
    ],
    ['16 of 127', [[16, 16]]],
    ['303-5', [[303, 305]]],
  ])('%s', (text, pages) => {
    expect(read(text)).toEqual(pages)
  })

  it('part again where the hyphen at the line end was lost', () => {
    expect(read('9899')).toEqual([[98, 99]])
    expect(read('303305')).toEqual([[303, 305]])
    expect(readPages('9899', 0, true)?.pages[0]).toEqual({
      from: { value: 98, start: 0, end: 2 },
      to: { value: 99, start: 2, end: 4 },
    })
  })

  it('stay whole in works that have more than a thousand pages', () => {
    expect(read('1223', false)).toEqual([[1223, 1223]])
  })

  it('are left out where a number cannot be a page', () => {
    expect(read('9910')).toEqual([])
    expect(read('12b')).toEqual([])
    expect(read('of the file')).toEqual([])
  })
})
