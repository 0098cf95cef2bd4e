/** Outcomes that a line's end breaks, between words or within them: the right decision, and the tree tiles. */
import { describe, expect, it } from 'vitest'
import { finalDetermination } from '../../../grammars/forms/final-determination'
import { parseDetermination } from '../../../src/index'
import { expectSound } from '../../support/check'

const HEAD =
  'IMR ISSUES, DECISIONS AND RATIONALES\nThe Final Determination was based on decisions for the disputed items/services set forth below:\n'
const WORDS = [
  ['upheld', ['Upheld', 'UPHELD', 'Uphold']],
  ['overturned', ['Overturned', 'OVERTURNED', 'Overturn']],
  [
    'partially-overturned',
    ['Partially Overturned', 'Partial Overturn', 'Overturned in part', 'Upheld in part'],
  ],
] as const

const issuesOf = (outcome: string) => {
  const source = `${HEAD}MRI of the left knee: ${outcome}\nDecision rationale: He walks.`
  const result = parseDetermination(source)
  expectSound(source, result)
  return result.determination.issues.map(({ decision, disputedItem }) => [disputedItem, decision])
}

describe.each(WORDS.flatMap(([decision, words]) => words.map((word) => [word, decision] as const)))(
  '%s',
  (words, decision) => {
    const expected = [['MRI of the left knee', decision]]
    const places = Array.from({ length: words.length - 1 }, (_, index) => index + 1)

    it('may break anywhere', () => {
      for (const at of places) {
        const broken = `${words.slice(0, at).trimEnd()}\n${words.slice(at).trimStart()}`
        expect([broken, issuesOf(broken)]).toEqual([broken, expected])
      }
    })

    it('may break twice', () => {
      for (const at of places) {
        for (const next of places.filter((next) => next > at && next - at <= 10)) {
          const parts = [words.slice(0, at), words.slice(at, next), words.slice(next)]
          const broken = parts.map((part) => part.trim()).join('\n')
          expect([broken, issuesOf(broken)]).toEqual([broken, expected])
        }
      }
    })

    it.each(['-', '\u00ad', '\u2010'])('may break within a word at a hyphen: %j', (hyphen) => {
      for (const at of places.filter((at) => !/\s/.test(words.slice(at - 1, at + 1)))) {
        const broken = `${words.slice(0, at)}${hyphen}\n${words.slice(at)}`
        expect([broken, issuesOf(broken)]).toEqual([broken, expected])
      }
    })
  },
)

it('every row of the form is among them', () => {
  const known = WORDS.map(([decision]) => decision)
  expect(finalDetermination.outcomes.map(({ decision }) => decision).sort()).toEqual(
    known.toSorted(),
  )
})

it.each([':OVERTURN\nED', 'MRI: Upheld\nin part', ':Up\nheld', 'x: Over-\nturned'])(
  'the least text tiles: %j',
  (source) => expectSound(source, parseDetermination(source)),
)
