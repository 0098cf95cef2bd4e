/** What the readers work on: the parts of one letter's tree, each with its prose, dates and redactions. */

import type { DateReading } from '../../grammars/date/reading'
import { scanDates } from '../../grammars/date/scan'
import type { LetterForm } from '../../grammars/forms/form'
import type { Report } from '../messages/report'
import type { SectionName } from '../schema/determination'
import { type Block, blocksOf } from '../tree/blocks'
import type { FieldNode, IssueNode, LetterTree } from '../tree/nodes'
import { type FoundRedaction, readRedactions } from './redactions'

/** A block with what stands in it. */
export interface Passage extends Block {
  dates: DateReading[]
  redactions: FoundRedaction[]
}

export interface Letter {
  source: string
  tree: LetterTree
  passages: readonly Passage[]
  /** The form the letter was recognised as; null where it was none. */
  form: LetterForm | null
  /** All forms that were looked for. */
  forms: readonly LetterForm[]
  report: Report
}

/** The passages of a tree, in the order in which they begin. */
export function passagesIn(tree: LetterTree, source: string): Passage[] {
  return blocksOf(tree, source).map(({ section, issue, field, paragraphs, prose }) => {
    const dates = scanDates(prose.text)
    const redactions = readRedactions(prose, dates)
    return { section, issue, field, paragraphs, prose, dates, redactions }
  })
}

/** The prose of a section, that of its issues left out. */
export const sectionOf = ({ passages }: Letter, name: SectionName): Passage | undefined =>
  passages.find(({ section, issue }) => section === name && issue === null)

/** The prose of a field of an issue. */
export const fieldOf = (
  { passages }: Letter,
  issue: IssueNode,
  name: FieldNode['name'],
): Passage | undefined =>
  passages.find((passage) => passage.issue === issue && passage.field === name)

/** The issues of a letter, in order. */
export const issuesOf = ({ tree }: Letter): IssueNode[] =>
  tree.children.flatMap((section) =>
    section.type === 'section' ? section.children.filter((node) => node.type === 'issue') : [],
  )
