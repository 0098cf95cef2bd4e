/** Each door's way from bytes to a result, in the browser; all but text are loaded when first needed. */
import { type Door, doorOf } from '../../src/cli/doors'
import { type ParseResult, parseDetermination } from '../../src/index'

export interface Reading extends ParseResult {
  door: string
  /** What the spans point into. */
  text: string
}

type Reader = (bytes: Uint8Array) => Promise<Omit<Reading, 'door'>>

/** The mark at the head of a file is kept, for spans to be those of the command. */
const textOf = (bytes: Uint8Array): string =>
  new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

interface MarkdownDoor {
  parseMarkdown: (source: string) => ParseResult
}

/** Found where the library has this door. */
const [markdown] = Object.values(import.meta.glob<MarkdownDoor>('../../src/markdown.ts'))

const READERS: Readonly<Record<Door | 'markdown', Reader>> = {
  text: async (bytes) => {
    const text = textOf(bytes)
    return { ...parseDetermination(text), text }
  },
  markdown: async (bytes) => {
    const text = textOf(bytes)
    return { ...(await markdown!()).parseMarkdown(text), text }
  },
  pdf: async (bytes) => (await import('./pdf')).readPdf(bytes),
}

export async function readLetter(bytes: Uint8Array): Promise<Reading> {
  const door = doorOf(bytes)
  return { ...(await READERS[door](bytes)), door }
}
