/** What the letter tells of the injured worker. */
import * as z from 'zod/mini'
import { dateValueSchema } from './date'
import { possiblyRedactedSchema } from './values'
import { about, count, text, words, wordsOrNull } from './words'

export const recordSchema = about(
  z.strictObject({
    kind: words('"report", "office visit", "progress report", "MRI", …'),
    date: dateValueSchema,
    author: about(z.nullable(possiblyRedactedSchema), 'Null where the letter names no author.'),
  }),
  'A report, visit or study that the summary cites with a date.',
)

export const utilizationReviewSchema = about(
  z.strictObject({
    decision: about(
      z.nullable(z.enum(['certified', 'non-certified', 'denied', 'modified', 'delayed'])),
      'Null where it is not said, or where it ruled in several ways.',
    ),
    date: about(z.nullable(dateValueSchema), 'Null where not dated.'),
    text: words('The sentence.'),
  }),
  'What the summary says of the utilization review.',
)

export const clinicalSummarySchema = about(
  z.strictObject({
    text: words('The summary, reflowed, without its set introductory sentence.'),
    patient: about(
      z.strictObject({
        age: count('In years; null where not said.'),
        sex: about(z.nullable(z.enum(['female', 'male'])), 'Null where not said.'),
      }),
      'The injured worker.',
    ),
    employer: about(z.nullable(possiblyRedactedSchema), 'Null where none is announced.'),
    dateOfInjury: about(z.nullable(dateValueSchema), 'Null where the summary gives none.'),
    diagnoses: about(z.array(text()), "In the letter's words and order."),
    treatmentsToDate: wordsOrNull("The letter's words; null where none are told."),
    requestedTreatments: about(z.array(text()), "In the letter's words and order."),
    records: about(z.array(recordSchema), 'In reading order.'),
    utilizationReview: about(z.nullable(utilizationReviewSchema), 'Null where not mentioned.'),
  }),
  'The clinical case summary.',
)

export type ClinicalSummary = z.infer<typeof clinicalSummarySchema>
