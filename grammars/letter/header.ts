/** The header table as labels and values, whatever an extractor made of its columns. */
import { isSpace, trimStart } from '../../src/source/characters'
import type { TreeBuilder } from '../../src/tree/build'
import type {
  FurnitureNode,
  HeaderLabelNode,
  HeaderValueNode,
  SectionNode,
} from '../../src/tree/nodes'
import { type HeaderLabel, type Lexicon, lowerCase } from './lexicon'
import type { LetterToken } from './tokens'

/** Values of one line stand apart by at least two blanks. */
const COLUMN_GAP = /\s{2}|[\n\r\f]/

export function headerNodes(
  token: LetterToken,
  build: TreeBuilder,
  lexicon: Lexicon,
): SectionNode['children'] {
  const { source } = build.page
  const nodes: SectionNode['children'] = []
  for (const mark of token.marks) {
    if (mark.entry?.kind === 'furniture') {
      nodes.push(build.leaf<FurnitureNode>('furniture', mark.start, mark.end))
      continue
    }
    let position = mark.start
    while (position < mark.end) {
      const label = nextLabel(source, position, mark.end, lexicon)
      const stop = label?.start ?? mark.end
      nodes.push(...values(source, position, stop, build))
      if (!label) break
      const node = build.leaf<HeaderLabelNode>('headerLabel', label.start, label.end)
      nodes.push(Object.assign(node, { field: label.row.field, rest: label.rest }))
      position = trimStart(source, label.end, mark.end)
    }
  }
  return nodes
}

/** The first header label in `[start, end)`; a label begins a word. */
function nextLabel(
  source: string,
  start: number,
  end: number,
  { headerLabels }: Lexicon,
): (HeaderLabel & { start: number; end: number }) | null {
  for (let at = start; at < end; at = nextWord(source, at, end)) {
    for (const label of headerLabels.get(lowerCase(source.charCodeAt(at))) ?? []) {
      label.pattern.lastIndex = at
      if (label.pattern.test(source) && label.pattern.lastIndex <= end) {
        return { ...label, start: at, end: label.pattern.lastIndex }
      }
    }
  }
  return null
}

function nextWord(source: string, start: number, end: number): number {
  let at = start
  while (at < end && !isSpace(source.charCodeAt(at))) at++
  return trimStart(source, at, end)
}

function values(source: string, start: number, end: number, build: TreeBuilder): HeaderValueNode[] {
  const nodes: HeaderValueNode[] = []
  let position = trimStart(source, start, end)
  while (position < end) {
    const gap = COLUMN_GAP.exec(source.slice(position, end))
    const stop = gap ? position + gap.index : end
    const words = source.slice(position, stop).trimEnd()
    nodes.push(build.leaf<HeaderValueNode>('headerValue', position, position + words.length))
    position = trimStart(source, stop, end)
  }
  return nodes
}
