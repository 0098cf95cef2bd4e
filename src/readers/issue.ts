/** One issue: the disputed item, the outcome, what both sides relied on, the rationale. */

import type { Guideline, Issue } from '../schema/determination'
import { Leaf, type Marked } from '../source/leaf'
import { Prose } from '../source/prose'
import type { FieldNode, IssueNode, OutcomeNode } from '../tree/nodes'
import { readConclusion } from './conclusion'
import { readGuideline } from './guideline'
import { fieldOf, type Letter, type Passage } from './letter'
import { type DateMention, shifted } from './mention'
import { readSplitRequest } from './split-request'
import { readTreatment } from './treatment'

/** @param datesIn the dates of a passage, their century settled */
export function readIssue(
  letter: Letter,
  node: IssueNode,
  datesIn: (passage: Passage) => readonly DateMention[],
): Marked<Issue> {
  const passage = (name: FieldNode['name']) => fieldOf(letter, node, name)
  const outcome = node.children.find((child) => child.type === 'outcome')
  const item = passage('disputedItem')
  const { disputedItem, request, treatment } = item
    ? readItem(item.prose, datesIn(item))
    : readItem(NO_WORDS, [])
  return {
    number: node.number,
    disputedItem,
    request,
    treatment,
    ...readOutcome(outcome),
    claimsAdministratorGuideline: guidelineOf(passage('claimsAdministratorGuideline')),
    reviewerGuideline: guidelineOf(passage('reviewerGuideline')),
    rationale: rationaleOf(passage('rationale')),
  }
}

const NO_WORDS = new Prose('', [], [])

/** The disputed item and what it asks for; of a split request, what remains of it. */
function readItem(
  prose: Prose,
  dates: readonly DateMention[],
): Pick<Marked<Issue>, 'disputedItem' | 'request' | 'treatment'> {
  const { disputedItem, request, start, end } = readSplitRequest(prose)
  const remaining = dates
    .filter((date) => date.start >= start && date.end <= end)
    .map((date) => shifted(date, -start))
  return { disputedItem, request, treatment: readTreatment(prose.part(start, end), remaining) }
}

const guidelineOf = (passage: Passage | undefined): Marked<Guideline> | null =>
  passage ? readGuideline(passage.prose) : null

const rationaleOf = (passage: Passage | undefined): Marked<Issue['rationale']> =>
  passage ? { text: passage.prose.whole()!, conclusion: readConclusion(passage.prose) } : null

function readOutcome(
  node: OutcomeNode | undefined,
): Pick<Marked<Issue>, 'decision' | 'decisionText'> {
  if (!node) return { decision: null, decisionText: null }
  const { start, end } = node.position
  return {
    decision: new Leaf(node.decision, start.offset, end.offset),
    decisionText: new Leaf(node.value, start.offset, end.offset),
  }
}
