/** The table or cover letter at the head. */
import * as z from 'zod/mini'
import { dateValueSchema } from './date'
import { decisionSchema, possiblyRedactedSchema } from './values'
import { about, named, textList, wordsOrNull } from './words'

const dateOrNull = (meaning: string) => about(z.nullable(dateValueSchema), meaning)
const redactableOrNull = (meaning: string) => about(z.nullable(possiblyRedactedSchema), meaning)

export const headerSchema = named(
  'Header',
  z.strictObject({
    caseNumber: wordsOrNull('The IMR case number: "CM16-0213037"; null where not printed.'),
    dateAssigned: dateOrNull(
      'When the case was assigned to the reviewing organization; null where not printed.',
    ),
    dateOfInjury: dateOrNull('When the worker was injured; null where not printed.'),
    decisionDate: dateOrNull(
      'When the determination was made; the 2013 notice prints it as "Dated:". Null where not printed.',
    ),
    urDenialDate: dateOrNull('When utilization review denied the request; null where not printed.'),
    applicationReceived: dateOrNull(
      'When the application for IMR was received; null where not printed.',
    ),
    priority: about(
      z.nullable(z.enum(['standard', 'expedited'])),
      'How urgent the review was; null where not printed.',
    ),
    claimNumber: redactableOrNull(
      "The claims administrator's number; null where the label is absent.",
    ),
    employee: redactableOrNull("The injured worker's name; null where the label is absent."),
    provider: redactableOrNull(
      'The provider who requested the treatment; null where the label is absent.',
    ),
    treatmentsInDispute: textList('The treatments in dispute, as listed on the IMR application.'),
    overallDecision: about(
      z.nullable(decisionSchema),
      'The outcome of the whole case: "Final Determination: UPHOLD" of the cover letter; null where there is none.',
    ),
  }),
  'The table or cover letter at the head.',
)
