/** A date, as printed and as understood. */
import * as z from 'zod/mini'
import { about, named, words } from './words'

export const dateProblemSchema = named(
  'DateProblem',
  z.enum([
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
  ]),
  'What is odd about a printed date. `two-digit-year` is named only where both centuries were possible.',
)

export const dateValueSchema = named(
  'DateValue',
  z.strictObject({
    text: words('The date as printed; the white space of a line break is left out.'),
    iso: about(
      z.nullable(z.iso.date()),
      'ISO 8601 calendar date; null where no one calendar date can be meant.',
    ),
    problems: about(z.array(dateProblemSchema), 'What is odd about it; empty for a clean date.'),
  }),
  'A date, as printed and as understood.',
)
