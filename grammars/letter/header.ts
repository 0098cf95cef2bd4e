/** The header table as labels and values, whatever an extractor made of its columns. */
import { isSpace, trimStart } from '../../src/text/characters'
import type { SectionNode } from '../../src/tree/nodes'
import type { LetterBuilder } from './build'
import { isValueRow } from './header-run'
import type { HeaderLabel, Lexicon } from './lexicon'
import { rowAt } from './rows'
import type { LetterToken } from './tokens'

/** Values of one line stand apart by at least two blanks, unless all of them are dates and the like. */
const COLUMN_GAP = /\s{2}|[\n\r\f]/

export function headerNodes(
  token: LetterToken,
  build: LetterBuilder,
  lexicon: Lexicon,
): SectionNode['children'] {
  const { source } = build.page
  const nodes: SectionNode['children'] = []
  for (const mark of token.marks) {
    if (mark.entry?.kind === 'furniture') {
      nodes.push(build.leaf('furniture', mark.start, mark.end))
      continue
    }
    let position = mark.start
    while (position < mark.end) {
      const label = nextLabel(source, position, mark.end, lexicon)
      addValues(nodes, position, label?.start ?? mark.end, build)
      if (!label) break
      const { start, end, is } = label
      nodes.push(build.headerLabel(start, end, is.row.field, is.rest))
      position = trimStart(source, end, mark.end)
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
): { start: number; end: number; is: HeaderLabel } | null {
  for (let at = start; at < end; at = nextWord(source, at, end)) {
    const label = rowAt(source, at, headerLabels, (_, stop) => stop <= end)
    if (label) return { start: at, end: label.end, is: label.row }
  }
  return null
}

function nextWord(source: string, start: number, end: number): number {
  let at = start
  while (at < end && !isSpace(source.charCodeAt(at))) at++
  return trimStart(source, at, end)
}

function addValues(
  nodes: SectionNode['children'],
  start: number,
  end: number,
  build: LetterBuilder,
) {
  const { source } = build.page
  let position = trimStart(source, start, end)
  const separator = isValueRow(source.slice(position, end).trimEnd()) ? /\s/ : COLUMN_GAP
  while (position < end) {
    const gap = source.slice(position, end).search(separator)
    const stop = gap < 0 ? end : position + gap
    const words = source.slice(position, stop).trimEnd()
    nodes.push(build.leaf('headerValue', position, position + words.length))
    position = trimStart(source, stop, end)
  }
}
