/** The table or cover letter at the head. */
import * as z from 'zod/mini'
import { dateValueSchema } from './date'
import { decisionSchema, possiblyRedactedSchema } from './values'
import { about, text, wordsOrNull } from './words'

export const headerSchema = about(
  z.strictObject({
    caseNumber: wordsOrNull('"CM16-0213037"; null where not printed.'),
    dateAssigned: about(z.nullable(dateValueSchema), 'Null where not printed.'),
    dateOfInjury: about(z.nullable(dateValueSchema), 'Null where not printed.'),
    decisionDate: about(
      z.nullable(dateValueSchema),
      'The 2013 notice prints it as "Dated:". Null where not printed.',
    ),
    urDenialDate: about(
      z.nullable(dateValueSchema),
      'Date of the utilization review denial. Null where not printed.',
    ),
    applicationReceived: about(z.nullable(dateValueSchema), 'Null where not printed.'),
    priority: about(z.nullable(z.enum(['standard', 'expedited'])), 'Null where not printed.'),
    claimNumber: about(z.nullable(possiblyRedactedSchema), 'Null where the label is absent.'),
    employee: about(z.nullable(possiblyRedactedSchema), 'Null where the label is absent.'),
    provider: about(z.nullable(possiblyRedactedSchema), 'Null where the label is absent.'),
    treatmentsInDispute: about(z.array(text()), 'As listed on the IMR application.'),
    overallDecision: about(
      z.nullable(decisionSchema),
      '"Final Determination: UPHOLD" of the cover letter; null where there is no cover letter.',
    ),
  }),
  'The table or cover letter at the head.',
)

export type Header = z.infer<typeof headerSchema>
