/**
 * Which value stands behind which label. Extractors keep them on one line, print a column of labels and
 * then a column of values, or mix both; a value is given to a label only where no other could have it.
 */
import type { HeaderField, HeaderKind } from '../../../grammars/forms/form'
import type { HeaderLabelNode, HeaderValueNode, LetterTree } from '../../tree/nodes'

export type Kinds = ReadonlyMap<HeaderField, HeaderKind>

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

const CASE_NUMBER = /^[CG]M\s?\d\d-\d{5,9}$/i
const PRIORITY = /^(standard|expedited|regular)$/i
const DATE = /\d[\s/.-]{0,4}\d/
const LONGEST_DATE = 24

/** A label or a value, in reading order. */
interface Cell {
  label: HeaderLabelNode | null
  value: HeaderValueNode | null
  /** Whether it stands in one line with the cell before. */
  sameLine: boolean
}

export function pairHeader(tree: LetterTree, kinds: Kinds): HeaderPairs {
  const cells = cellsOf(tree)
  const seen = new Map<HeaderField, HeaderLabelNode>()
  for (const { label } of cells) if (label && !seen.has(label.field)) seen.set(label.field, label)
  const values = new Map<HeaderField, HeaderValueNode>()
  const lists = takeLists(cells, kinds)
  pairNeighbours(cells, kinds, values)
  const alone = values.size
  const ambiguous = pairRuns(cells, kinds, values)
  const invalid = new Set<HeaderField>()
  for (const [index, { value, sameLine }] of cells.entries()) {
    const label = cells[index - 1]?.label
    if (value && sameLine && label) invalid.add(label.field)
  }
  return { seen, values, lists, ambiguous, invalid, torn: values.size > alone }
}

/** Labels and values in reading order. */
function cellsOf(tree: LetterTree): Cell[] {
  const cells: Cell[] = []
  let line = 0
  for (const section of tree.children) {
    if (section.type !== 'section' || section.name !== 'header') continue
    for (const node of section.children) {
      if (node.type !== 'headerLabel' && node.type !== 'headerValue') continue
      const sameLine = node.position.start.line === line
      line = node.position.end.line
      cells.push({
        label: node.type === 'headerLabel' ? node : null,
        value: node.type === 'headerValue' ? node : null,
        sameLine,
      })
    }
  }
  return cells
}

function kindOf(words: string): HeaderKind {
  if (CASE_NUMBER.test(words)) return 'case-number'
  if (PRIORITY.test(words)) return 'priority'
  return DATE.test(words) && words.length < LONGEST_DATE ? 'date' : 'words'
}

/** Takes from the cells the lists: a label and every value up to the next label. */
function takeLists(cells: Cell[], kinds: Kinds): Map<HeaderField, HeaderValueNode[]> {
  const lists = new Map<HeaderField, HeaderValueNode[]>()
  for (let i = 0; i < cells.length; i++) {
    const label = cells[i]!.label
    if (!label || kinds.get(label.field) !== 'list') continue
    let end = i + 1
    while (cells[end]?.value) end++
    const values = cells.splice(i, end - i).flatMap(({ value }) => value ?? [])
    lists.set(label.field, [...(lists.get(label.field) ?? []), ...values])
    i--
  }
  return lists
}

/** Pairs a label, or the second part of a torn one, with the value right behind it in the same line. */
function pairNeighbours(cells: Cell[], kinds: Kinds, values: Map<HeaderField, HeaderValueNode>) {
  for (let i = 1; i < cells.length; i++) {
    const { value, sameLine } = cells[i]!
    const label = cells[i - 1]?.label
    if (!value || !label || !sameLine || values.has(label.field)) continue
    const kind = kinds.get(label.field)
    if (kind !== 'words' && kindOf(value.value) !== kind) continue
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
  kinds: Kinds,
  pairs: Map<HeaderField, HeaderValueNode>,
): Set<HeaderField> {
  const ambiguous = new Set<HeaderField>()
  const cells = allCells.filter(({ label }) => !label?.rest)
  for (let i = 0; i < cells.length; ) {
    const labels: HeaderLabelNode[] = []
    const values: HeaderValueNode[] = []
    for (; cells[i]?.label; i++) labels.push(cells[i]!.label!)
    for (; cells[i]?.value; i++) values.push(cells[i]!.value!)
    for (const kind of new Set(kinds.values())) {
      const left = labels.filter(({ field }) => kinds.get(field) === kind && !pairs.has(field))
      const right = values.filter(({ value }) => kindOf(value) === kind)
      if (kind === 'words' && labels.length !== values.length) continue
      if (left.length === right.length) {
        left.forEach(({ field }, index) => {
          if (!pairs.has(field)) pairs.set(field, right[index]!)
        })
      } else if (left.length > 0 && right.length > 0) {
        for (const { field } of left) ambiguous.add(field)
      }
    }
  }
  return ambiguous
}
