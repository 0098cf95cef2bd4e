/** The whole of a letter for the terminal: header, reviewer, summary, issues, each with its messages. */

import type { VFileMessage } from 'vfile-message'
import type { DateValue, Decision, Determination, Issue, ParseResult } from '../../index'
import { colors } from '../colors'
import { heading, paragraph, type Row, rows } from './layout'
import { type Part, partOf } from './parts'

const DECISIONS: Readonly<Record<Decision, string>> = {
  upheld: colors.red('✗ upheld (the denial stands)'),
  overturned: colors.green('✓ overturned (the treatment is granted)'),
  'partially-overturned': colors.yellow('± partially overturned'),
}

export function inspectLetter(path: string, result: ParseResult, width: number): string {
  const { determination, messages, tree } = result
  const notes = (part: Part) =>
    messages
      .filter((message) => partOf(message, tree) === part)
      .map((message) => noteOf(message, width))
  const lines = [
    `${colors.bold(determination.header.caseNumber ?? path)}  ${colors.dim(
      determination.format ?? 'no known form',
    )}`,
    ...notes('letter'),
    ...section('Header', headerRows(determination), notes('header'), width),
    ...section('Reviewer', reviewerRows(determination), notes('howDetermined'), width),
    ...documents(determination, notes('documentsReviewed'), width),
    ...summary(determination, notes('clinicalSummary'), width),
    ...determination.issues.flatMap((issue) => issueLines(issue, notes(issue.number), width)),
    ...section('Other text', [], notes('other'), width),
    '',
    colors.dim(totals(determination, messages)),
  ]
  return lines.join('\n')
}

function section(title: string, list: readonly Row[], notes: string[], width: number): string[] {
  const body = [...rows(list, width), ...notes]
  return body.length === 0 ? [] : [heading(title, width), ...body]
}

const date = (value: DateValue | null): string | null =>
  value &&
  (value.iso === value.text
    ? value.iso
    : `${value.iso ?? colors.yellow('unreadable')} ${colors.dim(`“${value.text}”`)}${
        value.problems.length > 0 ? colors.yellow(` ${value.problems.join(', ')}`) : ''
      }`)

const list = (values: readonly string[]): string | null =>
  values.length === 0 ? null : values.join(', ')

const REDACTED = colors.dim('▒▒▒ cut out')

const name = (value: Determination['header']['employee']): string | null =>
  value && (value.text ?? REDACTED)

const headerRows = ({ header }: Determination): Row[] => [
  ['Date assigned', date(header.dateAssigned)],
  ['Date of injury', date(header.dateOfInjury)],
  ['Decision date', date(header.decisionDate)],
  ['UR denial date', date(header.urDenialDate)],
  ['Application', date(header.applicationReceived)],
  ['Priority', header.priority],
  ['Claim number', name(header.claimNumber)],
  ['Employee', name(header.employee)],
  ['Provider', name(header.provider)],
  ['In dispute', list(header.treatmentsInDispute)],
  ['Overall', header.overallDecision && DECISIONS[header.overallDecision]],
]

function reviewerRows({ howDetermined }: Determination): Row[] {
  const reviewer = howDetermined?.reviewer
  if (!reviewer) return []
  const { minimumYearsInPractice: years, minimumHoursPerWeek: hours } = reviewer
  return [
    ['Role', reviewer.role],
    ['Specialties', list(reviewer.specialties)],
    ['Licensed in', list(reviewer.licensedIn)],
    ['Practice', years === null ? null : `more than ${years} years`],
    ['Hours a week', hours === null ? null : `at least ${hours}`],
  ]
}

function documents({ documentsReviewed }: Determination, notes: string[], width: number): string[] {
  if (!documentsReviewed && notes.length === 0) return []
  const { items = [], text = '' } = documentsReviewed ?? {}
  const body = items.length > 0 ? items.map((item) => `• ${item}`).join('\n') : text
  return [heading('Documents reviewed', width), paragraph(body, width), ...notes]
}

function summary({ clinicalSummary }: Determination, notes: string[], width: number): string[] {
  if (!clinicalSummary)
    return notes.length === 0 ? [] : [heading('Clinical summary', width), ...notes]
  const { patient, utilizationReview: review } = clinicalSummary
  const list_: Row[] = [
    [
      'Patient',
      list([patient.age === null ? '' : `${patient.age} years`, patient.sex ?? ''].filter(Boolean)),
    ],
    ['Employer', name(clinicalSummary.employer)],
    ['Injured', date(clinicalSummary.dateOfInjury)],
    ['Diagnoses', list(clinicalSummary.diagnoses)],
    ['Treated with', clinicalSummary.treatmentsToDate],
    ['Requested', list(clinicalSummary.requestedTreatments)],
    [
      'Records',
      list(
        clinicalSummary.records.map(
          (record) => `${record.kind} ${record.date.iso ?? record.date.text}`,
        ),
      ),
    ],
    ['UR', review && [review.decision ?? 'mentioned', date(review.date)].filter(Boolean).join(' ')],
  ]
  return [
    heading('Clinical summary', width),
    ...rows(list_, width),
    paragraph(clinicalSummary.text, width),
    ...notes,
  ]
}

function issueLines(issue: Issue, notes: string[], width: number): string[] {
  const { request, rationale } = issue
  return [
    heading(
      `${issue.number}. ${issue.disputedItem || '(no disputed item)'}`.slice(0, width),
      width,
    ),
    `  ${issue.decision ? DECISIONS[issue.decision] : colors.yellow('? no outcome')}`,
    ...rows(
      [
        ['Original request', request?.original ?? null],
        ['Authorized', request?.authorized ?? null],
        ['Claims administrator', issue.claimsAdministratorGuideline?.text ?? null],
        ['Reviewer', issue.reviewerGuideline?.text ?? null],
        ['Concludes', rationale?.conclusion?.text ?? null],
      ],
      width,
    ),
    ...(rationale ? [paragraph(rationale.text, width)] : []),
    ...notes,
  ]
}

function noteOf(message: VFileMessage, width: number): string {
  const [sign, paint] = message.fatal
    ? ['✖', colors.red]
    : message.fatal === false
      ? ['⚠', colors.yellow]
      : ['ℹ', colors.blue]
  const place = message.line ? ` ${colors.dim(`${message.line}:${message.column}`)}` : ''
  return paragraph(
    `${paint(`${sign} ${message.reason}`)}${place} ${colors.dim(String(message.ruleId))}`,
    width,
  )
}

function totals({ issues, dates, redactions }: Determination, messages: VFileMessage[]): string {
  const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`
  return [
    plural(issues.length, 'issue'),
    plural(dates.length, 'date'),
    plural(redactions.length, 'redaction'),
    plural(messages.length, 'message'),
  ].join(' · ')
}
