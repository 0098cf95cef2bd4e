/** Each door's way from bytes to a result; a door's reader is loaded when the first letter needs it. */
import {
  type ParseOptions,
  type ParseResult,
  parseDetermination,
  parseDeterminations,
} from '../parse'
import { type Decoded, decoded, encodingMessages } from './decode'
import { type Door, doorOf } from './kinds'
import type { PdfOptions, PdfResult } from './pdf/parse'

export interface Reading extends ParseResult {
  /** What the spans point into. */
  text: string
  /** Of a PDF: where on its pages each span stands. */
  places?: PdfResult['places']
}

export type ReaderOptions = ParseOptions &
  Pick<PdfOptions, 'maxPages' | 'maxPageLength' | 'maxMemory'>

/** Reads a letter whose bytes have been told apart and decoded. */
export interface Reader {
  /** All of it as one letter. */
  one(options: ReaderOptions): Reading | Promise<Reading>
  /** Each letter of a text that holds several, in order. */
  every(options: ReaderOptions): Reading[] | Promise<Reading[]>
}

const READERS: Readonly<Record<Door, (bytes: Buffer) => Reader>> = {
  text: (bytes) => {
    const source = decoded(bytes)
    const { text } = source
    return {
      one: (options) => noted({ ...parseDetermination(text, ofText(options)), text }, source),
      every: (options) =>
        parseDeterminations(text, ofText(options)).map((result) =>
          noted({ ...result, text }, source),
        ),
    }
  },
  markdown: (bytes) => {
    const source = decoded(bytes)
    const { text } = source
    return oneLetter(async (options) => {
      const { parseMarkdown } = await import('./markdown/parse')
      return noted({ ...parseMarkdown(text, ofText(options)), text }, source)
    })
  },
  pdf: (bytes) =>
    oneLetter(async (options) => (await import('./pdf/parse')).parsePdf(bytes, options)),
}

/** The reading with what is odd about the encoding as its first message. */
function noted(reading: Reading, source: Decoded): Reading {
  return { ...reading, messages: [...encodingMessages(source), ...reading.messages] }
}

/** The options that a text can have. */
function ofText({ maxPages, maxPageLength, maxMemory, ...options }: ReaderOptions): ParseOptions {
  return options
}

/** A door through which a letter comes alone. */
const oneLetter = (one: (options: ReaderOptions) => Promise<Reading>): Reader => ({
  one,
  every: async (options) => [await one(options)],
})

/** @param as the door to take; default: what the content says */
export const readerOf = (bytes: Buffer, as: Door = doorOf(bytes)): Reader => READERS[as](bytes)
