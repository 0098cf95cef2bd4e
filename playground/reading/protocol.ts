/** What the page and its worker say to each other. */

import type { Determination, Spans } from '../../src/index'
import type { PlainMessage } from '../../src/messages/plain'

export interface Wish {
  /** `read`: all letters of the file; `mark`: one, marked; `page`: the page that `imr view` writes. */
  want: 'read' | 'mark' | 'page'
  name: string
  file: Blob
  /** The letter's place in the file, from 0. */
  part: number
}

export interface Request extends Wish {
  id: number
}

export interface LetterReading {
  /** SHA-256 of the letter's bytes, as `imr batch` names letters. */
  letter: string
  determination: Determination
  spans: Spans
  messages: PlainMessage[]
}

export type Answer =
  | { id: number; results: LetterReading[]; html?: never; problem?: never }
  | { id: number; html: string; results?: never; problem?: never }
  | { id: number; problem: string; results?: never; html?: never }
