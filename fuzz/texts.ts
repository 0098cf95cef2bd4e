/** The texts that are read: generated letters and those of the fixtures, alone or joined, and hurt. */
import fc from 'fast-check'
import { damageOf } from '../generators/damage'
import { FORM_NAMES, fitting, letterOf, markdownOf } from '../generators/letter'
import { letterFacts } from '../generators/letter-facts'
import { settings } from '../generators/page/setting'
import { mutations } from './mutations'

/** Longer texts cost time and find nothing that shorter ones do not. */
const LONGEST = 60_000

const generated = fc
  .tuple(
    fc.constantFrom(...FORM_NAMES),
    letterFacts,
    settings,
    fc.constantFrom(letterOf, markdownOf),
  )
  .chain(([form, facts, setting, set]) =>
    damageOf(form, facts.dateStyle).map((damage) =>
      set(form, fitting(form, facts), setting, damage),
    ),
  )

/** @param fixtures letters to begin with besides generated ones */
export function texts(fixtures: readonly string[]): fc.Arbitrary<string> {
  const one = fc.oneof(generated, fc.constantFrom(...fixtures))
  const some = fc.oneof(
    { weight: 5, arbitrary: one },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.array(one, { minLength: 2, maxLength: 4 }),
          fc.constantFrom('\n', '\f', '\n\n', ''),
        )
        .map(([letters, joint]) => letters.join(joint)),
    },
  )
  return fc
    .tuple(some, mutations)
    .map(([text, changes]) =>
      changes.reduce((before, change) => change(before).slice(0, LONGEST), text),
    )
}
