/** Facts in, a letter in any of the four forms, the same facts out: as far as the form prints them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stillPrinted } from '../../generators/damage'
import { FORM_NAMES, markdownOf } from '../../generators/letter'
import { daysInSummary, printed } from '../../generators/printed'
import { parseMarkdown } from '../../src/markdown'
import type { Determination } from '../../src/schema/determination'
import { expectSound, readSound } from '../support/check'
import { asRead, type Letter, lettersOf, textOf } from '../support/generated'
import { runs } from '../support/runs'

function expectFacts(determination: Determination, { form, facts, setting, damage }: Letter) {
  const expected = stillPrinted(printed(form, facts, setting), damage)
  expect(asRead(determination)).toMatchObject(asRead(expected))
  const days = determination.dates.filter(({ section }) => section === 'clinicalSummary')
  expect(days.map(({ iso }) => iso)).toEqual(
    damage.lost === 'clinicalSummary' ? [] : daysInSummary(facts),
  )
}

describe.each(FORM_NAMES)('facts set in the form %s, the letter sound or hurt', (form) => {
  it('come back the same from its text', () => {
    fc.assert(
      fc.property(lettersOf(form), (letter) => {
        expectFacts(readSound(textOf(letter)).determination, letter)
      }),
      { numRuns: runs(80) },
    )
  })

  it('come back the same from its Markdown', () => {
    fc.assert(
      fc.property(lettersOf(form), (letter) => {
        const source = markdownOf(form, letter.facts, letter.setting, letter.damage)
        const result = parseMarkdown(source)
        expectSound(source, result)
        expectFacts(result.determination, letter)
      }),
      { numRuns: runs(40) },
    )
  })
})
