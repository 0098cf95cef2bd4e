/** The tokens of the letter grammar: some tens a letter, each a run of marks. */
import { createToken, type IToken, type TokenType } from 'chevrotain'
import type { SectionName } from '../../src/schema/determination'
import type { FieldName } from '../../src/tree/names'
import type { Mark, Outcome } from './mark'
import type { NumberedIssue } from './numbering'

/** A token with the marks it stands for; none where the letter lost what the token says. */
export interface LetterToken extends IToken {
  marks: readonly Mark[]
  outcome: Outcome | null
  /** Of an issue's number: what is printed; null for a bullet, or where nothing is. */
  number: number | null
  /** Of an issue's number: the list it stands in. */
  list: NumberedIssue['list']
}

const token = (name: string): TokenType => createToken({ name, pattern: /(?!)/ })

export const HeaderTable = token('HeaderTable')
export const Text = token('Text')
export const SetPhrase = token('SetPhrase')
/** Opens a numbered issue, or what is said of it in a list. */
export const IssueNumber = token('IssueNumber')
export const DisputedItem = token('DisputedItem')
/** Words that tell the outcome of an issue named elsewhere. */
export const OutcomeWords = token('OutcomeWords')
export const IssuesHeading = token('IssuesHeading')

/** The headings of the sections that hold no issues. */
const sectionHeadings: Readonly<Record<Exclude<SectionName, 'issues'>, TokenType>> = {
  header: token('HeaderHeading'),
  howDetermined: token('HowDeterminedHeading'),
  documentsReviewed: token('DocumentsReviewedHeading'),
  clinicalSummary: token('ClinicalSummaryHeading'),
  other: token('OtherHeading'),
}

export const labels: Readonly<Record<FieldName, TokenType>> = {
  claimsAdministratorGuideline: token('ClaimsAdministratorGuidelineLabel'),
  reviewerGuideline: token('ReviewerGuidelineLabel'),
  rationale: token('RationaleLabel'),
}

/** The section that a heading token opens, and the field that a label token does. */
export const sectionOf = namesOf(sectionHeadings)
export const fieldOf = namesOf(labels)

function namesOf<Name extends string>(types: Readonly<Record<Name, TokenType>>) {
  const entries = Object.entries(types) as [Name, TokenType][]
  return new Map(entries.map(([name, type]) => [type, name]))
}

/** The heading token of a section. */
export const headingOf = (section: SectionName): TokenType =>
  section === 'issues' ? IssuesHeading : sectionHeadings[section]

export const allTokens: readonly TokenType[] = [
  HeaderTable,
  Text,
  SetPhrase,
  IssueNumber,
  DisputedItem,
  OutcomeWords,
  IssuesHeading,
  ...Object.values(sectionHeadings),
  ...Object.values(labels),
]

/** A token of our own making. chevrotain's `endOffset` is inclusive; ours are exclusive elsewhere. */
export function letterToken(
  type: TokenType,
  marks: readonly Mark[],
  outcome: Outcome | null = null,
  number: number | null = null,
  list: NumberedIssue['list'] = null,
): LetterToken {
  return {
    tokenType: type,
    tokenTypeIdx: type.tokenTypeIdx!,
    image: '',
    startOffset: marks[0]?.start ?? 0,
    endOffset: (marks.at(-1)?.end ?? 1) - 1,
    marks,
    outcome,
    number,
    list,
  }
}
