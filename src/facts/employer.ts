/** The employer, where the clinical summary announces one. */
import type { PossiblyRedacted } from '../schema/determination'
import type { Marked } from '../text/leaf'
import { LOOSE_END, NAMED_EMPLOYER } from '../vocabulary/employer'
import type { LetterBlock } from './letter'

/** Null where none is announced; redacted where the announcement stands before a gap or a mask. */
export function readEmployer({ prose, redactions }: LetterBlock): Marked<PossiblyRedacted> | null {
  if (redactions.some(({ entity }) => entity === 'employer')) return { text: null, redacted: true }
  const match = NAMED_EMPLOYER.exec(prose.text)
  const words = match?.[1]
  if (!match || !words) return null
  const name = words.replace(LOOSE_END, '')
  const start = match.index + match[0].indexOf(words)
  return { text: prose.leaf(start, start + name.length), redacted: false }
}
