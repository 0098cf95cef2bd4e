/** How the determination was made, and by whom. */
import * as z from 'zod/mini'
import { count, named, textList, words, wordsOrNull } from './words'

export const reviewerSchema = named(
  'Reviewer',
  z.strictObject({
    role: wordsOrNull('The letter\'s word: "physician reviewer"; null where none.'),
    specialties: textList(
      'Board certifications and subspecialties, or the profession: "Doctor of Chiropractic"; as printed.',
    ),
    licensedIn: textList('States of licensure, as printed.'),
    minimumYearsInPractice: count('"more than five years" → 5; in years; null where not said.'),
    minimumHoursPerWeek: count('"at least 24 hours a week" → 24; null where not said.'),
  }),
  'Who decided; a letter never gives a name.',
)

export const howDeterminedSchema = named(
  'HowDetermined',
  z.strictObject({
    text: words('The section, reflowed.'),
    reviewer: reviewerSchema,
  }),
  'How the determination was made, and by whom.',
)
