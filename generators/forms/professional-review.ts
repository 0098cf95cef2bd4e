/** The Medical Professional Review of 2013 and 2014. */
import type { Decision } from '../../src/schema/determination'
import { printDay } from '../dates'
import type { GuidelineFacts, IssueFacts, LetterFacts } from '../facts'
import { type Block, blocksIn } from '../page/blocks'
import { NUMBERINGS, type Setting, taken } from '../page/setting'
import {
  certifiedIn,
  citationOf2013,
  documentLines,
  NO_AFFILIATION,
  practiceOf,
  rationaleOf,
  summaryOf,
} from '../telling'
import type { FormSetter } from './setter'

const head = blocksIn('header')
const how = blocksIn('howDetermined')
const documents = blocksIn('documentsReviewed')
const clinical = blocksIn('clinicalSummary')
const decided = blocksIn('issues')

/** The heading above the rationales of all issues that were decided alike. */
const RATIONALES: readonly (readonly [Decision, string])[] = [
  ['upheld', 'IS NOT MEDICALLY NECESSARY'],
  ['overturned', 'IS MEDICALLY NECESSARY'],
]

export const reliedUpon = (guideline: GuidelineFacts | null): string => {
  if (!guideline) return 'The MTUS does not speak of this service.'
  const words = citationOf2013(guideline).replace(/^the /, '')
  return `${words} and speaks of the service at issue.`
}

function blocks(facts: LetterFacts, setting: Setting): Block[] {
  const { days, dateStyle, reviewer, issues } = facts
  const day = (iso: string) => printDay(iso, dateStyle)
  const numbered = (index: number, words: string) =>
    decided.paragraph(`${NUMBERINGS[setting.numbering](index + 1)} ${words}`)
  const rationales = (heading: string, decision: Decision): Block[] => {
    const its = [...issues.entries()].filter(
      ([, issue]: [number, IssueFacts]) => issue.decision === decision,
    )
    if (its.length === 0) return []
    return [
      decided.heading(`RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE ${heading}:`),
      ...its.map(([index, issue]) => numbered(index, rationaleOf(issue, setting))),
    ]
  }
  return [
    head.heading('MEDICAL PROFESSIONAL REVIEW'),
    {
      section: 'header',
      kind: 'table',
      rows: [
        ['caseNumber', 'IMR Case Number:', facts.caseNumber],
        ['decisionDate', 'Dated:', day(days.decided)],
        ['dateOfInjury', 'Date of Injury:', day(days.injury)],
        ['urDenialDate', 'UR Denial Date:', day(days.review)],
        ['applicationReceived', 'Application Received:', day(days.received)],
      ],
    },
    decided.heading(taken(setting, ['ISSUE AT DISPUTE:', 'ISSUES AT DISPUTE:'])),
    ...issues.map(({ treatment }, index) => numbered(index, treatment)),
    clinical.heading('CASE SUMMARY:'),
    clinical.paragraph(summaryOf(facts, setting)),
    documents.heading('DOCUMENTS REVIEWED FOR DETERMINATION:'),
    ...documentLines(facts, setting),
    decided.heading(
      taken(setting, [
        'MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:',
        'MEDICAL TREATMENT GUIDELINES RELIED UPON BY THE PROFESSIONAL REVIEWER AND WHY:',
      ]),
    ),
    ...issues.map((issue, index) => numbered(index, reliedUpon(issue.reviewer))),
    ...RATIONALES.flatMap(([decision, heading]) => rationales(heading, decision)),
    how.heading('MEDICAL REVIEWER QUALIFICATIONS:'),
    how.paragraph(
      `${certifiedIn(reviewer)} ${practiceOf(reviewer)} The ${reviewer.role} ${NO_AFFILIATION}`,
    ),
  ]
}

export const professionalReview: FormSetter = {
  blocks,
  footer: () => (page, pages) => `Page ${page} of ${pages}`,
}
