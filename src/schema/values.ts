/** Values that several parts of a letter have. */
import * as z from 'zod/mini'
import { about, text, words, wordsOrNull } from './words'

export const decisionSchema = about(
  z.enum(['upheld', 'overturned', 'partially-overturned']),
  'upheld: the denial stands; overturned: the treatment is granted.',
)

export const RULINGS = ['certified', 'denied', 'modified', 'delayed'] as const

export const rulingSchema = about(
  z.enum(RULINGS),
  'How a utilization review ruled. A non-certified request, or one that was not approved, is denied.',
)

export const possiblyRedactedSchema = about(
  z.strictObject({
    text: wordsOrNull('The words; null where they were cut out.'),
    redacted: about(z.boolean(), 'True where a gap or a mask stands in place of the words.'),
  }),
  'Words that the state may have cut out of the letter.',
)

export const rangeSchema = about(
  z.strictObject({
    from: about(z.number(), 'The least.'),
    to: about(z.number(), 'The most.'),
  }),
  'Both ends inclusive; from = to for a single number.',
)

export const bodyPartSchema = about(
  z.strictObject({
    name: words('The body part without its side, in lower case: "lumbar spine".'),
    side: about(z.nullable(z.enum(['left', 'right', 'bilateral'])), 'Null where no side is given.'),
  }),
  'A body part and its side.',
)

export const drugSchema = about(
  z.strictObject({
    name: words(
      'RxNorm ingredient name, in lower case; ingredients of a compound joined by " / ".',
    ),
    strength: wordsOrNull('As printed: "37.5/325mg", "5%", "4%-27.5%"; null where none is given.'),
    form: wordsOrNull('The dose form as printed: "cream", "tablet"; null where none is given.'),
    quantity: about(
      z.nullable(z.number().check(z.nonnegative())),
      'The number dispensed: "#60" → 60; null where none is given.',
    ),
    unit: about(
      z.nullable(text()),
      'The unit of the quantity, in the singular: "tablet", "g", "ml", "tube"; null where none is given.',
    ),
    refills: about(
      z.nullable(z.int().check(z.nonnegative())),
      'The number of refills; null where none is given.',
    ),
  }),
  'A drug, with its dose.',
)

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

export const categorySchema = about(
  z.enum(TREATMENT_CATEGORIES),
  "A request category of the state's own IMR search.",
)

export type Decision = z.infer<typeof decisionSchema>
export type Ruling = z.infer<typeof rulingSchema>
export type PossiblyRedacted = z.infer<typeof possiblyRedactedSchema>
export type Range = z.infer<typeof rangeSchema>
export type BodyPart = z.infer<typeof bodyPartSchema>
export type Drug = z.infer<typeof drugSchema>
export type Category = z.infer<typeof categorySchema>
