/** The tables of what stands all over a letter: dates, redactions and messages. */
import { messageSpan, type PlainMessage } from '../../messages/plain'
import type { LetterDate, Redaction } from '../../schema/determination'
import { sectionNameSchema } from '../../schema/determination'
import {
  column,
  type Placed,
  placed,
  placedColumns,
  REQUIRED,
  type Rule,
  type Table,
} from './column'

const KEY = ['letter', 'number']
const SECTION: Rule = { required: true, values: sectionNameSchema.options }

export const dates: Table<Placed<LetterDate>> = {
  name: 'dates',
  about: 'One row a date of the letter, in reading order.',
  key: KEY,
  rows: ({ letter, determination }) => placed(letter, determination.dates),
  columns: [
    ...placedColumns<LetterDate>(),
    column('section', 'text', 'The part of the letter.', ({ it }) => it.section, SECTION),
    column('date', 'date', 'Null where no one calendar date can be meant.', ({ it }) => it.iso),
    column('text', 'text', 'As printed.', ({ it }) => it.text, REQUIRED),
    column('problems', 'texts', 'What is odd about the print.', ({ it }) => it.problems, REQUIRED),
  ],
}

export const redactions: Table<Placed<Redaction>> = {
  name: 'redactions',
  about: 'One row a place where words were cut out.',
  key: KEY,
  rows: ({ letter, determination }) => placed(letter, determination.redactions),
  columns: [
    ...placedColumns<Redaction>(),
    column('section', 'text', 'The part of the letter.', ({ it }) => it.section, SECTION),
    column('kind', 'text', 'gap, mask.', ({ it }) => it.kind, {
      required: true,
      values: ['gap', 'mask'],
    }),
    column('entity', 'text', 'Whose name was cut out.', ({ it }) => it.entity, {
      required: true,
      values: ['patient', 'employer', 'provider', 'facility', 'claims-administrator', 'unknown'],
    }),
    column('words_before', 'text', 'The words that announce it.', ({ it }) => it.before, REQUIRED),
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
    column(
      'severity',
      'text',
      'fatal, warning, information.',
      ({ it }) => SEVERITY[`${it.fatal}`],
      { required: true, values: Object.values(SEVERITY) },
    ),
    column('reason', 'text', 'What it says.', ({ it }) => it.reason, REQUIRED),
    column('line', 'integer', 'From 1; null where about the whole letter.', ({ it }) => it.line),
    column(
      'start_offset',
      'integer',
      'UTF-16 code units; null where about the whole letter.',
      ({ it }) => messageSpan(it)?.[0] ?? null,
    ),
    column('end_offset', 'integer', 'Exclusive.', ({ it }) => messageSpan(it)?.[1] ?? null),
  ],
}
