import type { Span } from '../../src/text/leaf'
import type { Prose } from '../../src/text/prose'
import { reflow } from '../../src/text/reflow'

/** `[start, end)` of the words in the source; the n-th time they stand there, 1-based. */
export function at(source: string, words: string, occurrence = 1): Span {
  let start = -1
  for (let n = 0; n < occurrence; n++) {
    start = source.indexOf(words, start + 1)
    if (start < 0) throw new Error(`"${words}" stands not ${occurrence} times in the source`)
  }
  return [start, start + words.length]
}

/** A whole source as one prose. */
export const proseOf = (source: string): Prose =>
  reflow(source, [{ start: 0, end: source.length, opens: true }])

/** Words without their white space. */
export const squeeze = (words: string): string => words.replace(/\s+/g, '')

/** The value that a JSON Pointer names. */
export const valueAt = (root: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown>)?.[key], root)

/** Whether a value is a redaction whose place is white space. */
export const isGap = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && (value as { kind?: unknown }).kind === 'gap'
