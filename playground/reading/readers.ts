/** Each door's way from bytes to results, in the browser; all but text are loaded when first needed. */

import { type ParseResult, parseDeterminations } from '../../src/index'
import { type Door, doorOf } from '../../src/inputs/kinds'

export interface Reading extends ParseResult {
  /** What the spans point into. */
  text: string
  /** The letter's own part of it. */
  own: string
}

/** The mark at the head of a file is kept, for spans to be those of the command. */
const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

const READERS: Readonly<Record<Door, (bytes: Uint8Array) => Promise<Reading[]>>> = {
  text: async (bytes) => {
    const text = textOf(bytes)
    return parseDeterminations(text).map((result) => ({
      ...result,
      text,
      own: text.slice(result.start, result.end),
    }))
  },
  markdown: async (bytes) => {
    const { parseMarkdown } = await import('../../src/markdown')
    const text = textOf(bytes)
    return [{ ...parseMarkdown(text), text, own: text }]
  },
  pdf: async (bytes) => {
    const { readPdf } = await import('./pdf')
    const result = await readPdf(bytes)
    return [{ ...result, own: result.text }]
  },
}

/** The letters of a file, in order: several where a text holds several. */
export const readLetters = (bytes: Uint8Array): Promise<Reading[]> => READERS[doorOf(bytes)](bytes)
