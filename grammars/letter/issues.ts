/** The issues of a letter, each with all the nodes that speak of it. */

import type { FieldNode, IssueNode, LetterTree, OutcomeNode } from '../../src/tree/nodes'
import { EVERY_ISSUE } from './numbering'

export interface IssueParts {
  /** 1-based, in the letter's order. */
  number: number
  /** In reading order; those that speak of every issue come last. */
  nodes: IssueNode[]
  /** The outcome that each of the nodes tells, or its section's heading. */
  outcomes: OutcomeNode[]
}

export function issuesIn(tree: LetterTree): IssueParts[] {
  const issues = new Map<number, IssueParts>()
  const shared: { node: IssueNode; outcome: OutcomeNode | undefined }[] = []
  for (const section of tree.children) {
    if (section.type !== 'section' || section.name !== 'issues') continue
    const ofSection = section.children.find((node) => node.type === 'outcome')
    for (const node of section.children) {
      if (node.type !== 'issue') continue
      const outcome = node.children.find((child) => child.type === 'outcome') ?? ofSection
      if (node.number === EVERY_ISSUE) shared.push({ node, outcome })
      else add(issues, node, outcome)
    }
  }
  for (const { number } of [...issues.values()]) {
    for (const { node, outcome } of shared) add(issues, node, outcome, number)
  }
  return [...issues.values()].sort((a, b) => a.number - b.number)
}

function add(
  issues: Map<number, IssueParts>,
  node: IssueNode,
  outcome: OutcomeNode | undefined,
  number = node.number,
) {
  let parts = issues.get(number)
  if (!parts) issues.set(number, (parts = { number, nodes: [], outcomes: [] }))
  parts.nodes.push(node)
  if (outcome) parts.outcomes.push(outcome)
}

/** The fields of all nodes of an issue. */
export const fieldsOf = ({ nodes }: IssueParts): FieldNode[] =>
  nodes.flatMap(({ children }) => children.filter((child) => child.type === 'field'))
