/** One issue: the disputed item, the outcome, what both sides relied on, the rationale. */
import type { FieldNode, IssueNode, OutcomeNode } from '../tree/nodes'
import type { Issue, Treatment } from '../schema/determination'
import { Leaf, type Marked } from '../source/leaf'
import { fieldOf, type Letter } from './letter'
import { readGuidelineText } from './guideline-text'
import { readItem } from './split-request'

const unknownTreatment = (): Treatment => ({
  category: null,
  subcategory: null,
  drug: null,
  bodyParts: [],
  sessions: null,
  retrospective: false,
  dateOfService: null,
  surgicalAdjunct: false,
})

export function readIssue(letter: Letter, node: IssueNode): Marked<Issue> {
  const passage = (name: FieldNode['name']) => fieldOf(letter, node, name)
  const item = passage('disputedItem')
  const outcome = node.children.find((child) => child.type === 'outcome')
  const rationale = passage('rationale')
  const read = item && readItem(item.prose)
  return {
    number: node.number,
    disputedItem: read?.disputedItem ?? '',
    request: read?.request ?? null,
    treatment: unknownTreatment(),
    ...readOutcome(outcome),
    claimsAdministratorGuideline: readGuidelineText(passage('claimsAdministratorGuideline')?.prose),
    reviewerGuideline: readGuidelineText(passage('reviewerGuideline')?.prose),
    rationale: rationale ? { text: rationale.prose.whole()!, conclusion: null } : null,
  }
}

function readOutcome(node: OutcomeNode | undefined): Pick<Marked<Issue>, 'decision' | 'decisionText'> {
  if (!node) return { decision: null, decisionText: null }
  const { start, end } = node.position
  return {
    decision: new Leaf(node.decision, start.offset, end.offset),
    decisionText: new Leaf(node.value, start.offset, end.offset),
  }
}
