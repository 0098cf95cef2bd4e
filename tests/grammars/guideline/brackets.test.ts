import { describe, expect, it } from 'vitest'
import { closed } from '../../../grammars/guideline/brackets'

describe('the end of words', () => {
  it.each([
    ['(heat)', 0, 5, 6],
    ['((heat))', 0, 6, 8],
    ['(heat))', 0, 5, 6],
    ['heat)', 0, 4, 4],
    ['(a) heat)', 0, 8, 8],
    [') (heat)', 0, 7, 7],
    ['[heat]', 0, 5, 6],
    ['x (heat) y', 2, 7, 8],
    ['“heat”', 0, 5, 6],
    ['"heat"', 0, 5, 6],
    ['‘heat’', 0, 5, 6],
    ['“heat', 0, 5, 5],
    ['“heat ”', 0, 5, 5],
    ['heat”', 0, 4, 4],
    ['“(heat)”', 0, 6, 8],
  ])('of %j from %i to %i is %i, behind what closes them', (text, start, end, expected) => {
    expect(closed(text, start, end)).toBe(expected)
  })
})
