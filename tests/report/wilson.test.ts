import { describe, expect, test } from 'vitest'
import { wilson } from '../../src/report/wilson'

const rounded = (hits: number, all: number) => {
  const { low, high } = wilson(hits, all)!
  return [low.toFixed(4), high.toFixed(4)]
}

describe('the Wilson 95 % interval', () => {
  test.each([
    // Newcombe, Statistics in Medicine 17 (1998), table I, method 3
    [81, 263, '0.2553', '0.3662'],
    [15, 148, '0.0624', '0.1605'],
    [0, 20, '0.0000', '0.1611'],
    [1, 29, '0.0061', '0.1718'],
    // its mirror image
    [20, 20, '0.8389', '1.0000'],
    [182, 263, '0.6338', '0.7447'],
  ])('%i of %i', (hits, all, low, high) => {
    expect(rounded(hits, all)).toEqual([low, high])
  })

  test('none of nothing', () => {
    expect(wilson(0, 0)).toBeNull()
  })
})
