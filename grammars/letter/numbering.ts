/**
 * Which nodes of a letter speak of the same issue. In the older forms an issue is told in several places:
 * the list of verdicts stands twice and each item once more above its rationale, or each section lists
 * its part of every issue. They belong together by the item's words, or else by their number.
 */
import type { IssueNode } from '../../src/tree/nodes'

/** An issue node as parsed. */
export interface NumberedIssue {
  node: IssueNode
  /** The number printed before it; null where there is none. */
  printed: number | null
  /** A list of the form: verdicts on all items, or one part of every issue. Null for an issue told whole. */
  list: 'verdicts' | 'parts' | null
}

interface Group {
  words: string
  printed: number | null
  /** Whether one of its members is told. */
  told: boolean
  members: NumberedIssue[]
}

/**
 * No letter has as many issues. In a text that has more, an issue is looked for among so many before it, and
 * what speaks of every issue is one of its own: a text's result must not outgrow the text.
 */
const MOST_ISSUES = 100

/** Numbers the nodes, 1-based and in the letter's order; one number for all that speak of one issue. */
export function numberIssues(issues: readonly NumberedIssue[]): void {
  const groups: Group[] = []
  const shared: NumberedIssue[] = []
  const listed = issues.some(({ list }) => list !== null)
  for (const issue of issues) {
    const words = listed ? wordsOf(issue.node) : ''
    const near = issue.list ? groups.slice(-MOST_ISSUES) : []
    const group = near.find((known) => belongs(issue, words, known))
    if (group) {
      group.members.push(issue)
      group.told ||= isTold(issue.node)
      group.words ||= words
      group.printed ??= issue.printed
    } else if (issue.list === 'parts' && words === '' && issue.printed === null) {
      shared.push(issue)
    } else {
      const { printed, node } = issue
      groups.push({ words, printed, told: isTold(node), members: [issue] })
    }
  }
  groups.forEach(({ members }, index) => {
    for (const { node } of members) node.number = index + 1
  })
  const number = numberOfShared(groups.length)
  for (const { node } of shared) node.number = number
}

function numberOfShared(issues: number): number {
  if (issues > MOST_ISSUES) return issues + 1
  return issues > 1 ? EVERY_ISSUE : 1
}

/** The number of a node that speaks of every issue of the letter. */
export const EVERY_ISSUE = 0

function belongs({ list, printed, node }: NumberedIssue, words: string, group: Group): boolean {
  if (list === 'parts') {
    if (printed === null) return words !== '' && group.words === words
    return group.printed === printed && !(words !== '' && group.words !== '')
  }
  if (group.told && isTold(node)) return false
  if (words !== '' && words === group.words) return true
  return printed !== null && printed === group.printed && alike(words, group.words)
}

/** Whether it is more than an item and its outcome. */
const isTold = (node: IssueNode): boolean =>
  node.children.some((child) => child.type === 'field' && child.name !== 'disputedItem')

/** Letters and digits of the disputed item; empty where there is none. */
function wordsOf(node: IssueNode): string {
  const item = node.children.find(
    (child) => child.type === 'field' && child.name === 'disputedItem',
  )
  if (item?.type !== 'field') return ''
  const text = item.children.flatMap((child) =>
    child.type === 'paragraph'
      ? child.children.map((inline) => (inline.type === 'furniture' ? '' : inline.value))
      : [],
  )
  return text
    .join(' ')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')
}

/** How much of the shorter item's beginning must be the same; slips of OCR stand in the rest. */
const ALIKE = 8

const alike = (first: string, second: string): boolean => {
  const length = Math.min(ALIKE, first.length, second.length)
  return first.slice(0, length) === second.slice(0, length) || sharesWords(first, second)
}

/** The letters of an item that are looked at; no item is longer. */
const LONGEST = 1_000

/** Whether half of the shorter one's threes of letters stand in the other. */
function sharesWords(first: string, second: string): boolean {
  const [one, other] = [first.slice(0, LONGEST), second.slice(0, LONGEST)]
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  let found = 0
  let count = 0
  for (let at = 0; at + 3 <= short.length; at += 3, count++) {
    if (long.includes(short.slice(at, at + 3))) found++
  }
  return found * 2 >= count
}
