import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDetermination } from '../../src/parse'
import type { Determination } from '../../src/schema/determination'
import { facts, letters } from '../support/arbitraries'
import { FIXTURES } from '../support/fixtures'
import { squeeze } from '../support/places'
import { layout, RENDERING_NAMES, RENDERINGS } from '../support/renderings'
import { runs } from '../support/runs'

/** Paragraphs in one: not every rendering shows where they end. */
const joined = (determination: Determination): Determination =>
  JSON.parse(JSON.stringify(determination).replaceAll('\\n\\n', ' '))

describe('one letter in four renderings', () => {
  it('gives one determination', () => {
    fc.assert(
      fc.property(facts, (its) => {
        const expected = joined(parseDetermination(layout(its)).determination)
        expect(expected.issues).toHaveLength(its.issues.length)
        for (const name of RENDERING_NAMES) {
          const { determination } = parseDetermination(RENDERINGS[name](its))
          expect(joined(determination)).toEqual(expected)
        }
      }),
      { numRuns: runs(60) },
    )
  })
})

/** What a rendering may do to a text without a word of it changing. */
const CHANGES: [name: string, change: (source: string) => string][] = [
  ['breaks as Windows has them', (source) => source.replaceAll('\n', '\r\n')],
  ['breaks as old Macs had them', (source) => source.replaceAll('\n', '\r')],
  ['a byte-order mark', (source) => `\ufeff${source}`],
  ['a blank at the end of each line', (source) => source.replace(/(?<=\S)$/gm, ' ')],
  ['blank lines around', (source) => `\n\n${source}\n\n \n`],
]

describe.each(CHANGES)('%s', (_, change) => {
  function expectSame(source: string) {
    const changed = change(source)
    const before = parseDetermination(source)
    const after = parseDetermination(changed)
    expect(after.determination).toEqual(before.determination)
    expect(after.messages.map(({ ruleId, reason }) => [ruleId, squeeze(reason)])).toEqual(
      before.messages.map(({ ruleId, reason }) => [ruleId, squeeze(reason)]),
    )
    const words = ({ spans }: typeof before, text: string) =>
      Object.entries(spans).map(([pointer, span]) => [pointer, squeeze(text.slice(...span))])
    expect(words(after, changed)).toEqual(words(before, source))
  }

  it('changes nothing but places in a random letter', () => {
    fc.assert(fc.property(letters, expectSame), { numRuns: runs(25) })
  })

  it.each(FIXTURES)('changes nothing but places in $name', ({ source }) => expectSame(source))
})
