/**
 * The header table: which value stands behind which label. Extractors keep them on one line, print a
 * column of labels and then a column of values, or mix both; a value is given to a label only where
 * no other could have it.
 */
import type { HeaderField, HeaderKind, LetterForm } from '../../grammars/forms/form'
import type { Report } from '../messages/report'
import type { Header } from '../schema/determination'
import type { Marked } from '../source/leaf'
import type { Prose } from '../source/prose'
import { reflow } from '../source/reflow'
import type { HeaderLabelNode, HeaderValueNode, LetterTree } from '../tree/nodes'
import { type Pivot, readDates } from './dates'
import type { Letter } from './letter'
import type { SettledDate } from './mention'

const CASE_NUMBER = /^[CG]M\s?\d\d-\d{5,9}$/i
const PRIORITY = /^(standard|expedited|regular)$/i

/** A label or a value, in reading order. */
interface Cell {
  label: HeaderLabelNode | null
  value: HeaderValueNode | null
  /** Whether it stands in one line with the cell before. */
  sameLine: boolean
}

export interface HeaderReading {
  header: Marked<Header>
  /** The letter's own date: no two-digit year in it lies later. */
  decisionDate: Pivot
  /** The dates of the table, in the order of its rows. */
  dates: SettledDate[]
}

export function readHeader({ tree, source, forms, report }: Letter): HeaderReading {
  const kinds = kindsOf(forms)
  const pairs = new Map<HeaderField, HeaderValueNode>()
  const seen = new Map<HeaderField, HeaderLabelNode>()
  const cells = cellsOf(tree)
  for (const { label } of cells) if (label && !seen.has(label.field)) seen.set(label.field, label)
  pairNeighbours(cells, kinds, pairs)
  const ambiguous = pairRuns(cells, kinds, pairs)
  for (const [field, label] of seen) {
    if (pairs.has(field)) continue
    const ruleId = ambiguous.has(field)
      ? 'header-ambiguous'
      : hasNeighbour(cells, field)
        ? 'header-invalid'
        : 'empty-label'
    report.write(ruleId, spanOf(label), { label: label.value })
  }
  return valuesOf(pairs, seen, kinds, source, report)
}

const kindsOf = (forms: readonly LetterForm[]): ReadonlyMap<HeaderField, HeaderKind> =>
  new Map(forms.flatMap(({ header }) => header.map(({ field, kind }) => [field, kind] as const)))

const spanOf = ({ position }: HeaderLabelNode | HeaderValueNode): [number, number] => [
  position.start.offset,
  position.end.offset,
]

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
  return /\d[\s/.-]{0,4}\d/.test(words) && words.length < 24 ? 'date' : 'words'
}

/** Pairs a label, or the second part of a torn one, with the value right behind it in the same line. */
function pairNeighbours(
  cells: Cell[],
  kinds: ReadonlyMap<HeaderField, HeaderKind>,
  pairs: Map<HeaderField, HeaderValueNode>,
) {
  for (let i = 1; i < cells.length; i++) {
    const { value, sameLine } = cells[i]!
    const label = cells[i - 1]?.label
    if (!value || !label || !sameLine || pairs.has(label.field)) continue
    if (kindOf(value.value) !== kinds.get(label.field)) continue
    pairs.set(label.field, value)
    cells.splice(--i, 2)
  }
}

/** Whether a value that no label took stands right behind the label of a field. */
const hasNeighbour = (cells: readonly Cell[], field: HeaderField): boolean =>
  cells.some(
    ({ value, sameLine }, index) => value && sameLine && cells[index - 1]?.label?.field === field,
  )

/**
 * Pairs a run of labels with the run of values behind it: kind by kind, and only if none is left over.
 * Gives the fields whose value cannot be told.
 */
function pairRuns(
  allCells: readonly Cell[],
  kinds: ReadonlyMap<HeaderField, HeaderKind>,
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

const absent = (): Marked<Header> => ({
  caseNumber: null,
  dateAssigned: null,
  dateOfInjury: null,
  decisionDate: null,
  urDenialDate: null,
  applicationReceived: null,
  priority: null,
  claimNumber: null,
  employee: null,
  provider: null,
  treatmentsInDispute: [],
  overallDecision: null,
})

function valuesOf(
  pairs: ReadonlyMap<HeaderField, HeaderValueNode>,
  seen: ReadonlyMap<HeaderField, HeaderLabelNode>,
  kinds: ReadonlyMap<HeaderField, HeaderKind>,
  source: string,
  report: Report,
): HeaderReading {
  const header: Record<string, unknown> = { ...absent() }
  const prose = (node: HeaderValueNode): Prose => {
    const [start, end] = spanOf(node)
    return reflow(source, [{ start, end, opens: true }])
  }
  const dates: SettledDate[] = []
  const pivot = decisionDateOf(pairs, prose, source)
  for (const [field, kind] of kinds) {
    const node = pairs.get(field)
    if (!node) {
      if (kind === 'words' && seen.has(field)) header[field] = { text: null, redacted: true }
      continue
    }
    const words = prose(node)
    if (kind === 'date') {
      const [mention] = readDates(words, source, field === 'decisionDate' ? null : pivot)
      if (mention) {
        dates.push(mention)
        header[field] = mention.value
      } else {
        const label = seen.get(field)!
        report.write('header-invalid', spanOf(label), { label: label.value })
      }
    } else if (kind === 'priority') {
      const priority = node.value.toLowerCase() === 'expedited' ? 'expedited' : 'standard'
      header[field] = words.leaf(0, words.text.length, priority)
    } else {
      header[field] = kind === 'words' ? { text: words.whole(), redacted: false } : words.whole()
    }
  }
  return { header: header as Marked<Header>, decisionDate: pivot, dates }
}

function decisionDateOf(
  pairs: ReadonlyMap<HeaderField, HeaderValueNode>,
  prose: (node: HeaderValueNode) => Prose,
  source: string,
): Pivot {
  const node = pairs.get('decisionDate')
  return (node && readDates(prose(node), source, null)[0]?.iso) ?? null
}
