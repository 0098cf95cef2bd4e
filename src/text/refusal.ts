/** Sources that are not read at all: empty, too long, or no text. */
import type { RuleId } from '../messages/catalogue'
import { trimStart } from './characters'

export interface Refusal {
  ruleId: RuleId
  values: Record<string, number>
}

/** How much of a source is looked at to tell text from binary data, and how much of it may be controls. */
const SAMPLE = 65_536
const CONTROLS_ALLOWED = 0.02

/** A PDF may have other bytes before its first line; readers look for it in so many. */
export const PDF_HEAD = 1024
/** Whether what a source begins with, `PDF_HEAD` characters of it at least, is a PDF's beginning. */
export const beginsPdf = (source: string): boolean => source.slice(0, PDF_HEAD).includes('%PDF-')

/** Why a source is not read; null where it is. */
export function refusal(source: string, maxLength: number): Refusal | null {
  if (source.length > maxLength) {
    return { ruleId: 'too-long', values: { length: source.length, limit: maxLength } }
  }
  if (trimStart(source, 0, source.length) === source.length) {
    return { ruleId: 'empty-source', values: {} }
  }
  const count = countControls(source)
  const sampled = Math.min(source.length, SAMPLE)
  if (count > sampled * CONTROLS_ALLOWED) return { ruleId: 'binary-source', values: { count } }
  return beginsPdf(source) ? { ruleId: 'pdf-as-text', values: {} } : null
}

/** Controls that no text has, and the replacement character that decoding binary data leaves. */
const CONTROLS = [...Array(32).keys(), 0xfffd]
  .filter((code) => code < 9 || code > 13)
  .map((code) => String.fromCharCode(code))

/** Looks for one control after the other: for text, which has none, twice as fast as one pattern. */
function countControls(source: string): number {
  const sample = source.length > SAMPLE ? source.slice(0, SAMPLE) : source
  let count = 0
  for (const control of CONTROLS) {
    if (sample.includes(control)) count += sample.split(control).length - 1
  }
  return count
}
