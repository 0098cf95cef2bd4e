/** What the page and its worker say to each other. */
import type { PlainMessage } from '../../src/batch/letter'
import type { Determination, Spans } from '../../src/index'

export interface Request {
  id: number
  /** `read`: the result; `mark`: the marked letter as HTML; `page`: the page that `imr view` writes. */
  want: 'read' | 'mark' | 'page'
  name: string
  file: Blob
}

export interface LetterResult {
  /** SHA-256 of the letter's bytes, as `imr batch` names letters. */
  letter: string
  door: string
  determination: Determination
  spans: Spans
  messages: PlainMessage[]
}

export type Answer =
  | { id: number; result: LetterResult; html?: never; problem?: never }
  | { id: number; html: string; result?: never; problem?: never }
  | { id: number; problem: string; result?: never; html?: never }
