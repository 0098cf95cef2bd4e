/** The Final Determination Letter since 2014. */
import { printDay } from '../dates'
import type { IssueFacts, LetterFacts } from '../facts'
import { type Block, blocksIn } from '../page/blocks'
import { type Setting, taken } from '../page/setting'
import {
  certifiedIn,
  citationSince2014,
  DECISIONS_BELOW,
  NO_AFFILIATION,
  practiceOf,
  rationaleOf,
  SELECTED_FOR,
  sentTo,
  summaryOf,
  summaryOpenedBy,
} from '../telling'
import type { FormSetter } from './setter'

/** How the line of an item tells what was decided. */
export const OUTCOMES = {
  upheld: 'Upheld',
  overturned: 'Overturned',
  'partially-overturned': 'Partially Overturned',
} as const

const NOT_CITED = {
  claims: 'The Claims Administrator did not cite any medical evidence for its decision.',
  reviewer: 'The Expert Reviewer did not cite any medical evidence for its decision.',
} as const

const how = blocksIn('howDetermined')
const clinical = blocksIn('clinicalSummary')
const decided = blocksIn('issues')

export const guidelineText = (issue: IssueFacts, side: 'claims' | 'reviewer'): string => {
  const guideline = issue[side]
  return guideline ? citationSince2014(guideline) : NOT_CITED[side]
}

/** The reviewer told in a sentence, or behind labels. */
const hasLabels = (setting: Setting): boolean => taken(setting, [true, false])

function reviewerBlocks({ reviewer }: LetterFacts, setting: Setting): Block[] {
  const sent = `${sentTo(reviewer)} He/she ${NO_AFFILIATION} `
  const rest = `${practiceOf(reviewer)} The ${reviewer.role} ${SELECTED_FOR}`
  if (!hasLabels(setting)) {
    return [how.paragraph(`${sent}${certifiedIn(reviewer)} ${rest}`)]
  }
  return [
    how.paragraph(sent + rest),
    how.line('The Expert Reviewer has the following credentials:'),
    how.line(`State(s) of Licensure: ${reviewer.licensedIn.join(', ')}`),
    how.line(`Certification(s)/Specialty: ${reviewer.specialties.join(', ')}`),
  ]
}

function blocks(facts: LetterFacts, setting: Setting): Block[] {
  const { days, dateStyle } = facts
  const day = (iso: string) => printDay(iso, dateStyle)
  return [
    {
      section: 'header',
      kind: 'table',
      rows: [
        ['caseNumber', 'Case Number:', facts.caseNumber],
        ['dateAssigned', 'Date Assigned:', day(days.assigned)],
        ['decisionDate', 'Decision Date:', day(days.decided)],
        [
          'priority',
          'Priority:',
          taken(setting, [titled(facts.priority), facts.priority.toUpperCase()]),
        ],
        ['dateOfInjury', 'Date of Injury:', day(days.injury)],
        ['urDenialDate', 'UR Denial Date:', day(days.review)],
        ['applicationReceived', 'Application Received:', day(days.received)],
      ],
    },
    how.heading(
      taken(setting, [
        'HOW THE IMR FINAL DETERMINATION WAS MADE',
        'How the IMR Determination Was Made:',
      ]),
    ),
    ...reviewerBlocks(facts, setting),
    clinical.heading(taken(setting, ['CLINICAL CASE SUMMARY', 'CLINICAL CASE SUMMARY:'])),
    clinical.paragraph(summaryOpenedBy('expert reviewer')),
    clinical.paragraph(summaryOf(facts, setting)),
    decided.heading(
      taken(setting, [
        'IMR ISSUES, DECISIONS AND RATIONALES',
        'IMR ISSUES, DECISIONS, AND RATIONALES',
        'IMR Issue, Decision and Rationale',
      ]),
    ),
    decided.paragraph(DECISIONS_BELOW),
    ...facts.issues.flatMap((issue) => [
      decided.paragraph(`${issue.treatment}: ${OUTCOMES[issue.decision]}`),
      decided.paragraph(`Claims Administrator guideline: ${guidelineText(issue, 'claims')}`),
      decided.paragraph(`MAXIMUS guideline: ${guidelineText(issue, 'reviewer')}`),
      decided.paragraph(`Decision rationale: ${rationaleOf(issue, setting)}`),
    ]),
  ]
}

const titled = (word: string): string => word[0]!.toUpperCase() + word.slice(1)

export const finalDetermination: FormSetter = {
  blocks,
  footer: () => (page) => `${page}`,
}
