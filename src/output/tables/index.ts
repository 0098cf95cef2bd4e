/** All tables of an archive, in the order in which they refer to each other. */
import type { Table } from './column'
import { dates, diagnoses, messages, records, redactions } from './facts'
import { citations, issues } from './issues'
import { letters } from './letters'

export const tables = [
  letters,
  issues,
  citations,
  dates,
  records,
  diagnoses,
  redactions,
  messages,
] as unknown as readonly Table<unknown>[]
