/** The sentences and lines that forms have in common. */
import type { Decision } from '../src/schema/determination'
import { printDay } from './dates'
import type { GuidelineFacts, IssueFacts, LetterFacts, ReviewerFacts } from './facts'
import { type Block, blocksIn } from './page/blocks'
import { type Setting, taken } from './page/setting'

const listed = (words: readonly string[]): string =>
  words.length < 3 ? words.join(' and ') : `${words.slice(0, -1).join(', ')}, and ${words.at(-1)}`

/** `he/she has been in practice …`: how long and how much. */
export const practiceOf = ({ years, hours }: ReviewerFacts): string =>
  `He/she has been in active clinical practice for more than ${years[0]} years and is currently ` +
  `working at least ${hours} hours a week in active practice.`

export const certifiedIn = ({ role, specialties, licensedIn }: ReviewerFacts): string =>
  `The ${role} is Board Certified in ${specialties.join(', ')}, and is licensed to practice in ` +
  `${listed(licensedIn)}.`

export const NO_AFFILIATION =
  'has no affiliation with the employer, employee, providers or the claims administrator.'

export const SELECTED_FOR =
  'was selected based on his/her clinical experience, education, background, and expertise in the ' +
  'same or similar specialties that evaluate and/or treat the medical condition and disputed ' +
  'items/services.'

export const sentTo = ({ role }: ReviewerFacts): string =>
  `MAXIMUS Federal Services sent the complete case file to ${/^e/.test(role) ? 'an' : 'a'} ${role}.`

/** The sentence that opens a clinical summary, and says nothing of the case. */
export const summaryOpenedBy = (role: string): string =>
  `The ${role} developed the following clinical case summary based on a review of the case file, ` +
  'including all medical records:'

export const DECISIONS_BELOW =
  'The Final Determination was based on decisions for the disputed items/services set forth below:'

/** The lines above the header of a letter of 2013. */
export function letterhead(): Block[] {
  const head = blocksIn('header')
  return [
    head.line('MAXIMUS FEDERAL SERVICES, INC.'),
    head.line('Independent Medical Review'),
    head.line('P.O. Box 138000'),
    head.paragraph('Sacramento, CA 95813-8000'),
  ]
}

/** The list of the documents, a line each. */
export function documentLines({ documents }: LetterFacts, { bullet }: Setting): Block[] {
  const { line } = blocksIn('documentsReviewed')
  return documents.map((name) => line(`${bullet} ${name}`))
}

export const DOCUMENTS_RECEIVED =
  'The following relevant documents received from the interested parties and the documents ' +
  'provided with the application were reviewed and considered. These documents included:'

const REVIEWS: Readonly<Record<LetterFacts['summary']['review']['decision'], string>> = {
  'non-certified': 'the utilization review non-certified the request.',
  denied: 'the utilization review denied the request.',
}

/** What stands between two sentences. */
const between = ({ parted }: Setting): string => (parted ? '\n\n' : ' ')

/** The whole of a clinical summary. */
export function summaryOf(
  { summary, days, mask, dateStyle }: LetterFacts,
  setting: Setting,
): string {
  const day = (iso: string) => printDay(iso, dateStyle)
  const { age, sex, employer, diagnoses, treatments, record, requested, review, more } = summary
  return [
    `The injured worker is a ${age} year old ${sex} who sustained an industrial injury on ` +
      `${day(days.injury)} while employed by ${employer ?? mask} as a stave sorter.`,
    `Diagnoses include ${listed(diagnoses)}.`,
    `Treatment to date has included ${treatments}.`,
    ...more.map(({ words }) => words),
    `The ${record.kind} dated ${day(record.day)} noted that the pain was the same.`,
    `The request is for ${listed(requested)}.`,
    `On ${day(review.day)} ${REVIEWS[review.decision]}`,
  ].join(between(setting))
}

/** The wording since 2014: `Decision based on MTUS …`. */
export function citationSince2014(guideline: GuidelineFacts): string {
  const { source, title, section, year } = guideline
  return source === 'MTUS'
    ? `Decision based on MTUS ${title} ${year}, Section(s): ${section}.`
    : `Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), ${title} Chapter, ${section}.`
}

/** The wording of 2013: `the Low Back Complaints Chapter (ACOEM Practice Guidelines, …), pages 298-301`. */
export function citationOf2013({ title, section, year, pages, chapter, source }: GuidelineFacts) {
  const at = `pages ${pages.from}-${pages.to}`
  if (source === 'ODG') {
    return `the Official Disability Guidelines (ODG), ${title} Chapter, ${section}, which is not part of the MTUS`
  }
  return chapter === null
    ? `the ${title} Guidelines (${year}), ${section}, ${at}, which is part of the MTUS`
    : `the ${title} Chapter (ACOEM Practice Guidelines, 2nd Edition (${year}), Chapter ${chapter}), ${at}, which is part of the MTUS`
}

export const guidelineOf2013 = (who: string, whose: string, guideline: GuidelineFacts | null) =>
  guideline
    ? `${who} based ${whose} decision on ${citationOf2013(guideline)}.`
    : `${who} did not cite any evidence-based criteria for ${whose} decision.`

const APPROPRIATE = 'medically necessary and appropriate'

/** How a sentence decides: in few words, or by words before them that turn or hedge them. */
const VERDICTS: Readonly<Record<Decision, readonly string[]>> = {
  upheld: [
    `is not ${APPROPRIATE}`,
    `is not considered ${APPROPRIATE}`,
    `was not found to be ${APPROPRIATE}`,
    `cannot be considered ${APPROPRIATE}`,
    `is no longer ${APPROPRIATE}`,
    `has not been shown to be ${APPROPRIATE}`,
    `isn’t ${APPROPRIATE}`,
    `is therefore not ${APPROPRIATE}`,
    `is/was not ${APPROPRIATE}`,
    'is neither medically necessary nor appropriate',
    `fails to be ${APPROPRIATE}`,
    `is, on this record, not ${APPROPRIATE}`,
  ],
  overturned: [
    `is ${APPROPRIATE}`,
    `is considered ${APPROPRIATE}`,
    `was found to be ${APPROPRIATE}`,
    `is therefore ${APPROPRIATE}`,
    `has been shown to be ${APPROPRIATE}`,
  ],
  'partially-overturned': [
    `is partially ${APPROPRIATE}`,
    `is only partially ${APPROPRIATE}`,
    `is ${APPROPRIATE} in part`,
  ],
}

export const verdictOf = ({ decision }: IssueFacts, setting: Setting): string =>
  taken(setting, VERDICTS[decision])

/** The sentence on an item of the cover letter. */
export const decisionOn = (issue: IssueFacts, setting: Setting): string => {
  const { treatment } = issue
  const subject = taken(setting, [
    `The request for ${treatment}`,
    `The decision for ${treatment}`,
    treatment,
    `The requested ${treatment}`,
    `The disputed ${treatment}`,
  ])
  return `${subject} ${verdictOf(issue, setting)}.`
}

/** The same in the name of who decides. */
export const determinationOn = (issue: IssueFacts, setting: Setting): string => {
  const { treatment } = issue
  const subject = taken(setting, [
    `MAXIMUS Federal Services, Inc. has determined the request for ${treatment}`,
    `MAXIMUS has determined that the request for ${treatment}`,
    `MAXIMUS Federal Services has determined the ${treatment} requested`,
  ])
  return `${subject} ${verdictOf(issue, setting)}.`
}

/** The sentence that closes a rationale; of a request that was granted in part there is none. */
export function conclusionOf({ treatment, decision }: IssueFacts, setting: Setting): string | null {
  if (decision === 'partially-overturned') return null
  const necessary =
    decision === 'overturned' ? 'is medically necessary' : 'is not medically necessary'
  return taken(setting, [
    `The request ${necessary}.`,
    `Therefore, the request for ${treatment} ${necessary}.`,
    `The requested treatment ${necessary} and appropriate.`,
  ])
}

export const rationaleOf = (issue: IssueFacts, setting: Setting): string =>
  [...issue.reasons.map(({ words }) => words), conclusionOf(issue, setting), issue.advice]
    .filter((sentence) => sentence !== null)
    .join(between(setting))

/** The overall decision that the decisions on all issues make. */
export function overallOf(issues: readonly IssueFacts[]): Decision {
  const decisions = new Set(issues.map(({ decision }) => decision))
  return decisions.size === 1 ? [...decisions][0]! : 'partially-overturned'
}
