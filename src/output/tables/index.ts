/** All tables of an archive, in the order in which they refer to each other. */
import type { Table } from './column'
import { dates, messages, redactions } from './facts'
import { citations, issues } from './issues'
import { letters } from './letters'
import { diagnoses, medications, painScores, records, requests } from './summary'

export const tables = [
  letters,
  issues,
  citations,
  dates,
  records,
  diagnoses,
  medications,
  painScores,
  requests,
  redactions,
  messages,
] as unknown as readonly Table<unknown>[]
