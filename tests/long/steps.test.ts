/**
 * Ten times the text takes ten times the steps, in any place of a letter and through every entry. Steps are counted, so
 * that no clock decides; the optimizer, which would lose count, is off (`vitest.config.ts`).
 */

import { beforeAll, describe, expect, test } from 'vitest'
import { type ParseResult, parseDetermination } from '../../src/index'
import { ENTRIES } from '../hostile/entries'
import { filled, PLACES, UNITS } from '../hostile/families'
import { letter } from '../support/final-determination'
import { stepsOf } from '../support/steps'

/** What is linear takes ten times as many; with squared time a tenth of the steps would make it eighteen. */
const MOST = 12
const LENGTHS = [2_000, 20_000] as const
/**
 * What reads on from each cue to a limit of some hundred words takes squared time as long as there are fewer: what
 * seems to grow too fast is looked at again where texts are longer than any such limit.
 */
const LONGER = [100_000, 1_000_000] as const

type WorkOn = (length: number) => () => unknown

/** How many times the steps for the shorter text the longer one takes. */
async function growthOf(workOn: WorkOn, [short, long]: readonly [number, number]): Promise<number> {
  const steps = await stepsOf(workOn(short))
  return (await stepsOf(workOn(long))) / steps
}

async function expectLinear(name: string, workOn: WorkOn) {
  if ((await growthOf(workOn, LENGTHS)) < MOST) return
  expect(await growthOf(workOn, LONGER), name).toBeLessThan(MOST)
}

/** What is done once, the first time, is not counted. */
beforeAll(async () => {
  const text = letter()
  for (const entry of Object.values(ENTRIES)) await entry(text, parseDetermination(text))
})

test('what grows faster is seen', async () => {
  const pairs = (length: number) => () => {
    let sum = 0
    for (let one = 0; one < length / 10; one++) for (let other = 0; other < one; other++) sum++
    return sum
  }
  expect(await growthOf(pairs, LENGTHS)).toBeGreaterThan(MOST)
})

const { 'every section': everySection, ...otherPlaces } = PLACES

test.each(Object.entries(UNITS))('through every entry: %s', async (_, unit) => {
  const read = new Map<number, [text: string, result: ParseResult]>()
  const readOf = (length: number) => {
    const known = read.get(length)
    if (known) return known
    const text = everySection!(filled(unit, length))
    const pair: [string, ParseResult] = [text, parseDetermination(text)]
    read.set(length, pair)
    return pair
  }
  for (const [name, entry] of Object.entries(ENTRIES)) {
    await expectLinear(name, (length) => {
      const [text, result] = readOf(length)
      return () => entry(text, result)
    })
  }
})

describe.each(Object.entries(otherPlaces))('%s', (place, setIn) => {
  test.each(Object.entries(UNITS))('%s', async (_, unit) => {
    await expectLinear(place, (length) => {
      const text = setIn(filled(unit, length))
      return () => parseDetermination(text)
    })
  })
})
