/** Texts that `npm run fuzz` once found a fault with: it must not come back. */
import { describe, expect, it } from 'vitest'
import { CHECKS, faultIn } from '../fuzz/checks'
import { foundIn } from '../fuzz/found'

describe.each(foundIn('.'))('$name: "$fault"', ({ text }) => {
  it.each(Object.keys(CHECKS))('%s', (check) => {
    expect(faultIn(check, text)).toBeNull()
  })
})

describe('the checks', () => {
  it('know a fault when they see one', () => {
    expect(Object.keys(CHECKS)).toContain('text')
    expect(faultIn('no such check', '')).toMatch(/^throws/)
  })
})
