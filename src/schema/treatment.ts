/** What a disputed item asks for, taken apart. */
import * as z from 'zod/mini'
import { dateValueSchema } from './date'
import { bodyPartSchema, categorySchema, drugSchema, rangeSchema } from './values'
import { about, named, textList, wordsOrNull } from './words'

export const sessionsSchema = named(
  'Sessions',
  z.strictObject({
    total: about(
      z.nullable(rangeSchema),
      'All sessions asked for; sessions a week times weeks where no total is printed. Null where not certain.',
    ),
    perWeek: about(z.nullable(rangeSchema), 'Sessions a week; null where not given.'),
    weeks: about(z.nullable(rangeSchema), 'Number of weeks; null where not given.'),
  }),
  'How often and how long a therapy is asked for.',
)

export const durationSchema = named(
  'Duration',
  z.strictObject({
    value: about(rangeSchema, 'How many.'),
    unit: about(z.enum(['day', 'week', 'month', 'year']), 'What the value counts.'),
  }),
  'How long a rental, a stay or a course of care lasts.',
)

export const treatmentSchema = named(
  'Treatment',
  z.strictObject({
    category: about(
      z.nullable(categorySchema),
      "The request category of the state's own IMR search; null where unknown.",
    ),
    subcategory: wordsOrNull('A finer kind: "acupuncture", "imaging"; null where unknown.'),
    drug: about(z.nullable(drugSchema), 'The drug asked for; null where the item is no drug.'),
    bodyParts: about(z.array(bodyPartSchema), 'Body parts that the item names.'),
    levels: textList('Levels of the spine that the item names, as printed: "L4-5".'),
    sessions: about(
      z.nullable(sessionsSchema),
      'How often a therapy is asked for; null where no sessions are named.',
    ),
    duration: about(
      z.nullable(durationSchema),
      'How long a rental, a stay or a course of care lasts; null where not given.',
    ),
    rental: about(z.boolean(), 'True for the rental or the trial of a device.'),
    retrospective: about(z.boolean(), 'True where the treatment was already given.'),
    dateOfService: about(
      z.nullable(dateValueSchema),
      'The day on which the treatment was given; null where none is given.',
    ),
    surgicalAdjunct: about(z.boolean(), 'True for "Associated surgical service: …".'),
  }),
  'What the disputed item asks for, taken apart.',
)
