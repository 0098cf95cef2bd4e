/** From the parts of a letter to the determination: each reader reads one fact. */

import { issuesIn } from '../../grammars/letter/issues'
import type { Determination, SectionName } from '../schema/determination'
import { SCHEMA_VERSION } from '../schema/version'
import { Leaf, type Marked } from '../text/leaf'
import { readClinicalSummary } from './clinical-summary'
import { mentionOf, type Pivot } from './dates'
import { readDocuments } from './documents'
import { readEmployer } from './employer'
import { type HeaderReading, readHeader } from './header'
import { readIssue } from './issue'
import { type Letter, type LetterBlock, sectionOf } from './letter'
import type { SettledDate } from './mention'
import { readReviewer } from './reviewer'

export interface DeterminationReading {
  determination: Marked<Determination>
  /** Every date, those of the header table first. */
  dates: readonly SettledDate[]
}

/** @param now the day that no date may pass where the letter tells no decision date; ISO 8601 */
export function readDetermination(letter: Letter, now: Pivot): DeterminationReading {
  const table = readHeader(letter, now)
  const mentions = new Map(
    letter.blocks.map((block) => [block, datesOf(letter, block, table.pivot)]),
  )
  const datesIn = (block: LetterBlock) => mentions.get(block)!
  const issues = issuesIn(letter.tree).map((issue) => readIssue(letter, issue, datesIn))
  const summary = sectionOf(letter, 'clinicalSummary') ?? null
  const clinical = summary && readClinicalSummary(summary.prose, datesIn(summary), issues)
  const determination: Marked<Determination> = {
    schemaVersion: SCHEMA_VERSION,
    format: letter.form?.name ?? null,
    header: table.header,
    howDetermined: within(letter, 'howDetermined', ({ prose }) => ({
      text: prose.whole()!,
      reviewer: readReviewer(prose),
    })),
    documentsReviewed: within(letter, 'documentsReviewed', ({ prose }) =>
      readDocuments(prose, letter.source),
    ),
    clinicalSummary: summary && {
      text: summary.prose.whole()!,
      employer: readEmployer(summary),
      ...clinical!.facts,
    },
    issues: issues.map((issue, index) => ({
      ...issue,
      utilizationReview: clinical?.rulings[index] ?? null,
    })),
    dates: allDates(letter, table, mentions),
    redactions: allRedactions(letter, table),
  }
  return { determination, dates: [...table.dates, ...[...mentions.values()].flat()] }
}

/**
 * Every redaction in reading order. The span of a gap is empty, for no words stand there: it is the place behind the
 * word before. A redaction behind a label that ends the letter has none.
 */
const allRedactions = ({ blocks }: Letter, table: HeaderReading) =>
  [{ section: 'header' as const, redactions: table.redactions }, ...blocks]
    .flatMap(({ section, redactions }) =>
      redactions.map((redaction) => ({ ...redaction, section })),
    )
    .sort((a, b) => a.place[0] - b.place[0])
    .map(({ place: [start, end], kind, entity, before, section }) =>
      start < end
        ? new Leaf({ kind, entity, before, section }, start, kind === 'gap' ? start : end)
        : { kind, entity, before, section },
    )

const datesOf = ({ source }: Letter, { prose, dates }: LetterBlock, pivot: Pivot): SettledDate[] =>
  dates.map((reading) => mentionOf(prose, source, reading, pivot))

function within<T>(letter: Letter, name: SectionName, read: (block: LetterBlock) => T): T | null {
  const block = sectionOf(letter, name)
  return block ? read(block) : null
}

/** Every date in reading order; those of the header table together, in the order of its rows. */
function allDates(
  { tree, blocks }: Letter,
  table: HeaderReading,
  mentions: ReadonlyMap<LetterBlock, SettledDate[]>,
): Marked<Determination>['dates'] {
  const header = tree.children.find((node) => node.type === 'section' && node.name === 'header')
  const listed: { section: SectionName; at: number; mention: SettledDate }[] = []
  const at = header?.position.start.offset ?? 0
  for (const mention of table.dates) listed.push({ section: 'header', at, mention })
  for (const block of blocks) {
    for (const mention of mentions.get(block)!) {
      listed.push({ section: block.section, at: block.prose.offset(mention.start), mention })
    }
  }
  return listed
    .sort((a, b) => a.at - b.at)
    .map(({ section, mention: { value } }) => {
      const { text, iso, problems } = value
      return { text, iso, problems, section }
    })
}
