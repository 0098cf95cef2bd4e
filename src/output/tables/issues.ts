/** The tables `issues` and `citations`: what was decided, and on which guideline. */
import {
  type Citation,
  decisionSchema,
  type Issue,
  rulingSchema,
  TREATMENT_CATEGORIES,
} from '../../schema/determination'
import { column, letterColumn, REQUIRED, type Table } from './column'
import { bodyPartNames, drugColumns } from './shared'

interface IssueRow {
  letter: string
  issue: Issue
}

const treatment = ({ issue }: IssueRow) => issue.treatment
const sessions = (row: IssueRow) => treatment(row).sessions

const duration = (row: IssueRow) => treatment(row).duration

export const issues: Table<IssueRow> = {
  name: 'issues',
  about: 'One row a disputed item.',
  key: ['letter', 'number'],
  rows: ({ letter, determination }) => determination.issues.map((issue) => ({ letter, issue })),
  columns: [
    letterColumn(),
    column(
      'number',
      'integer',
      'Its place in the letter, from 1.',
      (row) => row.issue.number,
      REQUIRED,
    ),
    column(
      'disputed_item',
      'text',
      'The treatment decided on.',
      (row) => row.issue.disputedItem,
      REQUIRED,
    ),
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
      'ur_decision',
      'text',
      'How utilization review ruled on it: certified, denied, modified, delayed; null where not told.',
      (row) => row.issue.utilizationReview,
      { values: rulingSchema.options },
    ),
    column(
      'decision',
      'text',
      'upheld, overturned, partially-overturned; null where none.',
      (row) => row.issue.decision,
      { values: decisionSchema.options },
    ),
    column('decision_text', 'text', 'The words of the outcome.', (row) => row.issue.decisionText),
    column(
      'category',
      'text',
      "The request category of the state's IMR search; null where unknown.",
      (row) => treatment(row).category,
      { values: TREATMENT_CATEGORIES },
    ),
    column(
      'subcategory',
      'text',
      'A finer kind; null where unknown.',
      (row) => treatment(row).subcategory,
    ),
    ...drugColumns<IssueRow>((row) => treatment(row).drug),
    column(
      'body_parts',
      'texts',
      'With their side where given.',
      (row) => bodyPartNames(treatment(row).bodyParts),
      REQUIRED,
    ),
    column(
      'levels',
      'texts',
      'Levels of the spine, as printed.',
      (row) => treatment(row).levels,
      REQUIRED,
    ),
    column(
      'sessions_from',
      'number',
      'Least sessions in all; null where not certain.',
      (row) => sessions(row)?.total?.from ?? null,
    ),
    column(
      'sessions_to',
      'number',
      'Most sessions in all; null where not certain.',
      (row) => sessions(row)?.total?.to ?? null,
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
      'duration_from',
      'number',
      'Least time of a rental, a stay or a course of care.',
      (row) => duration(row)?.value.from ?? null,
    ),
    column(
      'duration_to',
      'number',
      'Most time of a rental, a stay or a course of care.',
      (row) => duration(row)?.value.to ?? null,
    ),
    column(
      'duration_unit',
      'text',
      'day, week, month, year; null where no duration is given.',
      (row) => duration(row)?.unit ?? null,
      { values: ['day', 'week', 'month', 'year'] },
    ),
    column(
      'rental',
      'boolean',
      'True for the rental or the trial of a device.',
      (row) => treatment(row).rental,
      REQUIRED,
    ),
    column(
      'retrospective',
      'boolean',
      'True where already given.',
      (row) => treatment(row).retrospective,
      REQUIRED,
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
      REQUIRED,
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
    letterColumn(),
    column('issue', 'integer', 'The issue: issues.number.', (row) => row.issue, REQUIRED),
    column('party', 'text', 'Who cites: claims-administrator, reviewer.', (row) => row.party, {
      required: true,
      values: ['claims-administrator', 'reviewer'],
    }),
    column('number', 'integer', 'Its place in the field, from 1.', (row) => row.number, REQUIRED),
    column('source', 'text', 'MTUS, ODG, ACOEM, other.', ({ it }) => it.source, {
      required: true,
      values: ['MTUS', 'ODG', 'ACOEM', 'other'],
    }),
    column('title', 'text', 'The chapter or work.', ({ it }) => it.title, REQUIRED),
    column(
      'chapter',
      'text',
      'The chapter in one spelling; null where none is known, and for other works.',
      ({ it }) => it.chapter,
    ),
    column('year', 'integer', 'The edition; null where none is named.', ({ it }) => it.year),
    column('sections', 'texts', 'The sections cited.', ({ it }) => it.sections, REQUIRED),
    column(
      'pages',
      'texts',
      'Pages cited: 98, 98-99.',
      ({ it }) => it.pages.map(({ from, to }) => (from === to ? `${from}` : `${from}-${to}`)),
      REQUIRED,
    ),
    column('text', 'text', 'The words of the citation.', ({ it }) => it.text, REQUIRED),
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
