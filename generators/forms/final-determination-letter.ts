/** The cover letter and the Final Determination of 2013 and 2014. */
import type { Decision } from '../../src/schema/determination'
import { printDay } from '../dates'
import type { LetterFacts } from '../facts'
import { type Block, blocksIn } from '../page/blocks'
import { NUMBERINGS, type Setting, taken } from '../page/setting'
import {
  certifiedIn,
  DECISIONS_BELOW,
  DOCUMENTS_RECEIVED,
  decisionOn,
  documentLines,
  guidelineOf2013,
  letterhead,
  NO_AFFILIATION,
  overallOf,
  practiceOf,
  rationaleOf,
  SELECTED_FOR,
  sentTo,
  summaryOf,
  summaryOpenedBy,
} from '../telling'
import type { FormSetter } from './setter'

const head = blocksIn('header')
const cover = blocksIn('other')
const how = blocksIn('howDetermined')
const documents = blocksIn('documentsReviewed')
const clinical = blocksIn('clinicalSummary')
const decided = blocksIn('issues')

const OVERALL: Readonly<Record<Decision, string>> = {
  upheld:
    'UPHOLD. This means we decided that none of the disputed items/services are medically necessary and appropriate.',
  overturned:
    'OVERTURN. This means we decided that all of the disputed items/services are medically necessary and appropriate.',
  'partially-overturned':
    'PARTIAL OVERTURN. This means we decided that some (but not all) of the disputed items/services are medically necessary and appropriate.',
}

/** Who decides, as the sentences on each item begin. */
export const reviewerNamed = ({ reviewer }: LetterFacts): string =>
  reviewer.role === 'expert reviewer' ? 'The Expert Reviewer' : 'The Physician Reviewer'

function coverBlocks(facts: LetterFacts, setting: Setting): Block[] {
  const { days, dateStyle, mask } = facts
  const day = (iso: string) => printDay(iso, dateStyle)
  const number = NUMBERINGS[setting.numbering]
  return [
    ...letterhead(),
    {
      section: 'header',
      kind: 'table',
      rows: [
        ['decisionDate', 'Dated:', day(days.decided)],
        ['caseNumber', 'IMR Case Number:', facts.caseNumber],
        ['dateOfInjury', 'Date of Injury:', day(days.injury)],
        ['claimNumber', 'Claims Number:', mask],
        ['urDenialDate', 'UR Denial Date:', day(days.review)],
        ['priority', 'Priority:', facts.priority.toUpperCase()],
        ['applicationReceived', 'Application Received:', day(days.received)],
        ['employee', 'Employee Name:', mask],
        ['provider', 'Provider Name:', mask],
      ],
    },
    head.line('Treatment(s) in Dispute Listed on IMR Application:'),
    ...facts.issues.map(({ treatment }, index) => head.line(`${number(index + 1)} ${treatment}`)),
    head.line(''),
    cover.paragraph(`DEAR ${mask},`),
    cover.paragraph(
      'MAXIMUS Federal Services has completed the Independent Medical Review (“IMR”) of the above ' +
        'workers’ compensation case. This letter provides you with the IMR Final Determination and ' +
        'explains how the determination was made.',
    ),
    cover.paragraph(`Final Determination: ${OVERALL[overallOf(facts.issues)]}`),
    cover.paragraph(
      'The determination of MAXIMUS Federal Services and its physician reviewer is deemed to be the ' +
        'Final Determination of the Administrative Director. This determination is binding on all parties.',
    ),
    cover.paragraph('Sincerely,'),
    cover.paragraph('Medical Director'),
  ]
}

function blocks(facts: LetterFacts, setting: Setting): Block[] {
  const { reviewer } = facts
  const number = NUMBERINGS[setting.numbering]
  const who = reviewerNamed(facts)
  return [
    ...coverBlocks(facts, setting),
    how.heading(
      taken(setting, [
        'HOW THE IMR FINAL DETERMINATION WAS MADE',
        'How the IMR Final Determinations Were Made',
      ]),
    ),
    how.paragraph(
      `${sentTo(reviewer)} He/she ${NO_AFFILIATION} ${certifiedIn(reviewer)} ` +
        `${practiceOf(reviewer)} The ${reviewer.role} ${SELECTED_FOR}`,
    ),
    documents.heading(taken(setting, ['DOCUMENTS REVIEWED', 'Documents Reviewed:'])),
    documents.line(DOCUMENTS_RECEIVED),
    ...documentLines(facts, setting),
    clinical.heading(taken(setting, ['CLINICAL CASE SUMMARY', 'Clinical Case Summary:'])),
    clinical.paragraph(summaryOpenedBy(reviewer.role)),
    clinical.paragraph(summaryOf(facts, setting)),
    decided.heading(
      taken(setting, ['IMR DECISION(S) AND RATIONALE(S)', 'IMR DECISIONS AND RATIONALES']),
    ),
    decided.paragraph(DECISIONS_BELOW),
    ...facts.issues.flatMap((issue, index) => [
      decided.paragraph(`${number(index + 1)} ${decisionOn(issue, setting)}`),
      decided.paragraph(guidelineOf2013('The Claims Administrator', 'its', issue.claims)),
      decided.paragraph(guidelineOf2013(who, 'his/her', issue.reviewer)),
      decided.line(`${who}’s decision rationale:`),
      decided.paragraph(rationaleOf(issue, setting)),
    ]),
  ]
}

export const finalDeterminationLetter: FormSetter = {
  blocks,
  footer:
    ({ caseNumber }) =>
    (page) =>
      `Final Determination Letter for IMR Case Number ${caseNumber}  ${page}`,
}
