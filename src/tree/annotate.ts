/** Puts the dates and redactions of a block into its paragraphs, as leaves of their own. */
import type { Redaction } from '../schema/determination'
import type { Block } from './blocks'
import type { TreeBuilder } from './build'
import type { DateReading } from './date-reading'
import type { DateNode, InlineNode, RedactionNode, TextNode } from './nodes'

/** A block with what was found in it, in order. */
export interface AnnotatedBlock extends Block {
  dates: readonly DateReading[]
  /** `place` is `[start, end)` in the source. */
  redactions: readonly { place: readonly [start: number, end: number]; kind: Redaction['kind'] }[]
}

/** Splits the text leaves of a block where its dates and redactions stand. */
export function annotate(block: AnnotatedBlock, build: TreeBuilder): void {
  const inlines = inlinesOf(block, build)
  if (inlines.length === 0) return
  let next = 0
  /** The parts of a text leaf; takes the inlines that stand in it from the list. */
  const partsOf = (text: TextNode): InlineNode[] => {
    const { start, end } = text.position
    const parts: InlineNode[] = []
    let position = start.offset
    for (; next < inlines.length; next++) {
      const inline = inlines[next]!
      const { start: from, end: to } = inline.position
      if (from.offset >= end.offset) break
      if (from.offset < position || to.offset > end.offset) continue
      if (from.offset > position) parts.push(build.leaf('text', position, from.offset))
      parts.push(inline)
      position = to.offset
    }
    if (parts.length === 0) return [text]
    if (position < end.offset) parts.push(build.leaf('text', position, end.offset))
    return parts
  }
  for (const paragraph of block.paragraphs) {
    paragraph.children = paragraph.children.flatMap((child) =>
      child.type === 'text' ? partsOf(child) : child,
    )
  }
}

/** The nodes of a block's dates and redactions, in order. */
function inlinesOf({ prose, dates, redactions }: AnnotatedBlock, build: TreeBuilder) {
  const inlines: (DateNode | RedactionNode)[] = []
  for (const { start, end, month, day, year, twoDigitYear, problems } of dates) {
    const reading = { month, day, year, twoDigitYear, problems }
    inlines.push(build.date(prose.offset(start), prose.offset(end - 1) + 1, reading))
  }
  for (const { place, kind } of redactions) {
    // Of what left no blank, the tree has no leaf.
    if (place[0] < place[1]) inlines.push(build.redaction(...place, kind))
  }
  if (redactions.length === 0) return inlines
  return inlines.sort((a, b) => a.position.start.offset - b.position.start.offset)
}
