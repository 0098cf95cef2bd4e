/** What a report needs of each letter: some columns of the tables, by the names they have there. */
import type { Decision } from '../schema/determination'

/** The columns a report reads, table by table; docs/tables.md says what they mean. */
export const COLUMNS = {
  letters: [
    'letter',
    'path',
    'case_number',
    'decision_date',
    'ur_denial_date',
    'application_received',
    'specialties',
  ],
  issues: ['number', 'disputed_item', 'decision', 'category', 'subcategory', 'drug_name'],
  citations: ['issue', 'party', 'source', 'title', 'chapter'],
  messages: ['rule', 'severity'],
} as const

/** The tables whose rows belong to a letter. */
export const PARTS = ['issues', 'citations', 'messages'] as const

export interface IssueRow {
  number: number
  disputed_item: string
  decision: Decision | null
  category: string | null
  subcategory: string | null
  drug_name: string | null
}

export interface CitationRow {
  issue: number
  party: 'claims-administrator' | 'reviewer'
  source: string
  title: string
  /** In one spelling; null where none is known. */
  chapter: string | null
}

export interface MessageRow {
  rule: string
  severity: 'fatal' | 'warning' | 'information'
}

/** A row of `letters` with the rows of the other tables that belong to it; dates are ISO 8601. */
export interface LetterRow {
  letter: string
  path: string
  case_number: string | null
  decision_date: string | null
  ur_denial_date: string | null
  application_received: string | null
  specialties: readonly string[]
  issues: readonly IssueRow[]
  citations: readonly CitationRow[]
  messages: readonly MessageRow[]
}

/** A line of the failures of an output. */
export interface FailureRow {
  path: string
  /** Null where the bytes could not be had. */
  letter: string | null
  problem: string
}
