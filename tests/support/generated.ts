/** Letters made from facts, and what must hold of reading them. */
import fc from 'fast-check'
import { type Damage, damageOf, UNHURT } from '../../generators/damage'
import type { LetterFacts } from '../../generators/facts'
import { FORM_NAMES, fitting, letterOf } from '../../generators/letter'
import { letterFacts } from '../../generators/letter-facts'
import { type Setting, settings } from '../../generators/page/setting'
import type { FormName } from '../../generators/printed'

export interface Letter {
  form: FormName
  facts: LetterFacts
  setting: Setting
  damage: Damage
}

export const lettersOf = (...forms: FormName[]): fc.Arbitrary<Letter> =>
  fc.tuple(fc.constantFrom(...forms), letterFacts, settings).chain(([form, facts, setting]) =>
    fc.record<Letter>({
      form: fc.constant(form),
      facts: fc.constant(fitting(form, facts)),
      setting: fc.constant(setting),
      damage: fc.oneof(fc.constant(UNHURT), damageOf(form, facts.dateStyle)),
    }),
  )

export const letters = lettersOf(...FORM_NAMES)

export const textOf = ({ form, facts, setting, damage }: Letter): string =>
  letterOf(form, facts, setting, damage)

/**
 * Values as they read, wherever lines, paragraphs and pages end: one blank between words, accents
 * composed. That a line breaks in a date is a fact of the page.
 */
export const asRead = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value)
      .replace(/(?:\\n|\s)+/g, ' ')
      .replace(/,?"line-break"/g, '')
      .normalize('NFC'),
  )
