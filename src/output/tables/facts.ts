/** The small tables: dates, records, diagnoses, redactions and messages of each letter. */
import type { PlainMessage } from '../../batch/letter'
import type { Determination, Diagnosis, MedicalRecord, Redaction } from '../../schema/determination'
import { column, type Placed, placed, placedColumns, type Table } from './column'

type AnyDate = Determination['dates'][number]

const KEY = ['letter', 'number']

export const dates: Table<Placed<AnyDate>> = {
  name: 'dates',
  about: 'One row a date of the letter, in reading order.',
  key: KEY,
  rows: ({ letter, determination }) => placed(letter, determination.dates),
  columns: [
    ...placedColumns<AnyDate>(),
    column('section', 'text', 'The part of the letter.', ({ it }) => it.section),
    column('date', 'date', 'Null where no one calendar date can be meant.', ({ it }) => it.iso),
    column('text', 'text', 'As printed.', ({ it }) => it.text),
    column('problems', 'texts', 'What is odd about the print.', ({ it }) => it.problems),
  ],
}

export const records: Table<Placed<MedicalRecord>> = {
  name: 'records',
  about: 'One row a report, visit or study that the summary cites with a date.',
  key: KEY,
  rows: ({ letter, determination }) => placed(letter, determination.clinicalSummary?.records ?? []),
  columns: [
    ...placedColumns<MedicalRecord>(),
    column('kind', 'text', 'report, office visit, MRI, …', ({ it }) => it.kind),
    column('date', 'date', 'Null where unreadable.', ({ it }) => it.date?.iso ?? null),
    column('date_text', 'text', 'The date as printed.', ({ it }) => it.date?.text ?? null),
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
  ],
}

export const diagnoses: Table<Placed<Diagnosis>> = {
  name: 'diagnoses',
  about: 'One row a diagnosis of the clinical summary.',
  key: KEY,
  rows: ({ letter, determination }) =>
    placed(letter, determination.clinicalSummary?.diagnoses ?? []),
  columns: [
    ...placedColumns<Diagnosis>(),
    column('diagnosis', 'text', "The letter's words.", ({ it }) => it.text),
  ],
}

export const redactions: Table<Placed<Redaction>> = {
  name: 'redactions',
  about: 'One row a place where words were cut out.',
  key: KEY,
  rows: ({ letter, determination }) => placed(letter, determination.redactions),
  columns: [
    ...placedColumns<Redaction>(),
    column('section', 'text', 'The part of the letter.', ({ it }) => it.section),
    column('kind', 'text', 'gap, mask.', ({ it }) => it.kind),
    column('entity', 'text', 'Whose name was cut out.', ({ it }) => it.entity),
    column('words_before', 'text', 'The words that announce it.', ({ it }) => it.before),
  ],
}

const SEVERITY = { true: 'fatal', false: 'warning', null: 'information' } as const

export const messages: Table<Placed<PlainMessage>> = {
  name: 'messages',
  about: 'One row a message about the letter.',
  key: KEY,
  rows: ({ letter, messages }) => placed(letter, messages),
  columns: [
    ...placedColumns<PlainMessage>(),
    column('rule', 'text', 'The rule id: see docs/messages.md.', ({ it }) => it.ruleId),
    column('severity', 'text', 'fatal, warning, information.', ({ it }) => SEVERITY[`${it.fatal}`]),
    column('reason', 'text', 'What it says.', ({ it }) => it.reason),
    column('line', 'integer', 'From 1; null where about the whole letter.', ({ it }) => it.line),
    column(
      'start_offset',
      'integer',
      'UTF-16 code units; null where about the whole letter.',
      ({ it }) => it.span?.[0] ?? null,
    ),
    column('end_offset', 'integer', 'Exclusive.', ({ it }) => it.span?.[1] ?? null),
  ],
}
