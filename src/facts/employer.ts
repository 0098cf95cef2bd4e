/** The employer, where the clinical summary announces one. */
import type { PossiblyRedacted } from '../schema/determination'
import type { Marked } from '../text/leaf'
import type { LetterBlock } from './letter'

/**
 * `employed by Acme Freight, Inc. as a driver`: capitalised words, up to the first that is not. A full stop
 * is part of the first word only behind an initial, in `St.`, and before a letter.
 */
const NAMED =
  /\b(?:employed|employment) (?:by|with) (?:the )?((?:(?:\p{Lu}\.){1,4}|(?:St|Mt|Ft)\.|\p{Lu}[\p{L}\p{M}\p{N}_&'’-]{0,30}(?:\.[\p{L}\p{N}]{1,10})?|of|and|&)(?: (?:\p{Lu}[\p{L}\p{M}\p{N}_&'’-]{0,30}|of|and|&)){0,7}(?:,? (?:Inc\.?|LLC|Ltd\.?|Corp\.?|Co\.))?)/u

/** Null where none is announced; redacted where the announcement stands before a gap or a mask. */
export function readEmployer({ prose, redactions }: LetterBlock): Marked<PossiblyRedacted> | null {
  if (redactions.some(({ entity }) => entity === 'employer')) return { text: null, redacted: true }
  const match = NAMED.exec(prose.text)
  const words = match?.[1]
  if (!match || !words) return null
  const name = words.replace(/ (?:of|and|&)$/, '')
  const start = match.index + match[0].indexOf(words)
  return { text: prose.leaf(start, start + name.length), redacted: false }
}
