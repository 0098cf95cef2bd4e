import type { DateMention } from '../../../src/facts/mention'
import { readTreatment } from '../../../src/facts/treatment'
import type { Treatment } from '../../../src/schema/determination'
import { type Marked, settle } from '../../../src/text/leaf'
import type { Prose } from '../../../src/text/prose'
import { reflow } from '../../../src/text/reflow'

/** A mention of each of the given dates, in the order in which they stand in the item. */
function mentions(item: Prose, dates: Record<string, string>): DateMention[] {
  return Object.entries(dates).map(([text, iso]) => {
    const start = item.text.indexOf(text)
    const end = start + text.length
    const leaf = { text: item.leaf(start, end), iso: item.leaf(start, end, iso), problems: [] }
    return { start, end, iso, value: leaf }
  })
}

/** Reads an item as it stands in a letter; `dates` maps the dates in it to ISO 8601. */
export function readItem(source: string, dates: Record<string, string> = {}) {
  const item = reflow(source, [{ start: 0, end: source.length, opens: true }])
  const marked: Marked<Treatment> = readTreatment(item, mentions(item, dates))
  const { value, spans } = settle<Treatment>(marked)
  /** The words in the source that a value came from; undefined where it came from none. */
  const words = (pointer: string): string | undefined => {
    const span = spans[pointer]
    return span && source.slice(span[0], span[1])
  }
  return { value, spans, words }
}

export const treatmentOf = (source: string): Treatment => readItem(source).value

/** `category / subcategory`. */
export function kindOf(source: string): string {
  const { category, subcategory } = treatmentOf(source)
  return `${category} / ${subcategory}`
}
