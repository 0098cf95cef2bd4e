/** A disputed item and the decision on it. */
import * as z from 'zod/mini'
import { guidelineSchema } from './guideline'
import { treatmentSchema } from './treatment'
import { decisionSchema, rulingSchema } from './values'
import { about, words, wordsOrNull } from './words'

export const splitRequestSchema = about(
  z.strictObject({
    original: words('What was asked for at first.'),
    authorized: words('What the claims administrator authorized.'),
    remaining: words('What is left to decide.'),
  }),
  'A request that was partly authorized.',
)

export const issueSchema = about(
  z.strictObject({
    number: about(z.int().check(z.positive()), "1-based, in the letter's order."),
    disputedItem: about(
      z.string(),
      'The treatment decided on; for a split request what remains. Empty only where the letter has none.',
    ),
    request: about(
      z.nullable(splitRequestSchema),
      'Null unless the letter splits a request that was partly authorized.',
    ),
    treatment: treatmentSchema,
    utilizationReview: about(
      z.nullable(rulingSchema),
      'How utilization review had ruled on this item; null where the summary does not tell.',
    ),
    decision: about(z.nullable(decisionSchema), 'Null where the letter states no outcome.'),
    decisionText: wordsOrNull('The words of the outcome; null where there is none.'),
    claimsAdministratorGuideline: about(z.nullable(guidelineSchema), 'Null where absent.'),
    reviewerGuideline: about(z.nullable(guidelineSchema), 'Null where absent.'),
    rationale: about(
      z.nullable(
        z.strictObject({
          text: words('The reasoning, reflowed; paragraphs separated by a blank line.'),
          conclusion: about(
            z.nullable(
              z.strictObject({
                text: words('The sentence that concludes.'),
                medicallyNecessary: about(
                  z.boolean(),
                  'Whether the sentence finds the treatment medically necessary.',
                ),
              }),
            ),
            'Null where no sentence concludes, or one that finds part of it necessary and part not.',
          ),
        }),
      ),
      'Null where absent.',
    ),
  }),
  'One disputed item and the decision on it.',
)

export type SplitRequest = z.infer<typeof splitRequestSchema>
export type Issue = z.infer<typeof issueSchema>
