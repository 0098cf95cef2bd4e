import { describe, expect, it } from 'vitest'
import { countAt } from '../../../src/facts/treatment/counts'
import { wordsOf } from '../../../src/facts/treatment/words'

/** `from to`, and how many words of the text it takes, for the count at its first number. */
function countIn(text: string): string | null {
  const words = wordsOf(text)
  const first = words.findIndex(({ number }) => number !== null)
  const count = countAt(text, words, first)
  return count && `${count.from.number} ${count.to.number} in ${count.next - count.first}`
}

describe('a number, or a range of numbers', () => {
  it.each([
    ['12 visits', '12 12 in 1'],
    ['twelve visits', '12 12 in 1'],
    ['12', '12 12 in 1'],
    ['two (2) visits', '2 2 in 2'],
    ['2 (2)', '2 2 in 2'],
    ['2-3 visits', '2 3 in 2'],
    ['2 - 3 visits', '2 3 in 2'],
    ['2–3 visits', '2 3 in 2'],
    ['2 to 3 visits', '2 3 in 3'],
    ['2 or 3 visits', '2 3 in 3'],
    ['one (1) to two (2) visits', '1 2 in 5'],
    ['one (1)-two (2) visits', '1 2 in 4'],
    ['two (3) visits', '2 2 in 1'],
    ['two (2 visits', '2 2 in 1'],
    ['two 2) visits', '2 2 in 1'],
    ['two [2] visits', '2 2 in 1'],
    ['3-2 visits', '3 3 in 1'],
    ['3-3 visits', '3 3 in 1'],
    ['2/3 visits', '2 2 in 1'],
    ['2 3 visits', '2 2 in 1'],
    ['2-3.5 visits', '2 2 in 1'],
    ['2 to many visits', '2 2 in 1'],
    ['2 to', '2 2 in 1'],
    ['2 and 3 visits', '2 2 in 1'],
    ['2-x visits', '2 2 in 1'],
  ])('%s → %s', (text, count) => {
    expect(countIn(text)).toBe(count)
  })
})

describe('no count', () => {
  it.each(['#60', 'v.60', '5% cream', '2.5 mg'])('in %s', (text) => {
    expect(countIn(text)).toBeNull()
  })

  it('where no word stands, or one that is no number', () => {
    expect(countAt('visit', wordsOf('visit'), 0)).toBeNull()
    expect(countAt('visit', wordsOf('visit'), 1)).toBeNull()
  })
})
