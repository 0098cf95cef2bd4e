/** The tables `issues` and `citations`: what was decided, and on which guideline. */
import type { Citation, Issue } from '../../schema/determination'
import { column, type Table } from './column'

interface IssueRow {
  letter: string
  issue: Issue
}

const treatment = ({ issue }: IssueRow) => issue.treatment
const sessions = (row: IssueRow) => treatment(row).sessions

/** 'left knee', 'lumbar spine'. */
const bodyParts = (row: IssueRow): string[] =>
  treatment(row).bodyParts.map(({ name, side }) => (side ? `${side} ${name}` : name))

export const issues: Table<IssueRow> = {
  name: 'issues',
  about: 'One row a disputed item.',
  key: ['letter', 'number'],
  rows: ({ letter, determination }) => determination.issues.map((issue) => ({ letter, issue })),
  columns: [
    column('letter', 'text', 'The letter: letters.letter.', (row) => row.letter),
    column('number', 'integer', 'Its place in the letter, from 1.', (row) => row.issue.number),
    column('disputed_item', 'text', 'The treatment decided on.', (row) => row.issue.disputedItem),
    column(
      'original_request',
      'text',
      'Null unless partly authorized before.',
      (row) => row.issue.request?.original ?? null,
    ),
    column(
      'authorized_request',
      'text',
      'Null unless partly authorized before.',
      (row) => row.issue.request?.authorized ?? null,
    ),
    column(
      'remaining_request',
      'text',
      'Null unless partly authorized before.',
      (row) => row.issue.request?.remaining ?? null,
    ),
    column(
      'decision',
      'text',
      'upheld, overturned, partially-overturned; null where none.',
      (row) => row.issue.decision,
    ),
    column('decision_text', 'text', 'The words of the outcome.', (row) => row.issue.decisionText),
    column(
      'category',
      'text',
      "The request category of the state's IMR search; null where unknown.",
      (row) => treatment(row).category,
    ),
    column(
      'subcategory',
      'text',
      'A finer kind; null where unknown.',
      (row) => treatment(row).subcategory,
    ),
    column(
      'drug_name',
      'text',
      'RxNorm ingredient; null where no drug.',
      (row) => treatment(row).drug?.name ?? null,
    ),
    column('drug_strength', 'text', 'As printed.', (row) => treatment(row).drug?.strength ?? null),
    column('drug_form', 'text', 'As printed.', (row) => treatment(row).drug?.form ?? null),
    column(
      'drug_quantity',
      'number',
      'The number dispensed.',
      (row) => treatment(row).drug?.quantity ?? null,
    ),
    column('body_parts', 'texts', 'With their side where given.', bodyParts),
    column(
      'sessions',
      'integer',
      'All sessions asked for.',
      (row) => sessions(row)?.total?.from ?? null,
    ),
    column(
      'sessions_per_week_from',
      'number',
      'Least sessions a week.',
      (row) => sessions(row)?.perWeek?.from ?? null,
    ),
    column(
      'sessions_per_week_to',
      'number',
      'Most sessions a week.',
      (row) => sessions(row)?.perWeek?.to ?? null,
    ),
    column('weeks_from', 'number', 'Least weeks.', (row) => sessions(row)?.weeks?.from ?? null),
    column('weeks_to', 'number', 'Most weeks.', (row) => sessions(row)?.weeks?.to ?? null),
    column(
      'retrospective',
      'boolean',
      'True where already given.',
      (row) => treatment(row).retrospective,
    ),
    column(
      'date_of_service',
      'date',
      'Null where none is given.',
      (row) => treatment(row).dateOfService?.iso ?? null,
    ),
    column(
      'surgical_adjunct',
      'boolean',
      'True for an associated surgical service.',
      (row) => treatment(row).surgicalAdjunct,
    ),
    column(
      'claims_guideline',
      'text',
      "The claims administrator's, in the letter's words; null where absent.",
      (row) => row.issue.claimsAdministratorGuideline?.text ?? null,
    ),
    column(
      'claims_cited',
      'boolean',
      'False where it cited none; null where absent.',
      (row) => row.issue.claimsAdministratorGuideline?.cited ?? null,
    ),
    column(
      'reviewer_guideline',
      'text',
      "The reviewer's, in the letter's words; null where absent.",
      (row) => row.issue.reviewerGuideline?.text ?? null,
    ),
    column(
      'reviewer_cited',
      'boolean',
      'False where none was cited; null where absent.',
      (row) => row.issue.reviewerGuideline?.cited ?? null,
    ),
    column(
      'rationale',
      'text',
      'The reasoning, reflowed; null where absent.',
      (row) => row.issue.rationale?.text ?? null,
    ),
    column(
      'conclusion',
      'text',
      'The sentence that concludes; null where none.',
      (row) => row.issue.rationale?.conclusion?.text ?? null,
    ),
    column(
      'medically_necessary',
      'boolean',
      'What the conclusion says; null where none.',
      (row) => row.issue.rationale?.conclusion?.medicallyNecessary ?? null,
    ),
  ],
}

interface CitationRow {
  letter: string
  issue: number
  party: 'claims-administrator' | 'reviewer'
  number: number
  it: Citation
}

export const citations: Table<CitationRow> = {
  name: 'citations',
  about: 'One row a work cited in a guideline field.',
  key: ['letter', 'issue', 'party', 'number'],
  rows: ({ letter, determination }) =>
    determination.issues.flatMap((issue) => citationRows(letter, issue)),
  columns: [
    column('letter', 'text', 'The letter: letters.letter.', (row) => row.letter),
    column('issue', 'integer', 'The issue: issues.number.', (row) => row.issue),
    column('party', 'text', 'Who cites: claims-administrator, reviewer.', (row) => row.party),
    column('number', 'integer', 'Its place in the field, from 1.', (row) => row.number),
    column('source', 'text', 'MTUS, ODG, ACOEM, other.', ({ it }) => it.source),
    column('title', 'text', 'The chapter or work.', ({ it }) => it.title),
    column('year', 'integer', 'The edition; null where none is named.', ({ it }) => it.year),
    column('sections', 'texts', 'The sections cited.', ({ it }) => it.sections),
    column('pages', 'texts', 'Pages cited: 98, 98-99.', ({ it }) =>
      it.pages.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)),
    ),
    column('text', 'text', 'The words of the citation.', ({ it }) => it.text),
  ],
}

const citationRows = (letter: string, issue: Issue): CitationRow[] =>
  (
    [
      ['claims-administrator', issue.claimsAdministratorGuideline],
      ['reviewer', issue.reviewerGuideline],
    ] as const
  ).flatMap(([party, guideline]) =>
    (guideline?.citations ?? []).map((it, index) => ({
      letter,
      issue: issue.number,
      party,
      number: index + 1,
      it,
    })),
  )
