/** The whole of a letter for the terminal: header, reviewer, summary, issues, each with its messages. */

import type { VFileMessage } from 'vfile-message'
import type { DateValue, Determination, MedicalRecord, ParseResult } from '../../index'
import { colors } from '../colors'
import { visible, visibleData } from '../visible'
import { DECISIONS, issueLines } from './issue'
import { fold, heading, paragraph, type Row, range, rows } from './layout'
import { type Part, partOf } from './parts'

export function inspectLetter(path: string, result: ParseResult, width: number): string {
  const { messages, tree } = result
  const determination = visibleData(result.determination)
  const notesOf = new Map<Part, string[]>()
  for (const message of messages) {
    const part = partOf(message, tree)
    const list = notesOf.get(part)
    if (list) list.push(noteOf(message, width))
    else notesOf.set(part, [noteOf(message, width)])
  }
  const notes = (part: Part): string[] => notesOf.get(part) ?? []
  const lines = [
    ...fold(titleOf(path, determination), width),
    ...fold(totals(determination, messages), width).map(colors.dim),
    ...notes('letter'),
    ...section('Header', headerRows(determination), notes('header'), width),
    ...section('Reviewer', reviewerRows(determination), notes('howDetermined'), width),
    ...documents(determination, notes('documentsReviewed'), width),
    ...summary(determination, notes('clinicalSummary'), width),
    ...determination.issues.flatMap((issue) => issueLines(issue, notes(issue.number), width)),
    ...section('Other text', [], notes('other'), width),
  ]
  return lines.join('\n')
}

const titleOf = (path: string, { header, format }: Determination): string =>
  `${colors.bold(header.caseNumber ?? visible(path))}  ${colors.dim(format ?? 'no known form')}`

function section(title: string, list: readonly Row[], notes: string[], width: number): string[] {
  const body = [...rows(list, width), ...notes]
  return body.length === 0 ? [] : [heading(title, width), ...body]
}

/** The day; as printed too where the print is odd. */
function date(value: DateValue | null): string | null {
  if (!value) return null
  const { iso, text, problems } = value
  if (iso && problems.length === 0) return iso
  const odd = [iso ? '' : 'unreadable', ...problems].filter(Boolean).join(', ')
  return [iso, colors.dim(`“${text}”`), colors.yellow(odd)].filter(Boolean).join(' ')
}

const list = (values: readonly string[]): string | null =>
  values.length === 0 ? null : values.join(', ')

const textsOf = (values: readonly { text: string }[]): string[] => values.map(({ text }) => text)

/** 'MRI of the lumbar spine 2016-10-28: a disc bulge'. */
function recordOf({ kind, of, date, findings }: MedicalRecord): string {
  const day = date && (date.iso ?? date.text)
  const what = [of ? `${kind} of the ${of}` : kind, day].filter(Boolean).join(' ')
  return findings ? `${what}: ${findings}` : what
}

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
  const body =
    items.length > 0
      ? items.map((item) => paragraph(item, width, '• '))
      : [paragraph(text, width)].filter(Boolean)
  return [heading('Documents reviewed', width), ...body, ...notes]
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
    ['How', clinicalSummary.mechanismOfInjury],
    ['Diagnoses', list(textsOf(clinicalSummary.diagnoses))],
    ['Medications', list(textsOf(clinicalSummary.medications))],
    ['Pain', list(clinicalSummary.painScores.map(({ value }) => `${range(value)}/10`))],
    ['Work', clinicalSummary.workStatus?.text ?? null],
    ['Treated with', clinicalSummary.treatmentsToDate?.text ?? null],
    [
      'Requested',
      list(
        clinicalSummary.requests.map(({ text, issue }) => (issue ? `${text} (${issue})` : text)),
      ),
    ],
    ['Records', list(clinicalSummary.records.map(recordOf))],
    [
      'UR',
      review &&
        [review.decision ?? 'mentioned', date(review.date), review.reason]
          .filter(Boolean)
          .join(' '),
    ],
  ]
  return [
    heading('Clinical summary', width),
    ...rows(list_, width),
    '',
    paragraph(clinicalSummary.text, width),
    ...notes,
  ]
}

function noteOf(message: VFileMessage, width: number): string {
  const [sign, paint] = message.fatal
    ? ['✖', colors.red]
    : message.fatal === false
      ? ['⚠', colors.yellow]
      : ['ℹ', colors.blue]
  const place = message.line ? `${message.line}:${message.column} ` : ''
  const words = `${paint(visible(message.reason))} ${colors.dim(`${place}${message.ruleId}`)}`
  return paragraph(words, width, `${sign} `)
}

function totals({ issues, dates, redactions }: Determination, messages: VFileMessage[]): string {
  const plural = (count: number, word: string) => `${count} ${word}${count === 1 ? '' : 's'}`
  const outcomes = Object.keys(DECISIONS)
    .map((decision) => [issues.filter((issue) => issue.decision === decision).length, decision])
    .filter(([count]) => count !== 0)
    .map((pair) => pair.join(' '))
  return [
    [plural(issues.length, 'issue'), outcomes.join(', ')].filter(Boolean).join(': '),
    plural(dates.length, 'date'),
    plural(redactions.length, 'redaction'),
    plural(messages.length, 'message'),
  ].join(' · ')
}
