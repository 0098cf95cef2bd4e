/** A guideline field: its words, and whether they cite anything. */
import type { Guideline } from '../schema/determination'
import type { Marked } from '../source/leaf'
import type { Prose } from '../source/prose'

const CITES_NOTHING = /\bdid not (?:cite|rely on|base)\b/

/** Null where the field is absent or empty. */
export function readGuidelineText(prose: Prose | undefined): Marked<Guideline> | null {
  const text = prose?.whole()
  if (!prose || !text) return null
  return { text, cited: !CITES_NOTHING.test(prose.text), citations: [] }
}
