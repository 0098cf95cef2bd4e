/** From a source to the tree of its sections, issues, fields and paragraphs. */
import { trimEnd, trimStart } from '../../src/source/characters'
import { isDoubled, type Line, pageWidth, wordLines } from '../../src/source/lines'
import type { Stretch } from '../../src/source/prose'
import { TreeBuilder } from '../../src/tree/build'
import type { LetterTree, SectionNode } from '../../src/tree/nodes'
import type { Places } from '../../src/tree/places'
import { tile } from '../../src/tree/tile'
import { type LetterForm, tellsIssuesApart } from '../forms/form'
import type { Page } from './boundary'
import { type Lexicon, lexiconOf } from './lexicon'
import { type Mark, markLines } from './mark'
import { LetterParser } from './parser'
import { tokenize } from './tokenize'
import { isFolded, unfold } from './unfold'

/** One a process, made at first use: a new one costs some milliseconds. */
let parser: LetterParser | undefined

export interface Structure {
  tree: LetterTree
  build: TreeBuilder
  /** The first line that had to be parted to find what stands in it; null where lines are lines. */
  folded: Stretch | null
}

export function structure(
  source: string,
  forms: readonly LetterForm[],
  places: Places,
  bold: readonly Stretch[] = [],
  stretch: Stretch = { start: 0, end: source.length },
): Structure {
  const lexicon = lexiconOf(forms)
  const lines = wordLines(source, stretch.start, stretch.end)
  const page: Page = { source, width: pageWidth(lines), doubled: isDoubled(source, lines), bold }
  const { marks: found, format, folded } = recognise(source, lines, lexicon, forms)
  const marks = found.map((mark) => (isForeign(mark, format) ? { ...mark, entry: null } : mark))
  const build = new TreeBuilder(page, places)
  parser ??= new LetterParser()
  const children = parser.parse(tokenize(page, marks, lexicon), build, lexicon)
  return { tree: rootOf(children, format, build, stretch), build, folded }
}

interface Recognised {
  marks: Mark[]
  /** The name of the form that the marks tell; null where they tell none. */
  format: string | null
  folded: Stretch | null
}

/** Where lines are too long for a page, or headings are missed, the line breaks may be what is lost. */
function recognise(
  source: string,
  lines: readonly Line[],
  lexicon: Lexicon,
  forms: readonly LetterForm[],
): Recognised {
  const marked = (lines: readonly Line[], folded: Stretch | null): Recognised => {
    const marks = markLines(source, lines, lexicon)
    return { marks, format: formatOf(marks, lexicon.formNames), folded }
  }
  const given = marked(lines, null)
  if (!isFolded(lines) && hasHeadings(given, forms)) return given
  const unfolded = unfold(source, lines, lexicon)
  const folded = lines.find((line, index) => line !== unfolded[index])
  if (!folded) return given
  const found = marked(unfolded, folded)
  const form = formOf(found, forms)
  // Items that sentences tell, and entries of lists, are known by their lines alone.
  return form && tellsIssuesApart(form) ? given : found
}

const formOf = ({ format }: Recognised, forms: readonly LetterForm[]) =>
  forms.find(({ name }) => name === format)

/** Whether every section that a letter of its form must have has its heading. */
function hasHeadings(recognised: Recognised, forms: readonly LetterForm[]): boolean {
  const found = new Set(
    recognised.marks.map(({ entry }) => (entry?.kind === 'heading' ? entry.section : null)),
  )
  const required = formOf(recognised, forms)?.headings.filter(({ required }) => required)
  return required?.every(({ section }) => found.has(section)) ?? false
}

/** The tree of a source that is not read: all of it is text. */
export function unread(source: string, places: Places): LetterTree {
  const build = new TreeBuilder({ source, width: 0, doubled: false }, places)
  const start = trimStart(source, 0, source.length)
  const end = trimEnd(source, start, source.length)
  const paragraph = build.paragraph(start < end ? [build.leaf('text', start, end)] : [])
  const section = paragraph && build.section('other', [paragraph])
  return rootOf(section ? [section] : [], null, build, { start: 0, end: source.length })
}

function rootOf(
  children: SectionNode[],
  format: string | null,
  build: TreeBuilder,
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

/** One row of a form may stand in any text; two are a letter. */
const LEAST_ROWS = 2

/** The form that most of the recognised rows belong to; of equals the first. */
function formatOf(marks: readonly Mark[], names: readonly string[]): string | null {
  const votes = new Map(names.map((name) => [name, 0]))
  for (const { entry } of marks) {
    if (!entry || entry.kind === 'furniture') continue
    for (const name of entry.forms) votes.set(name, votes.get(name)! + 1)
  }
  let best: string | null = null
  for (const [name, count] of votes) {
    if (count >= LEAST_ROWS && count > (best === null ? 0 : votes.get(best)!)) best = name
  }
  return best
}
