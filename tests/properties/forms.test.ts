/** Facts in, a letter in any of the four forms, the same facts out: as far as the form prints them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stillPrinted } from '../../generators/damage'
import { FORM_NAMES } from '../../generators/letter'
import { daysInSummary, printed } from '../../generators/printed'
import { asRead, lettersOf, readSound, textOf } from '../support/generated'

describe.each(FORM_NAMES)('facts set in the form %s, the letter sound or hurt', (form) => {
  it('come back the same', () => {
    fc.assert(
      fc.property(lettersOf(form), (letter) => {
        const { facts, setting, damage } = letter
        const { determination } = readSound(textOf(letter))
        const expected = stillPrinted(printed(form, facts, setting), damage)
        expect(asRead(determination)).toMatchObject(asRead(expected))
        const days = determination.dates.filter(({ section }) => section === 'clinicalSummary')
        expect(days.map(({ iso }) => iso)).toEqual(
          damage.lost === 'clinicalSummary' ? [] : daysInSummary(facts),
        )
      }),
      { numRuns: 80 },
    )
  })
})
