/** What a disputed item asks for, taken apart. */
import * as z from 'zod/mini'
import { dateValueSchema } from './date'
import { rangeSchema } from './values'
import { about, count, words, wordsOrNull } from './words'

export const TREATMENT_CATEGORIES = [
  'diagnostic-testing',
  'dmepos',
  'evaluation-and-management',
  'home-health',
  'injection',
  'pharmaceuticals',
  'programs',
  'psych-services',
  'rehabilitation',
  'surgery',
  'transportation',
] as const

export const drugSchema = about(
  z.strictObject({
    name: words('RxNorm ingredient name, in lower case; ingredients joined by " / ".'),
    strength: wordsOrNull('As printed: "37.5/325mg", "5%"; null where none is given.'),
    form: wordsOrNull('The dose form as printed: "cream", "tablet"; null where none is given.'),
    quantity: about(
      z.nullable(z.number().check(z.nonnegative())),
      'The number dispensed: "#60" → 60; null where none.',
    ),
  }),
  'The drug asked for.',
)

export const sessionsSchema = about(
  z.strictObject({
    total: count('All sessions asked for; null where neither given nor certain.'),
    perWeek: about(z.nullable(rangeSchema), 'Sessions a week; null where not given.'),
    weeks: about(z.nullable(rangeSchema), 'Number of weeks; null where not given.'),
  }),
  'How often and how long a therapy is asked for.',
)

export const treatmentSchema = about(
  z.strictObject({
    category: about(
      z.nullable(z.enum(TREATMENT_CATEGORIES)),
      "The request category of the state's own IMR search; null where unknown.",
    ),
    subcategory: wordsOrNull('A finer kind: "acupuncture", "imaging"; null where unknown.'),
    drug: about(z.nullable(drugSchema), 'Null where the item is no drug.'),
    bodyParts: about(
      z.array(
        z.strictObject({
          name: words('The body part, singular: "lumbar spine".'),
          side: about(
            z.nullable(z.enum(['left', 'right', 'bilateral'])),
            'Null where no side is given.',
          ),
        }),
      ),
      'Body parts named in the item.',
    ),
    sessions: about(z.nullable(sessionsSchema), 'Null where no sessions are named.'),
    retrospective: about(z.boolean(), 'True where the treatment was already given.'),
    dateOfService: about(z.nullable(dateValueSchema), 'Null where no date of service is given.'),
    surgicalAdjunct: about(z.boolean(), 'True for "Associated surgical service: …".'),
  }),
  'What the disputed item asks for, taken apart.',
)

export type Treatment = z.infer<typeof treatmentSchema>
export type TreatmentCategory = NonNullable<Treatment['category']>
