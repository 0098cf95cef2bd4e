/** Bytes to text, in the encoding they are in: UTF-8, UTF-16 with its mark, or the Windows-1252 of old programs. */
import type { RuleId } from '../messages/catalogue'
import { Report } from '../messages/report'

export interface Decoded {
  text: string
  /** Bytes of each UTF-16 code unit, behind so many bytes of a mark; null where that differs from sign to sign. */
  unit: { size: 1 | 2; mark: number } | null
  /** What is odd about the encoding; null where it is UTF-8. */
  note: { ruleId: RuleId; values: Record<string, string | number> } | null
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true })
const strictUtf8 = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true })

export function decoded(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes)
  if (wide) return inEncoding(bytes.subarray(2), wide, { size: 2, mark: 2 })
  try {
    return { text: strictUtf8.decode(bytes), unit: null, note: null }
  } catch {
    const text = utf8.decode(bytes)
    const broken = countOf(text, /\uFFFD/g)
    // Letters of UTF-8 among them: the file is damaged, and Windows-1252 would garble those too.
    if (countOf(text, /[\u0080-\uFFFC]/g) > broken) {
      return { text, unit: null, note: { ruleId: 'damaged-utf-8', values: { count: broken } } }
    }
    return inEncoding(bytes, 'windows-1252', { size: 1, mark: 0 })
  }
}

/** Whether the bytes begin with the mark of UTF-16. */
export const isWide = (bytes: Uint8Array): boolean => wideEncoding(bytes) !== null

function wideEncoding([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : null
}

function inEncoding(bytes: Uint8Array, encoding: string, unit: Decoded['unit']): Decoded {
  const signs = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)
  const text = encoding === 'windows-1252' ? withWindowsSigns(signs) : signs
  const name = { 'utf-16le': 'UTF-16', 'utf-16be': 'UTF-16' }[encoding] ?? 'Windows-1252'
  return { text, unit, note: { ruleId: 'not-utf-8', values: { encoding: name } } }
}

/** What Windows-1252 has at 0x80 to 0x9F; a blank stands for a place that it leaves free. */
const WINDOWS_SIGNS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ'

/** Node 20 decodes Windows-1252 as Latin-1, which has control characters in these places. */
const withWindowsSigns = (text: string): string =>
  text.replace(/[\u0080-\u009F]/g, (sign) => {
    const own = WINDOWS_SIGNS[sign.charCodeAt(0) - 0x80]!
    return own === ' ' ? sign : own
  })

const countOf = (text: string, pattern: RegExp): number => {
  let count = 0
  for (const _ of text.matchAll(pattern)) count++
  return count
}

/** The message about the encoding, which stands at no place of the letter. */
export function encodingMessages({ note }: Decoded): Report['messages'] {
  const report = new Report({
    range(): never {
      throw new RangeError('a message about the file has no place')
    },
  })
  if (note) report.write(note.ruleId, null, note.values)
  return report.messages
}
