/** A disputed item and the decision on it. */
import * as z from 'zod/mini'
import { guidelineSchema } from './guideline'
import { treatmentSchema } from './treatment'
import { decisionSchema, rulingSchema } from './values'
import { about, named, words, wordsOrNull } from './words'

export const splitRequestSchema = named(
  'SplitRequest',
  z.strictObject({
    original: words('What was asked for at first.'),
    authorized: words('What the claims administrator authorized.'),
    remaining: words('What is left to decide.'),
  }),
  'A request that was partly authorized.',
)

export const conclusionSchema = named(
  'Conclusion',
  z.strictObject({
    text: words('The sentence that concludes.'),
    medicallyNecessary: about(
      z.boolean(),
      'Whether the sentence finds the treatment medically necessary.',
    ),
  }),
  'The sentence in which the reviewer concludes, and what it finds.',
)

export const rationaleSchema = named(
  'Rationale',
  z.strictObject({
    text: words('The reasoning, reflowed; paragraphs separated by a blank line.'),
    conclusion: about(
      z.nullable(conclusionSchema),
      'What the reviewer concludes. Null where no sentence concludes, or one that finds part of it necessary and part not.',
    ),
  }),
  "The reviewer's reasoning.",
)

const guidelineOrNull = (meaning: string) => about(z.nullable(guidelineSchema), meaning)

export const issueSchema = named(
  'Issue',
  z.strictObject({
    number: about(z.int().check(z.positive()), "The issue's place in the letter, from 1."),
    disputedItem: about(
      z.string(),
      'The treatment decided on; for a split request what remains. Empty only where the letter has none.',
    ),
    request: about(
      z.nullable(splitRequestSchema),
      'The request before it was partly authorized; null unless the letter splits it.',
    ),
    treatment: treatmentSchema,
    utilizationReview: about(
      z.nullable(rulingSchema),
      'How utilization review ruled on this item; null where the summary does not tell.',
    ),
    decision: about(
      z.nullable(decisionSchema),
      'The outcome: upheld, the denial stands; overturned, the treatment is granted. Null where the letter states none.',
    ),
    decisionText: wordsOrNull('The words of the outcome; null where there is none.'),
    claimsAdministratorGuideline: guidelineOrNull(
      'What the claims administrator based its decision on; null where absent.',
    ),
    reviewerGuideline: guidelineOrNull(
      'What the reviewer based the decision on; null where absent.',
    ),
    rationale: about(z.nullable(rationaleSchema), "The reviewer's reasoning; null where absent."),
  }),
  'One disputed item and the decision on it.',
)
