/** Values that several parts of a letter have. */
import * as z from 'zod/mini'
import { about, wordsOrNull } from './words'

export const decisionSchema = about(
  z.enum(['upheld', 'overturned', 'partially-overturned']),
  'upheld: the denial stands; overturned: the treatment is granted.',
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

export type Decision = z.infer<typeof decisionSchema>
export type PossiblyRedacted = z.infer<typeof possiblyRedactedSchema>
export type Range = z.infer<typeof rangeSchema>
