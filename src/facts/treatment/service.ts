/** Whether the treatment was already given, on what day, and whether it goes with a surgery. */
import type { Treatment } from '../../schema/determination'
import type { Marked } from '../../text/leaf'
import type { Prose } from '../../text/prose'
import type { DateMention } from '../mention'
import type { Word } from './words'

export interface Service {
  retrospective: Marked<Treatment['retrospective']>
  dateOfService: Marked<Treatment['dateOfService']>
  surgicalAdjunct: Marked<Treatment['surgicalAdjunct']>
  /** Index of the first word behind `Associated surgical service`, 0 where it is not said. */
  opens: number
}

const SERVICE_NOUNS = new Set(['service', 'item', 'procedure', 'treatment', 'equipment', 'dme'])
const RETROSPECTIVE = new Set(['retrospective', 'retrospectively', 'retro', 'retrospectvie'])

export function readService(
  item: Prose,
  words: readonly Word[],
  dates: readonly DateMention[],
): Service {
  const adjunct = findAdjunct(words)
  const word = words.find(({ key }) => RETROSPECTIVE.has(key))
  const label = findDateLabel(words)
  const said = word ?? label
  return {
    retrospective: said !== undefined && item.leaf(said.start, said.end, true),
    dateOfService: dateOfService(dates, label, word),
    surgicalAdjunct: adjunct !== null && item.leaf(adjunct.start, adjunct.end, true),
    opens: adjunct?.opens ?? 0,
  }
}

/** `Associated surgical service`, also behind `Retrospective`. */
function findAdjunct(words: readonly Word[]): { start: number; end: number; opens: number } | null {
  for (let i = 0; i < 3 && i + 1 < words.length; i++) {
    if (words[i]!.key !== 'associated' || words[i + 1]!.key !== 'surgical') continue
    const noun = words[i + 2] !== undefined && SERVICE_NOUNS.has(words[i + 2]!.key)
    const opens = noun ? i + 3 : i + 2
    return { start: words[i]!.start, end: words[opens - 1]!.end, opens }
  }
  return null
}

/** `DOS`, `date of service`, `dates of service`, `service date`. */
function findDateLabel(words: readonly Word[]): { start: number; end: number } | undefined {
  for (let i = 0; i < words.length; i++) {
    const { key, start, end } = words[i]!
    if (key === 'dos') return { start, end }
    const last = words[i + 2]
    if ((key === 'date' || key === 'dates') && words[i + 1]?.key === 'of') {
      if (last?.key === 'service') return { start, end: last.end }
    }
    if (key === 'service' && words[i + 1]?.key === 'date') return { start, end: words[i + 1]!.end }
  }
  return undefined
}

/** The first date behind its label; without a label, the only date of a retrospective request. */
function dateOfService(
  dates: readonly DateMention[],
  label: { end: number } | undefined,
  retrospective: Word | undefined,
): Marked<Treatment['dateOfService']> {
  if (label !== undefined) return dates.find(({ start }) => start >= label.end)?.value ?? null
  if (retrospective === undefined || dates.length !== 1) return null
  return dates[0]!.value
}
