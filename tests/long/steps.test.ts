/**
 * Ten times the text takes ten times the steps, in any place of a letter and through every entry. Steps are counted, so
 * that no clock decides; the optimizer, which would lose count, is off (`vitest.config.ts`).
 */
import { describe, expect, test } from 'vitest'
import { parseDetermination } from '../../src/index'
import { ENTRIES } from '../hostile/entries'
import { filled, PLACES, UNITS } from '../hostile/families'
import { stepsOf } from '../support/steps'

/** What is linear takes ten times as many; with squared time a tenth of the steps would make it eighteen. */
const MOST = 12
const LENGTHS = [3_000, 30_000] as const

async function expectLinear(workOn: (length: number) => () => unknown) {
  const [short, long] = LENGTHS.map(workOn)
  // What is done once, the first time, is not counted.
  await short!()
  const steps = [await stepsOf(short!), await stepsOf(long!)] as const
  expect(steps[1] / steps[0], steps.join(' and ')).toBeLessThan(MOST)
}

test('what grows faster is seen', async () => {
  const pairs = (length: number) => () => {
    let sum = 0
    for (let one = 0; one < length / 10; one++) for (let other = 0; other < one; other++) sum++
    return sum
  }
  await expect(expectLinear(pairs)).rejects.toThrow(/to be less than/)
})

describe.each(Object.entries(PLACES))('%s', (_, setIn) => {
  test.each(Object.entries(UNITS))('%s', async (_, unit) => {
    await expectLinear((length) => {
      const text = setIn(filled(unit, length))
      return () => parseDetermination(text)
    })
  })
})

describe.each(Object.entries(ENTRIES).filter(([name]) => name !== 'parseDetermination'))(
  '%s',
  (_, entry) => {
    test.each(Object.entries(UNITS))('%s', async (_, unit) => {
      await expectLinear((length) => {
        const text = PLACES['every section']!(filled(unit, length))
        const result = parseDetermination(text)
        return () => entry(text, result)
      })
    })
  },
)
