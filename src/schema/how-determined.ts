/** How the determination was made, and by whom. */
import * as z from 'zod/mini'
import { about, count, text, words, wordsOrNull } from './words'

export const howDeterminedSchema = about(
  z.strictObject({
    text: words('The section, reflowed.'),
    reviewer: about(
      z.strictObject({
        role: wordsOrNull('The letter\'s word: "physician reviewer"; null where none.'),
        specialties: about(z.array(text()), 'Board certifications, as printed.'),
        licensedIn: about(z.array(text()), 'States of licensure, as printed.'),
        minimumYearsInPractice: count('"more than five years" → 5; in years; null where not said.'),
        minimumHoursPerWeek: count('"at least 24 hours a week" → 24; null where not said.'),
      }),
      'Who decided; never named in a letter.',
    ),
  }),
  'How the determination was made, and by whom.',
)

export type HowDetermined = z.infer<typeof howDeterminedSchema>
