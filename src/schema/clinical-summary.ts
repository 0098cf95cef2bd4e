/** What the letter tells of the injured worker. */
import * as z from 'zod/mini'
import { dateValueSchema } from './date'
import {
  bodyPartSchema,
  categorySchema,
  drugSchema,
  mixedRulingSchema,
  possiblyRedactedSchema,
  rangeSchema,
} from './values'
import { about, count, named, words, wordsOrNull } from './words'

export const patientSchema = named(
  'Patient',
  z.strictObject({
    age: count('Age in years; null where not said.'),
    sex: about(z.nullable(z.enum(['female', 'male'])), 'Null where not said.'),
  }),
  'The injured worker.',
)

export const diagnosisSchema = named(
  'Diagnosis',
  z.strictObject({
    text: words('The diagnosis in the letter\'s words: "left shoulder impingement syndrome".'),
    bodyParts: about(z.array(bodyPartSchema), 'Body parts named in the diagnosis.'),
  }),
  'A diagnosis that the summary gives.',
)

export const medicationSchema = named(
  'Medication',
  z.strictObject({
    text: words('From the name to strength, form and quantity: "Norco 10/325 mg".'),
    drug: about(z.nullable(drugSchema), 'The drug and its dose; null where the name is not known.'),
  }),
  'A drug that the injured worker takes, took or was prescribed; not one that is only requested.',
)

export const painScoreSchema = named(
  'PainScore',
  z.strictObject({
    text: words('As printed: "5-8/10".'),
    value: about(rangeSchema, 'The score on the scale of ten: 5 to 8.'),
  }),
  'A score on the scale of ten.',
)

export const workStatusSchema = named(
  'WorkStatus',
  z.strictObject({
    text: words('The words that tell it: "temporarily totally disabled".'),
    status: about(
      z.nullable(z.enum(['full-duty', 'modified-duty', 'off-work', 'not-working'])),
      'What they mean; not-working: retired, terminated, laid off or disabled for good. Null where none of these is meant.',
    ),
  }),
  'Whether the injured worker works; the latest where several are told.',
)

export const treatmentsToDateSchema = named(
  'TreatmentsToDate',
  z.strictObject({
    text: words("The letter's words."),
    categories: about(z.array(categorySchema), 'The kinds of treatment named, each once.'),
  }),
  'The treatments that were already given.',
)

export const treatmentRequestSchema = named(
  'TreatmentRequest',
  z.strictObject({
    text: words("The letter's words."),
    issue: about(
      z.nullable(z.int().check(z.positive())),
      'The number of the issue that decides on it; null where none does, or more than one.',
    ),
  }),
  'A treatment that the summary says was requested.',
)

export const medicalRecordSchema = named(
  'MedicalRecord',
  z.strictObject({
    kind: words('What it is: "report", "office visit", "progress report", "MRI", …'),
    of: wordsOrNull('What was studied: "lumbar spine"; null where not said.'),
    date: about(
      z.nullable(dateValueSchema),
      'The date of the record; null only for a study whose finding is told without one.',
    ),
    author: about(
      z.nullable(possiblyRedactedSchema),
      'Who wrote it; null where the letter names no author.',
    ),
    findings: wordsOrNull(
      "What an imaging study or a test showed, in the letter's words; null where not said.",
    ),
  }),
  'A report, visit or study that the summary cites.',
)

export const utilizationReviewSchema = named(
  'UtilizationReview',
  z.strictObject({
    decision: about(
      z.nullable(mixedRulingSchema),
      'How it ruled; mixed: not the same for all items. A request that it did not certify or approve is denied. Null where not said.',
    ),
    date: about(z.nullable(dateValueSchema), 'When it ruled; null where not dated.'),
    reason: wordsOrNull('The words behind "due to", "because", "citing"; null where not given.'),
    text: words('The sentence.'),
  }),
  'What the summary says of the utilization review.',
)

export const clinicalSummarySchema = named(
  'ClinicalSummary',
  z.strictObject({
    text: words('The summary, reflowed, without its set introductory sentence.'),
    patient: patientSchema,
    employer: about(
      z.nullable(possiblyRedactedSchema),
      'The employer; null where none is announced.',
    ),
    dateOfInjury: about(
      z.nullable(dateValueSchema),
      'The date of injury that the summary gives; null where it gives none.',
    ),
    mechanismOfInjury: wordsOrNull(
      'How the injury came about, in the letter\'s words: "lifting a box of tiles"; null where not told.',
    ),
    diagnoses: about(
      z.array(diagnosisSchema),
      'What the worker was diagnosed with, in the order of the letter.',
    ),
    medications: about(
      z.array(medicationSchema),
      'Drugs that the worker takes, took or was prescribed, in the order of the letter.',
    ),
    painScores: about(
      z.array(painScoreSchema),
      'Scores on the scale of ten, in the order of the letter.',
    ),
    workStatus: about(
      z.nullable(workStatusSchema),
      'Whether the worker works; null where not told.',
    ),
    treatmentsToDate: about(
      z.nullable(treatmentsToDateSchema),
      'The treatments already given; null where none are told.',
    ),
    requests: about(
      z.array(treatmentRequestSchema),
      'The treatments that were requested, in the order of the letter.',
    ),
    records: about(
      z.array(medicalRecordSchema),
      'Reports, visits and studies that the summary cites, in reading order.',
    ),
    utilizationReview: about(
      z.nullable(utilizationReviewSchema),
      'What utilization review ruled; null where not mentioned.',
    ),
  }),
  'The clinical case summary.',
)
