/** The words of a guideline text: what is one, which belong together, which are a year. */
import { describe, expect, it } from 'vitest'
import { Words } from '../../../grammars/guideline/words'

describe('a word', () => {
  it.each([
    ['Knee & Leg', ['knee', 'and', 'leg']],
    ["Mosby's, the nurses' aid", ['mosbys', 'the', 'nurses', 'aid']],
    ['Mosby’s ’n', ['mosbys', 'n']],
    ['2nd-3rd/4', ['2nd', '3rd', '4']],
    ['Zoë À-la×carte', ['zoë', 'à', 'la×carte']],
    ['Ł Ω‐ж • x → y 痛', ['ł', 'ω', 'ж', 'x', 'y', '痛']],
    ['{a}[z]@`~', ['a', 'z']],
    ['İx', ['İx']],
    ['', []],
  ])('%j → %j', (text, keys) => {
    expect(new Words(text).keys).toEqual(keys)
  })

  it('has its place, and each sentence its end', () => {
    const words = new Words('A bee. Zoë’s')
    expect(words).toMatchObject({ starts: [0, 2, 7], ends: [1, 5, 12], count: 3 })
    expect(words.stops[0]).toBe(6)
  })

  it.each([
    ['a b', true],
    ['a, b', true],
    ['a -- b', true],
    ['a --- b', false],
    ['ab. b', false],
    ['a. b', true],
    ['ab.b', true],
    ['ab (b', true],
  ])('is joined to the one before it over a blank and light signs: %j %j', (text, joined) => {
    expect(new Words(text).joined(1)).toBe(joined)
  })

  it('may be asked to be joined over no bracket', () => {
    expect(new Words('ab (b').joined(1, true)).toBe(false)
    expect(new Words('ab [b').joined(1, true)).toBe(true)
  })

  it.each([
    ['a b', true],
    ['a  b', false],
    ['a-b', false],
    ['a', false],
  ])('may be the second half of a torn one: %j %j', (text, torn) => {
    expect(new Words(text).torn(1)).toBe(torn)
  })

  it.each([
    ['2004', 1],
    ['20 04', 2],
    ['2 0 0 4', 4],
    ['2 0 0', 0],
    ['20-04', 0],
    ['1 2004', 0],
    ['200 45', 0],
    ['2104', 0],
    ['20045', 0],
    ['1899', 0],
    ['19', 0],
    ['abcd', 0],
  ])('may begin a year: %j is one of %i words', (text, count) => {
    expect(new Words(text).year(0)).toBe(count)
  })
})
