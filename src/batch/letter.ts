/** What goes into a batch run, and what comes out of it for one letter. */
import type { PdfResult } from '../inputs/pdf/parse'
import type { PlainMessage } from '../messages/plain'
import type { Determination } from '../schema/determination'
import type { Spans } from '../text/leaf'

/** A letter that was found, or the reason why it could not be had. */
export type LetterSource =
  | { path: string; bytes: Uint8Array }
  | { path: string; problem: string; bytes?: never }

/** A letter as a caller of `parseAll` gives it: its text, or the bytes of a file. */
export type LetterInput =
  | { id: string; text: string; bytes?: never }
  | { id: string; bytes: Uint8Array; text?: never }

/** What became of one letter. */
export interface LetterResult {
  id: string
  /** SHA-256 of the letter's bytes (of its text in UTF-8), in hexadecimal. */
  letter: string
  /** Null where reading it threw. */
  determination: Determination | null
  /** Null where nobody asked for them, or reading it threw. */
  spans: Spans | null
  /** With spans, of a PDF: the text that they point into, and where on its pages they stand. */
  text?: string
  places?: PdfResult['places']
  messages: PlainMessage[]
  /** Why the letter could not be read; null where it was. */
  problem: string | null
}

/** What a letter is called that stands among others in one text; `part` counts from 0. */
export const partName = (name: string, part: number): string => `${name}#${part + 1}`
