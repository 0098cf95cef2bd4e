/** Puts the dates and redactions of a passage into its paragraphs, as leaves of their own. */
import type { Passage } from '../readers/letter'
import type { TreeBuilder } from './build'
import type { DateNode, InlineNode, RedactionNode, TextNode } from './nodes'

/** A leaf to be: `[start, end)` in the source. */
interface Inline {
  start: number
  end: number
  node: (build: TreeBuilder) => InlineNode
}

/** Splits the text leaves of a passage where its dates and redactions stand. */
export function annotate(passage: Passage, build: TreeBuilder): void {
  const inlines = inlinesOf(passage)
  if (inlines.length === 0) return
  let next = 0
  for (const paragraph of passage.paragraphs) {
    paragraph.children = paragraph.children.flatMap((child): InlineNode[] => {
      if (child.type !== 'text') return [child]
      const parts: InlineNode[] = []
      const stop = child.position.end.offset
      let position = child.position.start.offset
      for (; next < inlines.length && inlines[next]!.start < stop; next++) {
        const { start, end, node } = inlines[next]!
        if (start < position || end > stop) continue
        if (start > position) parts.push(build.leaf<TextNode>('text', position, start))
        parts.push(node(build))
        position = end
      }
      if (position === child.position.start.offset) return [child]
      if (position < stop) parts.push(build.leaf<TextNode>('text', position, stop))
      return parts
    })
  }
}

function inlinesOf({ prose, dates, redactions }: Passage): Inline[] {
  const inlines: Inline[] = []
  for (const { start: from, end: to, ...reading } of dates) {
    const { start, end } = prose.leaf(from, to)
    const node = (build: TreeBuilder) =>
      Object.assign(build.leaf<DateNode>('date', start, end), { reading })
    inlines.push({ start, end, node })
  }
  for (const { start: from, end: to, kind } of redactions) {
    const start = kind === 'gap' ? prose.offset(from - 1) + 1 : prose.offset(from)
    const end = kind === 'gap' ? prose.offset(to) : prose.offset(to - 1) + 1
    const node = (build: TreeBuilder) =>
      Object.assign(build.leaf<RedactionNode>('redaction', start, end), { kind })
    inlines.push({ start, end, node })
  }
  return inlines.sort((a, b) => a.start - b.start)
}
