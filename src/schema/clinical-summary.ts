/** What the letter tells of the injured worker. */
import * as z from 'zod/mini'
import { dateValueSchema } from './date'
import {
  bodyPartSchema,
  categorySchema,
  drugSchema,
  possiblyRedactedSchema,
  RULINGS,
  rangeSchema,
} from './values'
import { about, count, words, wordsOrNull } from './words'

export const patientSchema = about(
  z.strictObject({
    age: count('In years; null where not said.'),
    sex: about(z.nullable(z.enum(['female', 'male'])), 'Null where not said.'),
  }),
  'The injured worker.',
)

export const diagnosisSchema = about(
  z.strictObject({
    text: words('The diagnosis in the letter\'s words: "left shoulder impingement syndrome".'),
    bodyParts: about(z.array(bodyPartSchema), 'Body parts named in the diagnosis.'),
  }),
  'A diagnosis that the summary gives.',
)

export const medicationSchema = about(
  z.strictObject({
    text: words('From the name to strength, form and quantity: "Norco 10/325 mg".'),
    drug: about(z.nullable(drugSchema), 'Null where the name is not known.'),
  }),
  'A drug that the injured worker takes, took or was prescribed; not one that is only requested.',
)

export const painScoreSchema = about(
  z.strictObject({
    text: words('As printed: "5-8/10".'),
    value: about(rangeSchema, 'The score on the scale of ten: 5 to 8.'),
  }),
  'A score on the scale of ten.',
)

export const workStatusSchema = about(
  z.strictObject({
    text: words('The words that tell it: "temporarily totally disabled".'),
    status: about(
      z.nullable(z.enum(['full-duty', 'modified-duty', 'off-work', 'not-working'])),
      'not-working: retired, terminated, laid off or disabled for good. Null where none of these is meant.',
    ),
  }),
  'Whether the injured worker works; the latest where several are told.',
)

export const treatmentsToDateSchema = about(
  z.strictObject({
    text: words("The letter's words."),
    categories: about(z.array(categorySchema), 'The kinds of treatment named, each once.'),
  }),
  'The treatments that were already given.',
)

export const treatmentRequestSchema = about(
  z.strictObject({
    text: words("The letter's words."),
    issue: about(
      z.nullable(z.int().check(z.positive())),
      'The number of the issue that decides on it; null where none does, or more than one.',
    ),
  }),
  'A treatment that the summary says was requested.',
)

export const recordSchema = about(
  z.strictObject({
    kind: words('"report", "office visit", "progress report", "MRI", …'),
    of: wordsOrNull('What was studied: "lumbar spine"; null where not said.'),
    date: about(
      z.nullable(dateValueSchema),
      'Null only for a study whose finding is told without a date.',
    ),
    author: about(z.nullable(possiblyRedactedSchema), 'Null where the letter names no author.'),
    findings: wordsOrNull(
      "What an imaging study or a test showed, in the letter's words; null where not said.",
    ),
  }),
  'A report, visit or study that the summary cites.',
)

export const utilizationReviewSchema = about(
  z.strictObject({
    decision: about(
      z.nullable(z.enum([...RULINGS, 'mixed'])),
      'mixed: not the same for all items. A non-certified request, or one that was not approved, is denied. Null where it is not said.',
    ),
    date: about(z.nullable(dateValueSchema), 'Null where not dated.'),
    reason: wordsOrNull('The words behind "due to", "because", "citing"; null where not given.'),
    text: words('The sentence.'),
  }),
  'What the summary says of the utilization review.',
)

export const clinicalSummarySchema = about(
  z.strictObject({
    text: words('The summary, reflowed, without its set introductory sentence.'),
    patient: patientSchema,
    employer: about(z.nullable(possiblyRedactedSchema), 'Null where none is announced.'),
    dateOfInjury: about(z.nullable(dateValueSchema), 'Null where the summary gives none.'),
    mechanismOfInjury: wordsOrNull(
      'How the injury came about, in the letter\'s words: "lifting a box of tiles"; null where not told.',
    ),
    diagnoses: about(z.array(diagnosisSchema), 'In the order of the letter.'),
    medications: about(z.array(medicationSchema), 'In the order of the letter.'),
    painScores: about(z.array(painScoreSchema), 'In the order of the letter.'),
    workStatus: about(z.nullable(workStatusSchema), 'Null where none is told.'),
    treatmentsToDate: about(z.nullable(treatmentsToDateSchema), 'Null where none are told.'),
    requests: about(z.array(treatmentRequestSchema), 'In the order of the letter.'),
    records: about(z.array(recordSchema), 'In reading order.'),
    utilizationReview: about(z.nullable(utilizationReviewSchema), 'Null where not mentioned.'),
  }),
  'The clinical case summary.',
)

export type Patient = z.infer<typeof patientSchema>
export type Diagnosis = z.infer<typeof diagnosisSchema>
export type Medication = z.infer<typeof medicationSchema>
export type PainScore = z.infer<typeof painScoreSchema>
export type WorkStatus = z.infer<typeof workStatusSchema>
export type TreatmentsToDate = z.infer<typeof treatmentsToDateSchema>
export type TreatmentRequest = z.infer<typeof treatmentRequestSchema>
export type MedicalRecord = z.infer<typeof recordSchema>
export type UtilizationReview = z.infer<typeof utilizationReviewSchema>
export type ClinicalSummary = z.infer<typeof clinicalSummarySchema>
