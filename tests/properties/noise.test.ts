import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDetermination } from '../../src/parse'
import { noise, noisyLetters } from '../support/arbitraries'
import { readSound } from '../support/check'
import { runs } from '../support/runs'

/** Reads a source and fails unless all that holds for any source holds for it. */
function expectRead(source: string) {
  const result = readSound(source)
  const { determination, spans, messages } = parseDetermination(source)
  expect(determination).toEqual(result.determination)
  expect(spans).toEqual(result.spans)
  expect(messages.map(String)).toEqual(result.messages.map(String))
}

describe('any string is read: no throw, a whole tree, spans on their words, a valid determination', () => {
  it('of random signs and scraps of letters', () => {
    fc.assert(fc.property(noise, expectRead), { numRuns: runs(300) })
  })

  it('of letters with such signs in their midst', () => {
    fc.assert(fc.property(noisyLetters, expectRead), { numRuns: runs(80) })
  })

  it.each([
    ['one lone surrogate', '\ud800'],
    ['a label and nothing', 'Decision rationale:'],
    ['an outcome and nothing', ': Upheld'],
    ['outcomes only', 'Upheld\nOverturned\nUpheld'],
    ['labels only', 'MAXIMUS guideline:\nMAXIMUS guideline:\nDecision rationale:'],
    ['headings only', 'CLINICAL CASE SUMMARY\n'.repeat(50)],
    ['header labels only', 'Case Number:\nPriority:\n'.repeat(50)],
    ['a torn label', 'Application\nReceived:\nApplication'],
    ['one long line', `CLINICAL CASE SUMMARY: ${'word '.repeat(20_000)}`],
    ['a word without end', `CLINICAL CASE SUMMARY\n${'a'.repeat(100_000)}`],
    ['blanks without end', `Cane: Upheld\n${' '.repeat(100_000)}x`],
    ['breaks without end', `Cane: Upheld${'\n'.repeat(100_000)}x`],
    ['figures without end', `Decision rationale: ${'1'.repeat(50_000)}/${'1/'.repeat(20_000)}`],
    ['dates without end', `CLINICAL CASE SUMMARY\n${'10/10/2016-'.repeat(5_000)}`],
    ['brackets without end', `MAXIMUS guideline: MTUS ${'('.repeat(20_000)}`],
    ['items without end', 'Cane: Upheld\nDecision rationale: no.\n'.repeat(500)],
  ])('of %s', (_, source) => expectRead(source))
})
