/** The header: the values of its table, and what was cut out of it. */
import type { HeaderKind } from '../../../grammars/forms/form'
import { type HeaderKinds, lexiconOf } from '../../../grammars/letter/lexicon'
import type { Report } from '../../messages/report'
import { seenAs } from '../../phrase/pattern'
import type { Header } from '../../schema/determination'
import { append } from '../../text/append'
import { isBreak, trimStart, withoutClosing } from '../../text/characters'
import type { Marked } from '../../text/leaf'
import type { Prose, Stretch } from '../../text/prose'
import { reflow } from '../../text/reflow'
import type { HeaderField } from '../../tree/names'
import type { HeaderLabelNode, HeaderValueNode } from '../../tree/nodes'
import { masksIn } from '../../vocabulary/redactions'
import { type Pivot, readDates } from '../dates'
import type { Letter } from '../letter'
import type { SettledDate } from '../mention'
import type { RedactionMention } from '../redactions'
import { listEntriesOf } from './lists'
import { readOverall } from './overall'
import { type HeaderPairs, pairHeader } from './pairs'

export interface HeaderReading {
  header: Marked<Header>
  /** The day that no date of the letter may pass: its decision, else `now`. */
  pivot: Pivot
  /** In reading order; of a torn table, in the order of the form's rows. */
  dates: SettledDate[]
  redactions: RedactionMention[]
}

/** Whose name stands behind a label. */
const ENTITIES: Partial<Record<HeaderField, RedactionMention['entity']>> = {
  employee: 'patient',
  provider: 'provider',
}

export function readHeader(letter: Letter, now: Pivot): HeaderReading {
  const { tree, source, report } = letter
  const kinds = lexiconOf(letter.forms).headerKinds.get(letter.form?.name ?? null)!
  const pairs = pairHeader(tree, kinds)
  reportLost(pairs, kinds, report)
  const header: Record<string, unknown> = absent()
  header.overallDecision = readOverall(letter)
  const dates: SettledDate[] = []
  const redactions: RedactionMention[] = []
  const decided = datesOf(pairs, 'decisionDate', source, now)
  const pivot = onlyOne(decided)?.iso ?? now
  for (const [field, kind] of kinds) {
    const node = pairs.values.get(field)
    const label = pairs.seen.get(field)
    if (kind === 'list') {
      const entries = listEntriesOf(source, pairs.lists.get(field) ?? [])
      header[field] = entries.map((entry) => entry.whole())
      for (const entry of entries) append(dates, readDates(entry, source, pivot))
    } else if (kind === 'words') {
      if (!label) continue
      const { value, redaction } = nameOf(field, label, node, source)
      header[field] = value
      if (redaction) redactions.push(redaction)
    } else if (!node || !label) continue
    else if (kind === 'date') {
      const found = field === 'decisionDate' ? decided : datesOf(pairs, field, source, pivot)
      append(dates, found)
      const date = onlyOne(found)
      if (date) header[field] = date.value
      else report.write('header-invalid', spanOf(label), { label: label.value })
    } else {
      const words = proseOf(node, source)
      header[field] = words.leaf(0, words.text.length, READ_AS[kind]?.(words.text) ?? words.text)
    }
  }
  for (const redaction of masksAlone(letter, pairs)) redactions.push(redaction)
  redactions.sort((a, b) => a.place[0] - b.place[0])
  if (!pairs.torn) dates.sort((a, b) => a.words.start - b.words.start)
  return { header: header as Marked<Header>, pivot, dates, redactions }
}

const spanOf = ({ position }: HeaderLabelNode | HeaderValueNode): [number, number] => [
  position.start.offset,
  position.end.offset,
]

function proseOf(node: HeaderLabelNode | HeaderValueNode, source: string): Prose {
  const [start, end] = spanOf(node)
  return reflow(source, [{ start, end, opens: true }])
}

/** Says which labels have no value, and why. A blank behind a name's label is a redaction. */
function reportLost(
  { seen, values, lists, ambiguous, invalid }: HeaderPairs,
  kinds: HeaderKinds,
  report: Report,
) {
  for (const [field, label] of seen) {
    if (values.has(field) || kinds.get(field) === 'words') continue
    if (lists.get(field)?.length) continue
    const ruleId = ambiguous.has(field)
      ? 'header-ambiguous'
      : invalid.has(field)
        ? 'header-invalid'
        : 'empty-label'
    report.write(ruleId, spanOf(label), { label: label.value })
  }
}

function datesOf({ values }: HeaderPairs, field: HeaderField, source: string, pivot: Pivot) {
  const node = values.get(field)
  return node ? readDates(proseOf(node, source), source, pivot) : []
}

/** The date; of a range or of several none is the one that the label asks for. */
const onlyOne = (dates: readonly SettledDate[]): SettledDate | undefined =>
  dates.length === 1 ? dates[0] : undefined

/** Values that do not read as they are printed. */
const READ_AS: Partial<Record<HeaderKind, (printed: string) => string>> = {
  priority: (printed) => (seenAs(printed) === seenAs('expedited') ? 'expedited' : 'standard'),
  // One number, whatever its hyphen became.
  'case-number': (printed) => printed.replace('–', '-'),
}

/** A name or number, or what was put in its place; nothing behind its label is a name cut out. */
function nameOf(
  field: HeaderField,
  label: HeaderLabelNode,
  node: HeaderValueNode | undefined,
  source: string,
): { value: unknown; redaction: RedactionMention | null } {
  const words = node && proseOf(node, source)
  const mask = (words && masksIn(words.text)[0]) ?? null
  const text = words && mask?.[0] !== words.text ? words.whole() : null
  const redacted = !words || mask !== null
  if (!redacted) return { value: { text, redacted }, redaction: null }
  const before = proseOf(label, source)
  const { start, end } = mask
    ? words!.leaf(mask.index, mask.index + mask[0].length)
    : blankBehind(label, source)
  const redaction: RedactionMention = {
    place: [start, end],
    kind: mask === null ? 'gap' : 'mask',
    entity: ENTITIES[field] ?? 'unknown',
    before: before.leaf(0, withoutClosing(before.text).length),
  }
  return { value: { text, redacted }, redaction }
}

/** Masks in a list, or in lines that belong to no label: the address above the salutation. */
function masksAlone({ tree, source }: Letter, { values }: HeaderPairs): RedactionMention[] {
  const paired = new Set(values.values())
  return tree.children
    .flatMap((node) => (node.type === 'section' && node.name === 'header' ? node.children : []))
    .filter((node) => node.type === 'headerValue')
    .filter((node) => !paired.has(node))
    .flatMap((node) => {
      const words = proseOf(node, source)
      return masksIn(words.text).map(({ index, 0: mask }): RedactionMention => {
        const { start, end } = words.leaf(index, index + mask.length)
        return { place: [start, end], kind: 'mask', entity: 'unknown', before: '' }
      })
    })
}

/** The blank behind a label in its line, or the break of the line where none is. */
function blankBehind({ position }: HeaderLabelNode, source: string): Stretch {
  const start = position.end.offset
  const end = trimStart(source, start, source.length)
  let blank = start
  while (blank < end && !isBreak(source.charCodeAt(blank))) blank++
  return { start, end: blank > start ? blank : end }
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
