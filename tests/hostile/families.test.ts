/** Every family of odd texts, in each place and through every entry: each is read to its end, with a result that is sound. */
import { describe, expect, test } from 'vitest'
import { parseDetermination } from '../../src/index'
import { readSound } from '../support/check'
import { ENTRIES } from './entries'
import { filled, PLACES, UNITS } from './families'

/** Characters of each text; `tests/long/growth.test.ts` reads longer ones. */
const LENGTH = 2_000

describe.each(Object.entries(PLACES))('%s', (_, setIn) => {
  test.each(Object.entries(UNITS))('%s', (_, unit) => {
    readSound(setIn(filled(unit, LENGTH)))
  })
})

describe.each(Object.entries(ENTRIES))('%s', (_, entry) => {
  test.each(Object.entries(UNITS))('%s', async (_, unit) => {
    const text = PLACES['every section']!(filled(unit, LENGTH))
    expect(await entry(text, parseDetermination(text))).toBeDefined()
  })
})
