/** What the readers work on: the parts of one letter's tree, each with its prose, dates and redactions. */

import { scanDates } from '../../grammars/date/scan'
import type { LetterForm } from '../../grammars/forms/form'
import type { IssueParts } from '../../grammars/letter/issues'
import type { Report } from '../messages/report'
import type { SectionName } from '../schema/determination'
import { type Block, blocksOf } from '../tree/blocks'
import type { DateReading } from '../tree/date-reading'
import type { FieldNode, IssueNode, LetterTree } from '../tree/nodes'
import { type FoundRedaction, readRedactions } from './redactions'

/** A block of the letter's prose with the dates and redactions in it. */
export interface LetterBlock extends Block {
  dates: DateReading[]
  redactions: FoundRedaction[]
}

export interface Letter {
  source: string
  tree: LetterTree
  blocks: readonly LetterBlock[]
  /** The same by the issue they stand in, or else by their section. */
  byOwner: ReadonlyMap<IssueNode | SectionName, readonly LetterBlock[]>
  /** The form the letter was recognised as; null where it was none. */
  form: LetterForm | null
  /** All forms that were looked for. */
  forms: readonly LetterForm[]
  report: Report
}

/** The fields that cite guidelines. */
const CITING: ReadonlySet<FieldNode['name']> = new Set([
  'claimsAdministratorGuideline',
  'reviewerGuideline',
])

/** The blocks of a tree, in the order in which they begin. */
export function letterBlocks(tree: LetterTree, source: string): LetterBlock[] {
  return blocksOf(tree, source).map(({ section, issue, field, paragraphs, prose }) => {
    const dates = scanDates(prose.text, field !== null && CITING.has(field))
    const redactions = readRedactions(prose, dates, source)
    return { section, issue, field, paragraphs, prose, dates, redactions }
  })
}

/** Blocks by the issue they stand in, or else by their section. */
export function groupByOwner(blocks: readonly LetterBlock[]): Letter['byOwner'] {
  const groups = new Map<IssueNode | SectionName, LetterBlock[]>()
  for (const block of blocks) {
    const owner = block.issue ?? block.section
    const group = groups.get(owner)
    if (group) group.push(block)
    else groups.set(owner, [block])
  }
  return groups
}

/** The prose of a section, that of its issues left out. */
export const sectionOf = ({ byOwner }: Letter, name: SectionName): LetterBlock | undefined =>
  byOwner.get(name)?.[0]

/** The prose of a field of an issue; where several of its nodes have the field, that of the first. */
export function fieldOf(
  { byOwner }: Letter,
  { nodes }: IssueParts,
  name: FieldNode['name'],
): LetterBlock | undefined {
  for (const node of nodes) {
    const block = byOwner.get(node)?.find(({ field }) => field === name)
    if (block) return block
  }
  return undefined
}
