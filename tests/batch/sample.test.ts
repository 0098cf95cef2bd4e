import { describe, expect, test } from 'vitest'
import { Sample } from '../../src/batch/sample'

const sampleOf = (count: number, size = 10): Sample => {
  const sample = new Sample()
  for (let number = 0; number < count; number++) {
    sample.add({ path: String(number), letter: '', bytes: new Uint8Array(size) })
  }
  return sample
}

const numbers = ({ letters }: Sample): number[] => letters.map(({ path }) => Number(path))

describe('a sample', () => {
  test('of few letters is all of them', () => {
    expect(numbers(sampleOf(64))).toEqual(Array.from({ length: 64 }, (_, index) => index))
  })

  test('of many is few of them, evenly spread from the first to the last', () => {
    for (const count of [65, 1_000, 4_321]) {
      const found = numbers(sampleOf(count))
      const step = found[1]!
      expect(found.length).toBeGreaterThan(31)
      expect(found.length).toBeLessThan(65)
      expect(found).toEqual(found.map((_, index) => index * step))
      expect(count - found.at(-1)!).toBeLessThanOrEqual(step)
    }
  })

  test('of large ones is fewer, and never none', () => {
    expect(sampleOf(40, 3_000_000).bytes).toBeLessThanOrEqual(16_000_000)
    expect(numbers(sampleOf(1, 30_000_000))).toEqual([0])
    expect(sampleOf(5, 30_000_000).letters.length).toBe(1)
  })
})
