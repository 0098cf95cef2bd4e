import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { determinationOf, parseDetermination, parseTree } from '../../src/parse'
import { determinationSchema } from '../../src/schema/determination'
import { brokenLetters, letters } from '../support/arbitraries'
import { expectSpans, expectTiling } from '../support/check'
import { FIXTURES } from '../support/fixtures'

function expectSound(source: string) {
  const result = parseDetermination(source)
  expectTiling(result.tree, source)
  expectSpans(result, source)
  expect(determinationSchema.safeParse(result.determination).error).toBeUndefined()
  for (const { place } of result.messages) {
    if (place === undefined) continue
    const { start, end } = place as { start: { offset: number }; end: { offset: number } }
    expect(0 <= start.offset && start.offset < end.offset && end.offset <= source.length).toBe(true)
  }
}

describe('the tree covers every character, and every span lies on the words of its value', () => {
  it('in random letters', () => {
    fc.assert(fc.property(letters, expectSound), { numRuns: 60 })
  })

  it('in letters cut, joined and set in another order', () => {
    fc.assert(fc.property(brokenLetters, expectSound), { numRuns: 150 })
  })

  it.each(FIXTURES)('in $name, wherever it ends or begins', ({ source }) => {
    for (let part = 1; part <= 8; part++) {
      const at = Math.floor((source.length * part) / 8)
      expectSound(source.slice(0, at))
      expectSound(source.slice(at))
    }
  })
})

describe('a letter read in two steps', () => {
  it('gives what one step gives', () => {
    fc.assert(
      fc.property(letters, (source) => {
        const { tree, messages } = parseTree(source)
        const values = determinationOf(tree, source)
        const whole = parseDetermination(source)
        expect(values.determination).toEqual(whole.determination)
        expect(values.spans).toEqual(whole.spans)
        expect([...messages, ...values.messages].map(String)).toEqual(whole.messages.map(String))
      }),
      { numRuns: 20 },
    )
  })
  it('gives nothing of a source that is refused', () => {
    const source = 'Dear XXXX,\0'
    expect(determinationOf(parseTree(source).tree, source).determination).toEqual(
      parseDetermination(source).determination,
    )
  })
})
