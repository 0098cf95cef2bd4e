/** Texts that `npm run fuzz` once found a fault with: it must not come back. */
import { describe, expect, it } from 'vitest'
import { CHECKS, FILE_CHECKS, faultIn } from '../fuzz/checks'
import { foundIn } from '../fuzz/found'

describe.each(foundIn('.'))('$name: "$fault"', ({ check, text }) => {
  it.each(Object.keys(check in FILE_CHECKS ? FILE_CHECKS : CHECKS))('%s', async (name) => {
    expect(await faultIn(name, text)).toBeNull()
  })
})

describe('the checks', () => {
  it('know a fault when they see one', async () => {
    expect(Object.keys(CHECKS)).toContain('text')
    expect(await faultIn('no such check', '')).toMatch(/^throws/)
  })
})
