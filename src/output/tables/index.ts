/** All tables of an archive, in the order in which they refer to each other. */
import type { Table } from './column'
import { dates, messages, redactions } from './facts'
import { citations, issues } from './issues'
import { letters } from './letters'
import { spans } from './spans'
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
  spans,
] as unknown as readonly Table<unknown>[]

/** The tables that a run writes to files: that of spans is not there where nobody asked for it. */
export const tablesWritten = (withSpans: boolean): readonly Table<unknown>[] =>
  withSpans ? tables : tables.filter(({ name }) => name !== spans.name)
