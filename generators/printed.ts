/** What a letter of each form prints of the facts: what reading it must give back. */
import type { Determination } from '../src/schema/determination'
import type { DateStyle, GuidelineFacts, IssueFacts, LetterFacts } from './facts'
import { guidelineText, OUTCOMES } from './forms/final-determination'
import { reviewerNamed } from './forms/final-determination-letter'
import { reliedUpon } from './forms/professional-review'
import type { Setting } from './page/setting'
import {
  conclusionOf,
  guidelineOf2013,
  overallOf,
  rationaleOf,
  summaryOf,
  verdictOf,
} from './telling'

export type FormName =
  | 'final-determination'
  | 'final-determination-letter'
  | 'notice'
  | 'professional-review'

/** A part of a determination, as deep as the facts go. */
export type Printed = { [Key in keyof Determination]?: unknown }

/** In a worded date a line may break, which is a problem of its own. */
const date = (iso: string, style: DateStyle) =>
  style === 'worded' ? { iso } : { iso, problems: [] }
const NOT_PRINTED = { text: null, redacted: true }

const HEADERS: Readonly<Record<FormName, (facts: LetterFacts) => object>> = {
  'final-determination': ({ days, priority, dateStyle }) => ({
    dateAssigned: date(days.assigned, dateStyle),
    priority,
    claimNumber: null,
    employee: null,
    provider: null,
    treatmentsInDispute: [],
    overallDecision: null,
  }),
  'final-determination-letter': ({ priority, issues }) => ({
    dateAssigned: null,
    priority,
    claimNumber: NOT_PRINTED,
    employee: NOT_PRINTED,
    provider: NOT_PRINTED,
    treatmentsInDispute: issues.map(({ treatment }) => treatment),
    overallDecision: overallOf(issues),
  }),
  notice: () => ({
    dateAssigned: null,
    priority: null,
    claimNumber: NOT_PRINTED,
    employee: NOT_PRINTED,
    provider: null,
    treatmentsInDispute: [],
    overallDecision: null,
  }),
  'professional-review': () => ({
    dateAssigned: null,
    priority: null,
    claimNumber: null,
    employee: null,
    provider: null,
    treatmentsInDispute: [],
    overallDecision: null,
  }),
}

/** The text of a guideline, and the work that it cites. */
const guideline = (text: string, cites: GuidelineFacts | null, more: object = {}) => ({
  text,
  cited: cites !== null,
  citations: cites ? [{ source: cites.source, title: cites.title, ...more }] : [],
})

interface Guidelines {
  claimsAdministratorGuideline: unknown
  reviewerGuideline: unknown
}

const sectionsOf = ({ section }: GuidelineFacts) => ({ sections: [section] })
const pagesOf = (cites: GuidelineFacts) => (cites.source === 'MTUS' ? { pages: [cites.pages] } : {})

function guidelinesOf2013(facts: LetterFacts, { claims, reviewer }: IssueFacts): Guidelines {
  const who = reviewerNamed(facts)
  return {
    claimsAdministratorGuideline: guideline(
      guidelineOf2013('The Claims Administrator', 'its', claims),
      claims,
      claims ? pagesOf(claims) : {},
    ),
    reviewerGuideline: guideline(
      guidelineOf2013(who, 'his/her', reviewer),
      reviewer,
      reviewer ? pagesOf(reviewer) : {},
    ),
  }
}

const GUIDELINES: Readonly<
  Record<FormName, (facts: LetterFacts, issue: IssueFacts) => Guidelines>
> = {
  'final-determination': (_, issue) => ({
    claimsAdministratorGuideline: guideline(
      guidelineText(issue, 'claims'),
      issue.claims,
      issue.claims ? sectionsOf(issue.claims) : {},
    ),
    reviewerGuideline: guideline(
      guidelineText(issue, 'reviewer'),
      issue.reviewer,
      issue.reviewer ? sectionsOf(issue.reviewer) : {},
    ),
  }),
  'final-determination-letter': guidelinesOf2013,
  notice: guidelinesOf2013,
  'professional-review': (_, { reviewer }) => ({
    claimsAdministratorGuideline: null,
    reviewerGuideline: reviewer
      ? guideline(reliedUpon(reviewer), reviewer, pagesOf(reviewer))
      : { text: reliedUpon(null) },
  }),
}

function issueOf(
  form: FormName,
  facts: LetterFacts,
  issue: IssueFacts,
  index: number,
  setting: Setting,
) {
  const { treatment, decision } = issue
  const conclusion = conclusionOf(issue, setting)
  const decisionText = {
    'final-determination': OUTCOMES[decision],
    'final-determination-letter': verdictOf(issue, setting),
    notice: verdictOf(issue, setting),
    'professional-review': undefined,
  }[form]
  return {
    number: index + 1,
    disputedItem: treatment,
    decision,
    ...(decisionText && { decisionText }),
    ...GUIDELINES[form](facts, issue),
    rationale: {
      text: rationaleOf(issue, setting),
      conclusion: conclusion && { text: conclusion, medicallyNecessary: decision === 'overturned' },
    },
  }
}

export function printed(form: FormName, facts: LetterFacts, setting: Setting): Printed {
  const { days, reviewer, summary, dateStyle } = facts
  const day = (iso: string) => date(iso, dateStyle)
  return {
    format: form,
    header: {
      caseNumber: facts.caseNumber,
      dateOfInjury: day(days.injury),
      decisionDate: day(days.decided),
      urDenialDate: day(days.review),
      applicationReceived: day(days.received),
      ...HEADERS[form](facts),
    },
    howDetermined: {
      reviewer: {
        role: reviewer.role,
        specialties: reviewer.specialties,
        licensedIn: reviewer.licensedIn,
        minimumYearsInPractice: reviewer.years[1],
        minimumHoursPerWeek: reviewer.hours,
      },
    },
    documentsReviewed: form === 'final-determination' ? null : { items: facts.documents },
    clinicalSummary: {
      text: summaryOf(facts, setting),
      patient: { age: summary.age, sex: summary.sex },
      employer: summary.employer ? { text: summary.employer, redacted: false } : NOT_PRINTED,
      dateOfInjury: day(days.injury),
      diagnoses: summary.diagnoses.map((text) => ({ text })),
      treatmentsToDate: { text: summary.treatments },
      requests: summary.requested.map((text) => ({ text })),
      records: [{ kind: summary.record.kind, date: day(summary.record.day) }],
      utilizationReview: { decision: 'denied', date: day(summary.review.day) },
    },
    issues: facts.issues.map((issue, index) => issueOf(form, facts, issue, index, setting)),
  }
}

/** The days that the summary names, in order. */
export function daysInSummary({ days, summary }: LetterFacts): string[] {
  return [
    days.injury,
    ...summary.more.flatMap((told) => told.days),
    summary.record.day,
    summary.review.day,
  ]
}
