import { describe, expect, it } from 'vitest'
import { singular, wordsOf } from '../../../src/facts/treatment/words'

const keysOf = (text: string) => wordsOf(text).map(({ key }) => key)
const numbersOf = (text: string) => wordsOf(text).map(({ number }) => number)

describe('the words of an item', () => {
  it('have their places', () => {
    expect(wordsOf(' L4, 5mg')).toEqual([
      { key: 'l', number: null, start: 1, end: 2 },
      { key: '4', number: 4, start: 2, end: 3 },
      { key: '5', number: 5, start: 5, end: 6 },
      { key: 'mg', number: null, start: 6, end: 8 },
    ])
  })

  it.each([
    ['2x4', ['2', 'x', '4']],
    ["o'clock", ["o'clock"]],
    ['o’clock', ['o’clock']],
    ['2–3—“4”•5', ['2', '3', '4', '5']],
    ['2×4', ['2', '×', '4']],
    ["surgeons' note", ['surgeon', 'note']],
    ["'note'", ['note']],
    ['a@b[c]d{e}f`g_h', ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
    ['az AZ', ['az', 'az']],
    ['d’Aubigné Àb ¿b', ['d’aubigné', 'àb', 'b']],
    ['', []],
  ])('%j → %j', (text, keys) => {
    expect(keysOf(text)).toEqual(keys)
  })

  it('are no more than four hundred', () => {
    expect(wordsOf('visit '.repeat(399))).toHaveLength(399)
    expect(wordsOf('visit '.repeat(500))).toHaveLength(400)
  })
})

describe('the numbers of an item', () => {
  it.each([
    ['37.5', [37.5]],
    ['.5', [0.5]],
    ['a .5', [null, 0.5]],
    ['No.5', [null, 5]],
    ['4.5.5', [4.5, 5]],
    ['4..5', [4, 0.5]],
    ['5.', [5]],
    ['.a', [null]],
    ['1,000', [1000]],
    ['1,234,567', [1234567]],
    ['1,000.5', [1000.5]],
    ['1,00', [1, 0]],
    ['1,0000', [1, 0]],
    ['1,00a', [1, 0, null]],
    ['1,a00', [1, null, 0]],
    ['1,0a0', [1, 0, null, 0]],
    ['1.000', [1]],
    ['1;000', [1, 0]],
    ['zero nine nineteen', [0, 9, 19]],
    ['twenty thirty ninety', [20, 30, 90]],
    ['once twice thrice', [1, 2, 3]],
    ['ones tenth onc', [null, null, null]],
  ])('%j → %j', (text, numbers) => {
    expect(numbersOf(text)).toEqual(numbers)
  })
})

describe('a word without its plural', () => {
  it.each([
    ['visits', 'visit'],
    ['knees', 'knee'],
    ['braces', 'brace'],
    ['tens', 'tens'],
    ['legs', 'legs'],
    ['abscess', 'abscess'],
    ['humerus', 'humerus'],
    ['arthritis', 'arthritis'],
    ['visit', 'visit'],
  ])('%s → %s', (word, key) => {
    expect(singular(word)).toBe(key)
  })
})
