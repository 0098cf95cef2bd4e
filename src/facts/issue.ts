/** One issue: the disputed item, the outcome, what both sides relied on, the rationale. */

import type { IssueParts } from '../../grammars/letter/issues'
import type { Report } from '../messages/report'
import type { Guideline, Issue, Treatment } from '../schema/determination'
import { Leaf, type Marked } from '../text/leaf'
import { NOTHING, printed } from '../text/printed'
import { Prose } from '../text/prose'
import type { FieldNode } from '../tree/nodes'
import { readConclusion } from './conclusion'
import { readGuideline } from './guideline'
import { fieldOf, type Letter, type LetterBlock } from './letter'
import { type DateMention, shifted } from './mention'
import { readSplitRequest } from './split-request'
import { readTreatment } from './treatment'

/**
 * Reads an issue; how utilization review had ruled on it is told in the clinical summary.
 * @param datesIn the dates of a block, their century settled
 */
export function readIssue(
  letter: Letter,
  issue: IssueParts,
  datesIn: (block: LetterBlock) => readonly DateMention[],
): Marked<Issue> {
  const block = (name: FieldNode['name']) => fieldOf(letter, issue, name)
  const item = block('disputedItem')
  const { disputedItem, request, treatment } = readItem(
    item?.prose ?? NO_WORDS,
    item ? datesIn(item) : [],
    issue.number,
    letter.report,
  )
  const { decision, decisionText } = readOutcome(issue, letter.report)
  return {
    number: issue.number,
    disputedItem,
    request,
    treatment,
    utilizationReview: null,
    decision,
    decisionText,
    claimsAdministratorGuideline: guidelineOf(block('claimsAdministratorGuideline')),
    reviewerGuideline: guidelineOf(block('reviewerGuideline')),
    rationale: rationaleOf(block('rationale')),
  }
}

const NO_WORDS = new Prose('', [], [])

/** The disputed item and what it asks for; of a split request, what remains of it. */
function readItem(
  prose: Prose,
  dates: readonly DateMention[],
  number: number,
  report: Report,
): Pick<Marked<Issue>, 'disputedItem' | 'request' | 'treatment'> {
  const { disputedItem, request, start, end, unread } = readSplitRequest(prose)
  const remaining = dates
    .filter((date) => date.start >= start && date.end <= end)
    .map((date) => shifted(date, -start))
  const treatment = readTreatment(prose.part(start, end), remaining)
  if (!unread) return { disputedItem, request, treatment }
  const words = prose.whole()!
  report.write('unread-split-request', [words.start, words.end], { number })
  return { disputedItem, request, treatment: withoutAmounts(treatment) }
}

/** How much is asked for is not known where it cannot be told from what was granted. */
const withoutAmounts = (treatment: Marked<Treatment>): Marked<Treatment> => ({
  ...treatment,
  drug: treatment.drug && { ...treatment.drug, quantity: null, unit: null, refills: null },
  sessions: null,
  duration: null,
})

const guidelineOf = (block: LetterBlock | undefined): Marked<Guideline> | null =>
  block ? readGuideline(block.prose) : null

const rationaleOf = (block: LetterBlock | undefined): Marked<Issue['rationale']> =>
  block ? { text: block.prose.whole()!, conclusion: readConclusion(block.prose) } : null

/** The outcome; null where the letter tells it more than once and differently. */
function readOutcome(
  { number, outcomes }: IssueParts,
  report: Report,
): Pick<Marked<Issue>, 'decision' | 'decisionText'> {
  const [first] = outcomes
  const other = outcomes.find(({ decision }) => decision !== first?.decision)
  if (!first) return NO_OUTCOME
  const { decision, words, position } = first
  if (other) {
    const span = [other.position.start.offset, other.position.end.offset] as const
    report.write('decision-differs', span, { number, decision, other: other.decision })
    return NO_OUTCOME
  }
  const { start, end } = position
  return {
    decision: new Leaf(decision, start.offset, end.offset),
    decisionText: new Leaf(squeeze(words), start.offset, end.offset),
  }
}

const NO_OUTCOME = { decision: null, decisionText: null }

/** The words of an outcome as they read where a line's end or a page's stands between them. */
const squeeze = (words: string): string =>
  printed(words).replaceAll(NOTHING, '').replace(/\s+/g, ' ')
