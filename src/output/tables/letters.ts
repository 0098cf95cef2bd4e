/** The table `letters`: one row a letter. */
import {
  type DateValue,
  decisionSchema,
  mixedRulingSchema,
  type PossiblyRedacted,
} from '../../schema/determination'
import { column, REQUIRED, type ReadLetter, type Table } from './column'

const iso = (date: DateValue | null | undefined) => date?.iso ?? null
const words = (value: PossiblyRedacted | null | undefined) => value?.text ?? null
const cut = (value: PossiblyRedacted | null | undefined) => value?.redacted ?? null

const header = ({ determination }: ReadLetter) => determination.header
const reviewer = ({ determination }: ReadLetter) => determination.howDetermined?.reviewer
const summary = ({ determination }: ReadLetter) => determination.clinicalSummary

export const letters: Table<ReadLetter> = {
  name: 'letters',
  about: 'One row a letter that was read.',
  key: ['letter'],
  rows: (letter) => [letter],
  columns: [
    column(
      'letter',
      'text',
      "SHA-256 of the letter's bytes, in hexadecimal.",
      (row) => row.letter,
      REQUIRED,
    ),
    column('path', 'text', 'Where the letter was found.', (row) => row.path, REQUIRED),
    column(
      'schema_version',
      'integer',
      'Version of the schema of determinations.',
      (row) => row.determination.schemaVersion,
      REQUIRED,
    ),
    column('format', 'text', 'The form it was recognised as.', (row) => row.determination.format),
    column('case_number', 'text', 'Null where not printed.', (row) => header(row).caseNumber),
    column('date_assigned', 'date', 'Null where not printed or unreadable.', (row) =>
      iso(header(row).dateAssigned),
    ),
    column(
      'date_of_injury',
      'date',
      'Of the header. Null where not printed or unreadable.',
      (row) => iso(header(row).dateOfInjury),
    ),
    column('decision_date', 'date', 'Null where not printed or unreadable.', (row) =>
      iso(header(row).decisionDate),
    ),
    column(
      'ur_denial_date',
      'date',
      'Of the utilization review denial. Null where not printed or unreadable.',
      (row) => iso(header(row).urDenialDate),
    ),
    column('application_received', 'date', 'Null where not printed or unreadable.', (row) =>
      iso(header(row).applicationReceived),
    ),
    column(
      'priority',
      'text',
      'standard, expedited; null where not printed.',
      (row) => header(row).priority,
      { values: ['standard', 'expedited'] },
    ),
    column('claim_number', 'text', 'Null where absent or cut out.', (row) =>
      words(header(row).claimNumber),
    ),
    column('claim_number_redacted', 'boolean', 'Null where the label is absent.', (row) =>
      cut(header(row).claimNumber),
    ),
    column('employee', 'text', 'Null where absent or cut out.', (row) =>
      words(header(row).employee),
    ),
    column('employee_redacted', 'boolean', 'Null where the label is absent.', (row) =>
      cut(header(row).employee),
    ),
    column('provider', 'text', 'Null where absent or cut out.', (row) =>
      words(header(row).provider),
    ),
    column('provider_redacted', 'boolean', 'Null where the label is absent.', (row) =>
      cut(header(row).provider),
    ),
    column(
      'treatments_in_dispute',
      'texts',
      'As listed on the IMR application.',
      (row) => header(row).treatmentsInDispute,
      REQUIRED,
    ),
    column(
      'overall_decision',
      'text',
      'Of the cover letter; null where there is none.',
      (row) => header(row).overallDecision,
      { values: decisionSchema.options },
    ),
    column(
      'reviewer_role',
      'text',
      "The letter's word; null where none.",
      (row) => reviewer(row)?.role ?? null,
    ),
    column(
      'specialties',
      'texts',
      "The reviewer's board certifications.",
      (row) => reviewer(row)?.specialties ?? [],
      REQUIRED,
    ),
    column(
      'licensed_in',
      'texts',
      "States of the reviewer's licences.",
      (row) => reviewer(row)?.licensedIn ?? [],
      REQUIRED,
    ),
    column(
      'minimum_years_in_practice',
      'integer',
      'Years; null where not said.',
      (row) => reviewer(row)?.minimumYearsInPractice ?? null,
    ),
    column(
      'minimum_hours_per_week',
      'integer',
      'Hours; null where not said.',
      (row) => reviewer(row)?.minimumHoursPerWeek ?? null,
    ),
    column(
      'documents_reviewed',
      'texts',
      'One entry a document.',
      (row) => row.determination.documentsReviewed?.items ?? [],
      REQUIRED,
    ),
    column(
      'clinical_summary',
      'text',
      'The section, reflowed; null where absent.',
      (row) => summary(row)?.text ?? null,
    ),
    column(
      'patient_age',
      'integer',
      'Years; null where not told.',
      (row) => summary(row)?.patient.age ?? null,
    ),
    column(
      'patient_sex',
      'text',
      'female, male; null where not told.',
      (row) => summary(row)?.patient.sex ?? null,
      { values: ['female', 'male'] },
    ),
    column('employer', 'text', 'Null where absent or cut out.', (row) =>
      words(summary(row)?.employer),
    ),
    column('employer_redacted', 'boolean', 'Null where no employer is mentioned.', (row) =>
      cut(summary(row)?.employer),
    ),
    column('summary_date_of_injury', 'date', 'Of the summary. Null where not told.', (row) =>
      iso(summary(row)?.dateOfInjury),
    ),
    column(
      'mechanism_of_injury',
      'text',
      "How the injury came about, in the letter's words; null where not told.",
      (row) => summary(row)?.mechanismOfInjury ?? null,
    ),
    column(
      'work_status',
      'text',
      'full-duty, modified-duty, off-work, not-working; null where none of these is told.',
      (row) => summary(row)?.workStatus?.status ?? null,
      { values: ['full-duty', 'modified-duty', 'off-work', 'not-working'] },
    ),
    column(
      'work_status_text',
      'text',
      "The letter's words; null where not told.",
      (row) => summary(row)?.workStatus?.text ?? null,
    ),
    column(
      'treatments_to_date',
      'text',
      "The letter's words; null where none.",
      (row) => summary(row)?.treatmentsToDate?.text ?? null,
    ),
    column(
      'treatment_categories',
      'texts',
      'The request categories of the treatments to date.',
      (row) => summary(row)?.treatmentsToDate?.categories ?? [],
      REQUIRED,
    ),
    column(
      'ur_decision',
      'text',
      'certified, denied, modified, delayed, mixed; null where not said.',
      (row) => summary(row)?.utilizationReview?.decision ?? null,
      { values: mixedRulingSchema.options },
    ),
    column(
      'ur_date',
      'date',
      'Of the utilization review in the summary. Null where not dated.',
      (row) => iso(summary(row)?.utilizationReview?.date),
    ),
    column(
      'ur_reason',
      'text',
      "Why it ruled so, in the letter's words; null where not given.",
      (row) => summary(row)?.utilizationReview?.reason ?? null,
    ),
    column(
      'ur_text',
      'text',
      'The sentence; null where not mentioned.',
      (row) => summary(row)?.utilizationReview?.text ?? null,
    ),
  ],
}
