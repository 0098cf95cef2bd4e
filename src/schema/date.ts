/** A date, as printed and as understood. */
import * as z from 'zod/mini'
import { about, words } from './words'

export const DATE_PROBLEMS = [
  'doubled-separator',
  'mixed-separators',
  'two-digit-year',
  'line-break',
  'missing-part',
  'missing-separator',
  'impossible',
  'ambiguous',
  'out-of-range',
  'spaced',
  'letter-for-digit',
] as const

export const dateProblemSchema = about(
  z.enum(DATE_PROBLEMS),
  'What is odd about a printed date. `two-digit-year` is named only where both centuries were possible.',
)

export const dateValueSchema = about(
  z.strictObject({
    text: words('The date as printed; the white space of a line break is left out.'),
    iso: about(
      z.nullable(z.iso.date()),
      'ISO 8601 calendar date; null where no one calendar date can be meant.',
    ),
    problems: about(z.array(dateProblemSchema), 'Empty for a clean date.'),
  }),
  'A date, as printed and as understood.',
)

export type DateProblem = z.infer<typeof dateProblemSchema>
export type DateValue = z.infer<typeof dateValueSchema>
