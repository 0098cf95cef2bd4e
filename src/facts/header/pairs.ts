/**
 * Which value stands behind which label. Extractors keep them on one line, print a column of labels and
 * then a column of values, or mix both; a value is given to a label only where no other could have it.
 */
import type { HeaderKind } from '../../../grammars/forms/form'
import { CASE_NUMBER, PRIORITIES } from '../../../grammars/forms/shared'
import type { HeaderKinds } from '../../../grammars/letter/lexicon'
import { compileBetween } from '../../phrase/pattern'
import { NOTHING, printed } from '../../text/printed'
import type { HeaderField } from '../../tree/names'
import type { HeaderLabelNode, HeaderValueNode, LetterTree } from '../../tree/nodes'

export interface HeaderPairs {
  /** The first label of each field. */
  seen: ReadonlyMap<HeaderField, HeaderLabelNode>
  /** The value of each field that has one. */
  values: ReadonlyMap<HeaderField, HeaderValueNode>
  /** The lines of a list, below its label. */
  lists: ReadonlyMap<HeaderField, readonly HeaderValueNode[]>
  /** Fields whose value cannot be told from another's. */
  ambiguous: ReadonlySet<HeaderField>
  /** Fields behind whose label, in the same line, stands a value of another kind. */
  invalid: ReadonlySet<HeaderField>
  /** A column of labels was parted from a column of values: the order of the values says nothing. */
  torn: boolean
}

const PRIORITY = compileBetween('^', `[${PRIORITIES}]`, '$')
const DATE = /\d[\s/.-]{0,4}\d/
const LONGEST_DATE = 24

/** A label or a value, in reading order. */
interface Cell {
  label: HeaderLabelNode | null
  value: HeaderValueNode | null
  /** What the label announces, or what the value is. */
  kind: HeaderKind | undefined
  /** Whether it stands in one line with the cell before. */
  sameLine: boolean
}

export function pairHeader(tree: LetterTree, kinds: HeaderKinds): HeaderPairs {
  const cells = cellsOf(tree, kinds)
  const seen = new Map<HeaderField, HeaderLabelNode>()
  for (const { label } of cells) if (label && !seen.has(label.field)) seen.set(label.field, label)
  const values = new Map<HeaderField, HeaderValueNode>()
  const lists = takeLists(cells)
  pairNeighbours(cells, values)
  const alone = values.size
  const ambiguous = pairRuns(cells, values)
  const invalid = new Set<HeaderField>()
  cells.forEach(({ value, sameLine }, index) => {
    const label = cells[index - 1]?.label
    if (value && sameLine && label) invalid.add(label.field)
  })
  return { seen, values, lists, ambiguous, invalid, torn: values.size > alone }
}

/** Labels and values in reading order. */
function cellsOf(tree: LetterTree, kinds: HeaderKinds): Cell[] {
  const cells: Cell[] = []
  let line = 0
  for (const section of tree.children) {
    if (section.type !== 'section' || section.name !== 'header') continue
    for (const node of section.children) {
      if (node.type !== 'headerLabel' && node.type !== 'headerValue') continue
      const sameLine = node.position.start.line === line
      line = node.position.end.line
      if (node.type === 'headerLabel') {
        cells.push({ label: node, value: null, kind: kinds.get(node.field), sameLine })
      } else cells.push({ label: null, value: node, kind: kindOf(plain(node.value)), sameLine })
    }
  }
  return cells
}

/** Without the signs that show nothing. */
const plain = (words: string): string => printed(words).replaceAll(NOTHING, '')

function kindOf(words: string): HeaderKind {
  if (CASE_NUMBER.test(words)) return 'case-number'
  if (PRIORITY.test(words)) return 'priority'
  return DATE.test(words) && words.length < LONGEST_DATE ? 'date' : 'words'
}

/** Takes from the cells the lists: a label and every value up to the next label. */
function takeLists(cells: Cell[]): Map<HeaderField, HeaderValueNode[]> {
  const lists = new Map<HeaderField, HeaderValueNode[]>()
  for (let i = 0; i < cells.length; i++) {
    const { label, kind } = cells[i]!
    if (!label || kind !== 'list') continue
    let end = i + 1
    while (cells[end]?.value) end++
    const values = cells.splice(i, end - i).flatMap(({ value }) => value ?? [])
    lists.set(label.field, [...(lists.get(label.field) ?? []), ...values])
    i--
  }
  return lists
}

/** Pairs a label, or the second part of a torn one, with the value right behind it in the same line. */
function pairNeighbours(cells: Cell[], values: Map<HeaderField, HeaderValueNode>) {
  for (let i = 1; i < cells.length; i++) {
    const { value, kind, sameLine } = cells[i]!
    const before = cells[i - 1]
    const label = before?.label
    if (!value || !label || !sameLine || values.has(label.field)) continue
    if (before.kind !== 'words' && before.kind !== kind) continue
    values.set(label.field, value)
    cells.splice(--i, 2)
  }
}

/**
 * Pairs a run of labels with the run of values behind it: kind by kind, and only if none is left over.
 * Any words may be a name: they are paired only where every label of the run has a value. Gives the
 * fields whose value cannot be told.
 */
function pairRuns(
  allCells: readonly Cell[],
  pairs: Map<HeaderField, HeaderValueNode>,
): Set<HeaderField> {
  const ambiguous = new Set<HeaderField>()
  const cells = allCells.filter(({ label }) => !label?.rest)
  for (let i = 0; i < cells.length; ) {
    const labels: Cell[] = []
    const values: Cell[] = []
    for (; cells[i]?.label; i++) labels.push(cells[i]!)
    for (; cells[i]?.value; i++) values.push(cells[i]!)
    const spoilt = spoiltKind(labels.at(-1), values[0])
    for (const kind of new Set(labels.map((cell) => cell.kind))) {
      if (kind === spoilt) continue
      const left = labels.filter((cell) => cell.kind === kind && !pairs.has(cell.label!.field))
      const right = values.filter((cell) => cell.kind === kind)
      if (kind === 'words' && labels.length !== values.length) continue
      if (left.length === right.length) {
        left.forEach(({ label }, index) => {
          if (!pairs.has(label!.field)) pairs.set(label!.field, right[index]!.value!)
        })
      } else if (left.length > 0 && right.length > 0) {
        for (const { label } of left) ambiguous.add(label!.field)
      }
    }
  }
  return ambiguous
}

/**
 * The kind of a label whose own value cannot be read: words that are no such value stand behind it in its line. A value
 * further on is then another label's, which lost its own words.
 */
function spoiltKind(label: Cell | undefined, value: Cell | undefined): HeaderKind | undefined {
  if (!label?.label || !value?.value || label.kind === 'words' || value.kind !== 'words') return
  return label.label.position.end.line === value.value.position.start.line ? label.kind : undefined
}
