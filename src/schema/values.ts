/** Values that several parts of a letter have. */
import * as z from 'zod/mini'
import { about, count, named, words, wordsOrNull } from './words'

export const decisionSchema = named(
  'Decision',
  z.enum(['upheld', 'overturned', 'partially-overturned']),
  'upheld: the denial stands; overturned: the treatment is granted.',
)

const RULINGS = ['certified', 'denied', 'modified', 'delayed'] as const

export const rulingSchema = named(
  'Ruling',
  z.enum(RULINGS),
  'How utilization review ruled. A request that it did not certify or approve is denied.',
)

export const mixedRulingSchema = z.enum([...RULINGS, 'mixed'])

export const possiblyRedactedSchema = named(
  'PossiblyRedacted',
  z.strictObject({
    text: wordsOrNull('The words; null where they were cut out.'),
    redacted: about(z.boolean(), 'True where a gap or a mask stands in place of the words.'),
  }),
  'Words that the state may have cut out of the letter.',
)

export const rangeSchema = named(
  'Range',
  z.strictObject({
    from: about(z.number(), 'The least.'),
    to: about(z.number(), 'The most; the same as `from` for a single number.'),
  }),
  'A number or a range of numbers, both ends inclusive.',
)

export const bodyPartSchema = named(
  'BodyPart',
  z.strictObject({
    name: words('The body part without its side, in lower case: "lumbar spine".'),
    side: about(
      z.nullable(z.enum(['left', 'right', 'bilateral'])),
      'The side; null where none is given.',
    ),
  }),
  'A body part and its side.',
)

export const drugSchema = named(
  'Drug',
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
    unit: wordsOrNull(
      'What the quantity counts, in the singular: "tablet", "g", "ml", "tube"; null where not given.',
    ),
    refills: count('The number of refills; null where none is given.'),
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

export const categorySchema = named(
  'Category',
  z.enum(TREATMENT_CATEGORIES),
  "A request category of the state's own IMR search.",
)
