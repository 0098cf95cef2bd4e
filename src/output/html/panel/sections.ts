/** A determination as the panel shows it: its parts in the letter's order, then all dates and redactions. */
import type {
  Determination,
  MedicalRecord,
  TreatmentRequest,
  UtilizationReview,
  WorkStatus,
} from '../../../schema/determination'
import { issueSection, opening } from './issue'
import {
  CUT_OUT,
  date,
  each,
  type Row,
  range,
  redactable,
  type Section,
  spoken,
  words,
} from './row'

export const sectionsOf = (determination: Determination): Section[] =>
  [
    headerSection(determination),
    reviewerSection(determination),
    documentsSection(determination),
    summarySection(determination),
    ...determination.issues.map(issueSection),
    datesSection(determination),
    redactionsSection(determination),
  ].filter(({ rows }) => rows.some(({ parts }) => parts !== null))

function headerSection({ header }: Determination): Section {
  const at = (name: keyof Determination['header']) => `/header/${name}`
  return {
    title: 'Header',
    rows: [
      words('Case number', at('caseNumber'), header.caseNumber),
      date('Decided', at('decisionDate'), header.decisionDate),
      words('Overall', at('overallDecision'), header.overallDecision),
      date('Assigned', at('dateAssigned'), header.dateAssigned),
      date('Application received', at('applicationReceived'), header.applicationReceived),
      date('Injured', at('dateOfInjury'), header.dateOfInjury),
      date('UR denial', at('urDenialDate'), header.urDenialDate),
      words('Priority', at('priority'), header.priority),
      redactable('Claim number', at('claimNumber'), header.claimNumber),
      redactable('Employee', at('employee'), header.employee),
      redactable('Provider', at('provider'), header.provider),
      ...each('In dispute', at('treatmentsInDispute'), header.treatmentsInDispute),
    ],
  }
}

function reviewerSection({ howDetermined }: Determination): Section {
  if (!howDetermined) return { title: 'Reviewer', rows: [] }
  const { reviewer, text } = howDetermined
  const at = (name: keyof typeof reviewer) => `/howDetermined/reviewer/${name}`
  const { minimumYearsInPractice: years, minimumHoursPerWeek: hours } = reviewer
  return {
    title: 'Reviewer',
    rows: [
      words('Role', at('role'), reviewer.role),
      ...each('Specialty', at('specialties'), reviewer.specialties),
      ...each('Licensed in', at('licensedIn'), reviewer.licensedIn),
      words('In practice', at('minimumYearsInPractice'), years && `more than ${years} years`),
      words('At work', at('minimumHoursPerWeek'), hours && `at least ${hours} hours a week`),
      words('Whole text', '/howDetermined/text', opening(text)),
    ],
  }
}

function documentsSection({ documentsReviewed }: Determination): Section {
  if (!documentsReviewed) return { title: 'Documents reviewed', rows: [] }
  const { items, text } = documentsReviewed
  return {
    title: 'Documents reviewed',
    rows: [
      ...each('Document', '/documentsReviewed/items', items),
      words('Whole text', '/documentsReviewed/text', opening(text)),
    ],
  }
}

function summarySection({ clinicalSummary }: Determination): Section {
  if (!clinicalSummary) return { title: 'Clinical summary', rows: [] }
  const { patient, records, utilizationReview } = clinicalSummary
  const at = (name: string) => `/clinicalSummary/${name}`
  return {
    title: 'Clinical summary',
    rows: [
      words('Age', at('patient/age'), patient.age === null ? null : `${patient.age} years`),
      words('Sex', at('patient/sex'), patient.sex),
      redactable('Employer', at('employer'), clinicalSummary.employer),
      date('Injured', at('dateOfInjury'), clinicalSummary.dateOfInjury),
      words('How', at('mechanismOfInjury'), clinicalSummary.mechanismOfInjury),
      ...each('Diagnosis', at('diagnoses'), textsOf(clinicalSummary.diagnoses)),
      ...each('Medication', at('medications'), textsOf(clinicalSummary.medications)),
      ...each(
        'Pain',
        at('painScores'),
        clinicalSummary.painScores.map(({ value }) => `${range(value)} of 10`),
      ),
      workStatusRow(clinicalSummary.workStatus, at('workStatus')),
      words('Treated with', at('treatmentsToDate'), clinicalSummary.treatmentsToDate?.text ?? null),
      ...requestRows(clinicalSummary.requests, at('requests')),
      ...records.map((record, index) => recordRow(record, at(`records/${index}`))),
      ...reviewRows(utilizationReview, at('utilizationReview')),
      words('Whole text', at('text'), opening(clinicalSummary.text)),
    ],
  }
}

const textsOf = (list: readonly { text: string }[]): string[] => list.map(({ text }) => text)

function workStatusRow(status: WorkStatus | null, at: string): Row {
  const row = words('Work', `${at}/text`, status?.text ?? null)
  return status?.status ? { ...row, aside: spoken(status.status) } : row
}

function requestRows(requests: readonly TreatmentRequest[], at: string): Row[] {
  const rows = each('Requested', at, textsOf(requests))
  return rows.map((row, index) => {
    const issue = requests[index]?.issue
    return issue ? { ...row, aside: `issue ${issue}` } : row
  })
}

function recordRow({ kind, of, date: on, author, findings }: MedicalRecord, at: string): Row {
  const row = date('Record', at, on)
  const day = on ? [', ', { text: on.iso ?? 'a date not understood', at: `${at}/date` }] : []
  const studied = of ? [' of the ', { text: of, at: `${at}/of` }] : []
  const shown = findings ? [': ', { text: findings, at: `${at}/findings` }] : []
  const by = author ? [' by ', { text: author.text ?? CUT_OUT, at: `${at}/author` }] : []
  return {
    ...row,
    parts: [{ text: kind, at: `${at}/kind` }, ...studied, ...day, ...by, ...shown],
  }
}

function reviewRows(review: UtilizationReview | null, at: string): Row[] {
  if (!review) return [words('Utilization review', at, null)]
  return [
    words('Utilization review', `${at}/decision`, review.decision),
    ...(review.date ? [date('Reviewed', `${at}/date`, review.date)] : []),
    ...(review.reason ? [words('Because', `${at}/reason`, review.reason)] : []),
    words('UR sentence', `${at}/text`, opening(review.text)),
  ]
}

const SECTIONS: Readonly<Record<Determination['dates'][number]['section'], string>> = {
  header: 'header',
  howDetermined: 'reviewer',
  documentsReviewed: 'documents',
  clinicalSummary: 'summary',
  issues: 'issues',
  other: 'other text',
}

const datesSection = ({ dates }: Determination): Section => ({
  title: 'All dates',
  rows: dates.map((value, index) => date(SECTIONS[value.section], `/dates/${index}`, value)),
})

const redactionsSection = ({ redactions }: Determination): Section => ({
  title: 'What was cut out',
  rows: redactions.map(({ kind, entity, before, section }, index) => ({
    ...words(SECTIONS[section], `/redactions/${index}`, entity.replaceAll('-', ' ')),
    aside: `${kind}${before ? ` after “${before}”` : ''}`,
  })),
})
