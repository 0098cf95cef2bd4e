/** Facts in, a letter in any of the four forms, the same facts out: as far as the form prints them. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FORM_NAMES, fitting } from '../../generators/letter'
import { letterFacts } from '../../generators/letter-facts'
import { settings } from '../../generators/page/setting'
import { daysInSummary, printed } from '../../generators/printed'
import { asRead, readSound, textOf } from '../support/generated'

describe.each(FORM_NAMES)('facts set in the form %s', (form) => {
  it('come back the same', () => {
    fc.assert(
      fc.property(letterFacts, settings, (any, setting) => {
        const facts = fitting(form, any)
        const { determination } = readSound(textOf({ form, facts, setting }))
        expect(asRead(determination)).toMatchObject(asRead(printed(form, facts, setting)))
        const days = determination.dates.filter(({ section }) => section === 'clinicalSummary')
        expect(days.map(({ iso }) => iso)).toEqual(daysInSummary(facts))
      }),
      { numRuns: 60 },
    )
  })
})
