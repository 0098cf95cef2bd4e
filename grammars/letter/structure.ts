/** From a source to the tree of its sections, issues, fields and paragraphs. */
import { trimEnd, trimStart } from '../../src/text/characters'
import { isDoubled, pageWidth, wordLines } from '../../src/text/lines'
import type { Stretch } from '../../src/text/prose'
import type { LetterTree, SectionNode } from '../../src/tree/nodes'
import type { Places } from '../../src/tree/places'
import { tile } from '../../src/tree/tile'
import type { LetterForm } from '../forms/form'
import type { Page } from './boundary'
import { LetterBuilder } from './build'
import { DOUBLED, lexiconOf } from './lexicon'
import type { Mark } from './mark'
import { LetterParser } from './parser'
import { recognise } from './recognise'
import { tokenize } from './tokenize'

/** One a process, made at first use: a new one costs some milliseconds. */
let parser: LetterParser | undefined

export interface Structure {
  tree: LetterTree
  build: LetterBuilder
  /** The first line that had to be parted to find what stands in it; null where lines are lines. */
  folded: Stretch | null
  /** What says again what stands right before it, and was left out. */
  doubled: readonly Stretch[]
  /** What follows the last issue that `maxIssues` allows; null where all are read. */
  beyond: Stretch | null
}

export function structure(
  source: string,
  forms: readonly LetterForm[],
  places: Places,
  bold: readonly Stretch[] = [],
  stretch: Stretch = { start: 0, end: source.length },
  maxIssues?: number,
): Structure {
  const lexicon = lexiconOf(forms)
  const lines = wordLines(source, stretch.start, stretch.end)
  const width = pageWidth(lines)
  const page: Page = { source, width, doubled: isDoubled(source, lines, width), bold }
  const { marks: found, format, folded } = recognise(source, lines, lexicon, forms)
  const marks = found.map((mark) => (isForeign(mark, format) ? { ...mark, entry: null } : mark))
  const build = new LetterBuilder(page, places)
  parser ??= new LetterParser()
  const { tokens, beyond } = tokenize(page, marks, lexicon, maxIssues)
  const children = parser.parse(tokens, build, lexicon)
  return {
    tree: rootOf(children, format, build, stretch),
    build,
    folded,
    doubled: found.filter(({ entry }) => entry === DOUBLED),
    beyond: beyond === null ? null : { start: beyond, end: marks.at(-1)!.end },
  }
}

/** The tree of a source that is not read: all of it is text. */
export function unread(source: string, places: Places): LetterTree {
  const build = new LetterBuilder({ source, width: 0, doubled: false }, places)
  const start = trimStart(source, 0, source.length)
  const end = trimEnd(source, start, source.length)
  const paragraph = build.paragraph(start < end ? [build.leaf('text', start, end)] : [])
  const section = paragraph && build.section('other', [paragraph])
  return rootOf(section ? [section] : [], null, build, { start: 0, end: source.length })
}

function rootOf(
  children: SectionNode[],
  format: string | null,
  build: LetterBuilder,
  { start, end }: Stretch,
): LetterTree {
  const position = build.places.range(start, end)
  const tree: LetterTree = { type: 'root', format, children, position }
  tile(tree, build, position.start, position.end)
  return tree
}

/** Sentences that open an item or a field in one form are prose in the others. */
const isForeign = ({ entry }: Mark, format: string | null): boolean =>
  entry !== null && (entry.told || entry.item !== null) && !entry.forms.has(format ?? '')
