/** The tables of the clinical summary: diagnoses, medications, pain scores, requests and records. */
import type {
  ClinicalSummary,
  Diagnosis,
  MedicalRecord,
  Medication,
  PainScore,
  TreatmentRequest,
} from '../../schema/determination'
import {
  column,
  type Placed,
  placed,
  placedColumns,
  REQUIRED,
  type ReadLetter,
  type Table,
} from './column'
import { bodyPartNames, drugColumns } from './shared'

const KEY = ['letter', 'number']

/** A list of the summary as rows; none where the letter has no summary. */
const rowsOf =
  <T>(list: (summary: ClinicalSummary) => readonly T[]) =>
  ({ letter, determination: { clinicalSummary } }: ReadLetter): Placed<T>[] =>
    placed(letter, clinicalSummary ? list(clinicalSummary) : [])

export const diagnoses: Table<Placed<Diagnosis>> = {
  name: 'diagnoses',
  about: 'One row a diagnosis of the clinical summary.',
  key: KEY,
  rows: rowsOf((summary) => summary.diagnoses),
  columns: [
    ...placedColumns<Diagnosis>(),
    column('diagnosis', 'text', "The letter's words.", ({ it }) => it.text, REQUIRED),
    column(
      'body_parts',
      'texts',
      'Body parts named in it, with their side where given.',
      ({ it }) => bodyPartNames(it.bodyParts),
      REQUIRED,
    ),
  ],
}

export const medications: Table<Placed<Medication>> = {
  name: 'medications',
  about: 'One row a drug that the injured worker takes, took or was prescribed.',
  key: KEY,
  rows: rowsOf((summary) => summary.medications),
  columns: [
    ...placedColumns<Medication>(),
    column('medication', 'text', "The letter's words.", ({ it }) => it.text, REQUIRED),
    ...drugColumns<Placed<Medication>>(({ it }) => it.drug),
  ],
}

export const painScores: Table<Placed<PainScore>> = {
  name: 'pain_scores',
  about: 'One row a score on the scale of ten.',
  key: KEY,
  rows: rowsOf((summary) => summary.painScores),
  columns: [
    ...placedColumns<PainScore>(),
    column('text', 'text', 'As printed.', ({ it }) => it.text, REQUIRED),
    column('score_from', 'number', 'The least.', ({ it }) => it.value.from, REQUIRED),
    column('score_to', 'number', 'The most.', ({ it }) => it.value.to, REQUIRED),
  ],
}

export const requests: Table<Placed<TreatmentRequest>> = {
  name: 'requests',
  about: 'One row a treatment that the summary says was requested.',
  key: KEY,
  rows: rowsOf((summary) => summary.requests),
  columns: [
    ...placedColumns<TreatmentRequest>(),
    column('request', 'text', "The letter's words.", ({ it }) => it.text, REQUIRED),
    column(
      'issue',
      'integer',
      'The issue that decides on it: issues.number; null where none does, or more than one.',
      ({ it }) => it.issue,
    ),
  ],
}

export const records: Table<Placed<MedicalRecord>> = {
  name: 'records',
  about: 'One row a report, visit or study that the summary cites.',
  key: KEY,
  rows: rowsOf((summary) => summary.records),
  columns: [
    ...placedColumns<MedicalRecord>(),
    column('kind', 'text', 'report, office visit, MRI, …', ({ it }) => it.kind, REQUIRED),
    column('studied', 'text', 'What was studied; null where not said.', ({ it }) => it.of),
    column(
      'date',
      'date',
      'Null where unreadable, or told without a date.',
      ({ it }) => it.date?.iso ?? null,
    ),
    column(
      'date_text',
      'text',
      'The date as printed; null where there is none.',
      ({ it }) => it.date?.text ?? null,
    ),
    column(
      'author',
      'text',
      'Null where not named or cut out.',
      ({ it }) => it.author?.text ?? null,
    ),
    column(
      'author_redacted',
      'boolean',
      'Null where no author is named.',
      ({ it }) => it.author?.redacted ?? null,
    ),
    column(
      'findings',
      'text',
      'What a study or a test showed; null where not said.',
      ({ it }) => it.findings,
    ),
  ],
}
