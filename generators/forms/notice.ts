/** The Notice of Independent Medical Review Determination of 2013. */
import { printDay } from '../dates'
import type { LetterFacts } from '../facts'
import { type Block, blocksIn } from '../page/blocks'
import { NUMBERINGS, type Setting, taken } from '../page/setting'
import {
  certifiedIn,
  DOCUMENTS_RECEIVED,
  determinationOn,
  documentLines,
  guidelineOf2013,
  letterhead,
  NO_AFFILIATION,
  practiceOf,
  rationaleOf,
  SELECTED_FOR,
  summaryOf,
} from '../telling'
import { reviewerNamed } from './final-determination-letter'
import type { FormSetter } from './setter'

const head = blocksIn('header')
const how = blocksIn('howDetermined')
const documents = blocksIn('documentsReviewed')
const clinical = blocksIn('clinicalSummary')
const decided = blocksIn('issues')
const other = blocksIn('other')

const verdicts = ({ issues }: LetterFacts, setting: Setting): Block[] =>
  issues.map((issue, index) =>
    decided.paragraph(
      `${NUMBERINGS[setting.numbering](index + 1)} ${determinationOn(issue, setting)}`,
    ),
  )

function blocks(facts: LetterFacts, setting: Setting): Block[] {
  const { days, dateStyle, mask, reviewer } = facts
  const day = (iso: string) => printDay(iso, dateStyle)
  const number = NUMBERINGS[setting.numbering]
  return [
    ...letterhead(),
    head.line('Notice of Independent Medical Review Determination'),
    head.paragraph(`Dated: ${day(days.decided)}`),
    {
      section: 'header',
      kind: 'table',
      rows: [
        ['employee', 'Employee:', mask],
        ['claimNumber', 'Claim Number:', mask],
        ['urDenialDate', 'Date of UR Decision:', day(days.review)],
        ['dateOfInjury', 'Date of Injury:', day(days.injury)],
        ['applicationReceived', 'IMR Application Received:', day(days.received)],
        ['caseNumber', 'MAXIMUS Case Number:', facts.caseNumber],
      ],
    },
    ...verdicts(facts, setting),
    decided.heading(
      taken(setting, [
        'INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE',
        'INDEPENDENT MEDICAL REVIEW DECISIONS AND RATIONALES',
      ]),
    ),
    decided.paragraph(
      `An application for Independent Medical Review was filed on ${day(days.received)} disputing the ` +
        `Utilization Review Denial dated ${day(days.review)}. A decision has been made for each of the ` +
        'treatment and/or services that were in dispute:',
    ),
    ...verdicts(facts, setting),
    how.heading('Medical Qualifications of the Expert Reviewer:'),
    how.paragraph(
      `The independent Medical Doctor who made the decision ${NO_AFFILIATION} ${certifiedIn(reviewer)} ` +
        `${practiceOf(reviewer)} The ${reviewer.role} ${SELECTED_FOR}`,
    ),
    clinical.heading('Case Summary:'),
    clinical.paragraph(summaryOf(facts, setting)),
    documents.heading(
      taken(setting, [
        'Documents Reviewed for Determination:',
        'DOCUMENTS REVIEWED FOR DETERMINATION:',
      ]),
    ),
    documents.line(DOCUMENTS_RECEIVED),
    ...documentLines(facts, setting),
    documents.line(''),
    ...facts.issues.flatMap((issue, index) => [
      decided.paragraph(`${number(index + 1)} Regarding the request for ${issue.treatment}:`),
      decided.paragraph(
        'Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to ' +
          'Make His/Her Decision:',
      ),
      decided.paragraph(
        `${guidelineOf2013('The Claims Administrator', 'its', issue.claims)} ` +
          guidelineOf2013(reviewerNamed(facts), 'his/her', issue.reviewer),
      ),
      decided.line('Rationale for the Decision:'),
      decided.paragraph(rationaleOf(issue, setting)),
    ]),
    other.heading('Effect of the Decision:'),
    other.paragraph(
      'The determination of MAXIMUS Federal Services and its physician reviewer is deemed to be the ' +
        'final determination of the Administrative Director, and is binding on all parties.',
    ),
  ]
}

export const notice: FormSetter = {
  blocks,
  footer: () => (page, pages) => `Final Letter of Determination   Page ${page} of ${pages}`,
}
