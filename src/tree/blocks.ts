/** Blocks: the stretches of prose in a tree, each reflowed once, for the readers. */
import type { SectionName } from '../schema/determination'
import { append } from '../text/append'
import { trimEnd, trimStart } from '../text/characters'
import type { Prose } from '../text/prose'
import { type Run, reflow } from '../text/reflow'
import type { FieldNode, IssueNode, LetterNode, LetterTree, ParagraphNode } from './nodes'

/** The prose of a section, of a field of an issue, or of words that stray in an issue. */
export interface Block {
  section: SectionName
  /** Null for the prose of a section. */
  issue: IssueNode | null
  /** Null where the prose stands in no field. */
  field: FieldNode['name'] | null
  paragraphs: ParagraphNode[]
  prose: Prose
}

/** All blocks of a tree, in the order in which they begin; parts of one section or field together. */
export function blocksOf(tree: LetterTree, source: string): Block[] {
  const blocks: Omit<Block, 'prose'>[] = []
  const byOwner = new Map<IssueNode | SectionName, Omit<Block, 'prose'>[]>()
  for (const section of tree.children) {
    if (section.type !== 'section') continue
    collect(section.name, null, null, section.children)
    for (const issue of section.children) {
      if (issue.type !== 'issue') continue
      collect(section.name, issue, null, issue.children)
      for (const field of issue.children) {
        if (field.type === 'field') collect(section.name, issue, field.name, field.children)
      }
    }
  }
  return blocks.map(({ section, issue, field, paragraphs }) => {
    const prose = reflow(
      source,
      paragraphs.flatMap((paragraph) => runsOf(paragraph, source)),
    )
    return { section, issue, field, paragraphs, prose }
  })

  function collect(
    section: SectionName,
    issue: Block['issue'],
    field: Block['field'],
    children: readonly LetterNode[],
  ) {
    const paragraphs = children.filter((child) => child.type === 'paragraph')
    if (paragraphs.length === 0) return
    const owner = issue ?? section
    const siblings = byOwner.get(owner)
    const known = siblings?.find((block) => block.field === field)
    if (known) {
      append(known.paragraphs, paragraphs)
      return
    }
    const block = { section, issue, field, paragraphs }
    if (siblings) siblings.push(block)
    else byOwner.set(owner, [block])
    blocks.push(block)
  }
}

/** The words of a paragraph between the page furniture in it. */
function runsOf(paragraph: ParagraphNode, source: string): Run[] {
  const runs: Run[] = []
  const add = (from: number, to: number) => {
    const start = trimStart(source, from, to)
    const end = trimEnd(source, start, to)
    if (start < end) runs.push({ start, end, opens: runs.length === 0 })
  }
  let start = paragraph.position.start.offset
  for (const { type, position } of paragraph.children) {
    if (type !== 'furniture') continue
    add(start, position.start.offset)
    start = position.end.offset
  }
  add(start, paragraph.position.end.offset)
  return runs
}
