import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { determinationOf, parseDetermination, parseTree } from '../../src/parse'
import { brokenLetters, letters } from '../support/arbitraries'
import { readSound } from '../support/check'
import { FIXTURES } from '../support/fixtures'
import { runs } from '../support/runs'

const isSound = (source: string) => void readSound(source)

describe('the tree covers every character, and every span lies on the words of its value', () => {
  it('in random letters', () => {
    fc.assert(fc.property(letters, isSound), { numRuns: runs(60) })
  })

  it('in letters cut, joined and set in another order', () => {
    fc.assert(fc.property(brokenLetters, isSound), { numRuns: runs(150) })
  })

  it.each(FIXTURES)('in $name, wherever it ends or begins', ({ source }) => {
    for (let part = 1; part <= 8; part++) {
      const at = Math.floor((source.length * part) / 8)
      readSound(source.slice(0, at))
      readSound(source.slice(at))
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
      { numRuns: runs(20) },
    )
  })
  it('gives nothing of a source that is refused', () => {
    const source = 'Dear XXXX,\0'
    expect(determinationOf(parseTree(source).tree, source).determination).toEqual(
      parseDetermination(source).determination,
    )
  })
})
