/** Every family of odd texts through every entry: each is read to its end, with a result that is sound. */
import { describe, expect, test } from 'vitest'
import { parseDetermination } from '../../src/index'
import { expectSound } from '../support/check'
import { ENTRIES } from './entries'
import { filled, PLACES, UNITS } from './families'

/** Characters of each text. */
const LENGTH = Number(process.env.LENGTH ?? 20_000)

describe.each(Object.entries(PLACES))('%s', (_, setIn) => {
  test.each(Object.entries(UNITS))('%s', async (_, unit) => {
    const text = setIn(filled(unit, LENGTH))
    const result = parseDetermination(text)
    expectSound(text, result)
    for (const entry of Object.values(ENTRIES)) expect(await entry(text, result)).toBeDefined()
  })
})
