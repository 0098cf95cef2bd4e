/** Reports, visits and studies that the clinical summary cites. */
import { encounters } from '../../../grammars/language/encounters'
import type { MedicalRecord } from '../../schema/determination'
import { Leaf, type Marked } from '../../text/leaf'
import type { DateMention } from '../mention'
import type { Passage } from '../passage'
import { doctorAt, readAuthor } from './author'
import { type Dated, datesOfRecords, isStudy, VISIT } from './dated'
import { type Finding, readFindings } from './findings'
import { kindOf, studied } from './names'

/** A record as one place tells of it. */
interface Told {
  kind: Leaf<string> | typeof VISIT
  of: Leaf<string> | null
  date: DateMention | null
  author: Marked<MedicalRecord['author']>
  findings: Leaf<string> | null
  /** The word at which it is told. */
  at: number
}

/**
 * The records with a calendar date, and the studies whose findings are told, in reading order; `taken` are the dates
 * of the injury and of the review. A range of dates (`records (1/2/16 to 3/4/16)`) gives its first and its last record.
 */
export function readRecords(
  summary: Passage,
  taken: readonly ReadonlySet<DateMention>[],
): Marked<MedicalRecord>[] {
  const findings = new Map(readFindings(summary).map((finding) => [finding.study.noun, finding]))
  const told: Told[] = []
  for (const dated of datesOfRecords(summary, taken)) {
    const finding = isStudy(dated.what) ? findings.get(dated.what.noun) : undefined
    if (finding) findings.delete(finding.study.noun)
    if (finding || dated.date.iso !== null) told.push(atDate(summary, dated, finding))
  }
  for (const finding of findings.values()) told.push(undated(summary, finding))
  return eachOnce(told.sort((a, b) => a.at - b.at)).map(({ kind, of, date, author, findings }) => ({
    kind,
    of,
    date: date?.value ?? null,
    author,
    findings,
  }))
}

function atDate(summary: Passage, { what, date, at }: Dated, finding: Finding | undefined): Told {
  const named = what === VISIT ? null : what
  return {
    kind: named ? kindOf(summary, named) : VISIT,
    of: named && studied(summary, named, at),
    date,
    author:
      readAuthor(summary, at + 1) ?? readAuthor(summary, named?.to ?? at) ?? treater(summary, at),
    findings: finding ? summary.leaf(finding.words.from, finding.words.to) : null,
    at,
  }
}

/** `Dr.  on 1/2/16 found` */
function treater(summary: Passage, at: number): Told['author'] {
  const hit = summary.endingAt(encounters.treater, at)
  return hit && doctorAt(summary, hit.from)
}

const undated = (summary: Passage, { study, words }: Finding): Told => ({
  kind: kindOf(summary, study),
  of: studied(summary, study, null),
  date: null,
  author: null,
  findings: summary.leaf(words.from, words.to),
  at: study.noun,
})

/**
 * One record for one kind on one date and what was studied: what another place tells of it is added. A finding that is
 * told without a date belongs to the last study of its kind, if that has none.
 */
function eachOnce(told: readonly Told[]): Told[] {
  const known = new Map<string, Told>()
  return told.filter((record) => {
    const [kind, of] = [record.kind, record.of].map((leaf) => plain(leaf).toLowerCase())
    const iso = record.date?.iso ?? ''
    const same =
      known.get(`${kind} ${iso} ${of}`) ??
      known.get(of === '' ? `${kind} ${iso}` : `${kind} ${iso} `) ??
      (record.date || of !== '' ? undefined : known.get(`${kind}`))
    if (same && (iso === same.date?.iso || !same.findings)) {
      same.of ??= record.of
      same.author ??= record.author
      same.findings ??= record.findings
      return false
    }
    for (const key of [`${kind}`, `${kind} ${iso}`, `${kind} ${iso} ${of}`]) known.set(key, record)
    return true
  })
}

const plain = (value: Leaf<string> | string | null): string =>
  value instanceof Leaf ? value.value : (value ?? '')
