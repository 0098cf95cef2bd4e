/** What does not add up in what was read: each check is a row, each finding a message with its place. */
import type { Report } from '../messages/report'
import type { DateValue, Determination, Issue } from '../schema/determination'
import type { Span, Spans } from '../text/leaf'
import type { Check, Finding } from './finding'
import { recordsAfterReview, recordsBeforeInjury } from './records'
import { splitRequestsDiffer } from './split-requests'

/** Ages of people at work, in years, with room at both ends. */
const YOUNGEST = 14
const OLDEST = 100

export function checkConsistency(determination: Determination, spans: Spans, report: Report): void {
  for (const check of CHECKS) {
    for (const { ruleId, pointer, values } of check(determination)) {
      report.write(ruleId, spanOf(spans, pointer), values)
    }
  }
}

const spanOf = (spans: Spans, pointer: string): Span | null =>
  spans[pointer] ?? spans[`${pointer}/text`] ?? null

const iso = (date: DateValue | null | undefined): string | null => date?.iso ?? null

/** Whether both days are known and the first lies after the second. */
const after = (first: string | null, second: string | null): first is string =>
  first !== null && second !== null && first > second

const headingAgainstConclusion: Check = ({ issues }) =>
  issues.flatMap(({ number, decision, rationale }, index) => {
    const necessary = rationale?.conclusion?.medicallyNecessary
    const contradicts =
      (decision === 'upheld' && necessary === true) ||
      (decision === 'overturned' && necessary === false)
    if (!contradicts) return []
    const pointer = `/issues/${index}/rationale/conclusion`
    return [{ ruleId: 'heading-against-conclusion', pointer, values: { number, decision } }]
  })

/** What the cover letter must say of the items, by their decisions. */
function expectedOverall(issues: readonly Issue[]): Issue['decision'] {
  const decisions = new Set(issues.map(({ decision }) => decision))
  if (issues.length === 0 || decisions.has(null)) return null
  return decisions.size === 1 ? [...decisions][0]! : 'partially-overturned'
}

const overallAgainstIssues: Check = ({ header: { overallDecision }, issues }) => {
  const expected = expectedOverall(issues)
  if (!overallDecision || !expected || overallDecision === expected) return []
  const values = { overall: overallDecision, expected }
  return [{ ruleId: 'overall-against-issues', pointer: '/header/overallDecision', values }]
}

const datesOutOfOrder: Check = ({ header, clinicalSummary }) => {
  const decided = iso(header.decisionDate)
  const review = iso(clinicalSummary?.utilizationReview?.date)
  const denied = iso(header.urDenialDate)
  const requested = [denied, review, iso(header.applicationReceived), iso(header.dateAssigned)]
  const findings: Finding[] = []
  const injuries: [string, string | null][] = [
    ['/header/dateOfInjury', iso(header.dateOfInjury)],
    ['/clinicalSummary/dateOfInjury', iso(clinicalSummary?.dateOfInjury)],
  ]
  for (const [pointer, injury] of injuries) {
    if (after(injury, decided)) {
      findings.push({
        ruleId: 'decision-before-injury',
        pointer,
        values: { injury, decided: decided! },
      })
    } else if (requested.some((date) => after(injury, date))) {
      findings.push({ ruleId: 'injury-in-future', pointer, values: { injury: injury! } })
    }
  }
  const reviews: [string, string | null][] = [
    ['/header/urDenialDate', denied],
    ['/clinicalSummary/utilizationReview/date', review],
  ]
  for (const [pointer, reviewed] of reviews) {
    if (!after(reviewed, decided)) continue
    findings.push({
      ruleId: 'review-after-decision',
      pointer,
      values: { reviewed, decided: decided! },
    })
  }
  return findings
}

const injuryDatesDiffer: Check = ({ header, clinicalSummary }) => {
  const table = iso(header.dateOfInjury)
  const summary = iso(clinicalSummary?.dateOfInjury)
  if (!table || !summary || table === summary) return []
  const values = { table, summary }
  return [{ ruleId: 'injury-dates-differ', pointer: '/clinicalSummary/dateOfInjury', values }]
}

const impossibleAge: Check = ({ clinicalSummary }) => {
  const age = clinicalSummary?.patient.age ?? null
  if (age === null || (age >= YOUNGEST && age <= OLDEST)) return []
  return [{ ruleId: 'impossible-age', pointer: '/clinicalSummary/patient/age', values: { age } }]
}

const decidedTwice: Check = ({ issues }) => {
  const earlier = new Map<string, Issue>()
  return issues.flatMap((issue, index) => {
    const { disputedItem, decision, number } = issue
    const item = squeeze(disputedItem)
    const other = earlier.get(item)
    if (item === '' || !decision) return []
    if (!other) {
      earlier.set(item, issue)
      return []
    }
    if (other.decision === decision) return saysAgain(issue, other, index)
    if (!other.decision) return []
    const values = { number, other: other.number, decision, otherDecision: other.decision }
    return [{ ruleId: 'decided-twice', pointer: `/issues/${index}/decision`, values }]
  })
}

/** A page, or a part of one, may stand twice. */
function saysAgain(issue: Issue, other: Issue, index: number): Finding[] {
  const reasoning = issue.rationale?.text
  if (!reasoning || reasoning !== other.rationale?.text) return []
  const values = { number: issue.number, other: other.number }
  return [{ ruleId: 'doubled-issue', pointer: `/issues/${index}/disputedItem`, values }]
}

const squeeze = (words: string): string => words.toLowerCase().replace(/[^a-z0-9]/g, '')

const CHECKS: readonly Check[] = [
  headingAgainstConclusion,
  overallAgainstIssues,
  datesOutOfOrder,
  injuryDatesDiffer,
  impossibleAge,
  recordsBeforeInjury,
  recordsAfterReview,
  splitRequestsDiffer,
  decidedTwice,
]
