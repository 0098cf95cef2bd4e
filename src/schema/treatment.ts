/** What a disputed item asks for, taken apart. */
import * as z from 'zod/mini'
import { dateValueSchema } from './date'
import { bodyPartSchema, categorySchema, drugSchema, rangeSchema } from './values'
import { about, text, wordsOrNull } from './words'

export const sessionsSchema = about(
  z.strictObject({
    total: about(
      z.nullable(rangeSchema),
      'All sessions asked for; computed where only sessions a week and weeks are given. Null where neither given nor certain.',
    ),
    perWeek: about(z.nullable(rangeSchema), 'Sessions a week; null where not given.'),
    weeks: about(z.nullable(rangeSchema), 'Number of weeks; null where not given.'),
  }),
  'How often and how long a therapy is asked for.',
)

export const durationSchema = about(
  z.strictObject({
    value: rangeSchema,
    unit: about(z.enum(['day', 'week', 'month', 'year']), 'What the value counts.'),
  }),
  'How long a rental, a stay or a course of care lasts.',
)

export const treatmentSchema = about(
  z.strictObject({
    category: about(
      z.nullable(categorySchema),
      "The request category of the state's own IMR search; null where unknown.",
    ),
    subcategory: wordsOrNull('A finer kind: "acupuncture", "imaging"; null where unknown.'),
    drug: about(z.nullable(drugSchema), 'Null where the item is no drug.'),
    bodyParts: about(z.array(bodyPartSchema), 'Body parts named in the item.'),
    levels: about(z.array(text()), 'Levels of the spine named in the item, as printed: "L4-5".'),
    sessions: about(z.nullable(sessionsSchema), 'Null where no sessions are named.'),
    duration: about(z.nullable(durationSchema), 'Null where none is given.'),
    rental: about(z.boolean(), 'True where a device is rented or tried.'),
    retrospective: about(z.boolean(), 'True where the treatment was already given.'),
    dateOfService: about(z.nullable(dateValueSchema), 'Null where no date of service is given.'),
    surgicalAdjunct: about(z.boolean(), 'True for "Associated surgical service: …".'),
  }),
  'What the disputed item asks for, taken apart.',
)

export type Sessions = z.infer<typeof sessionsSchema>
export type Duration = z.infer<typeof durationSchema>
export type Treatment = z.infer<typeof treatmentSchema>
