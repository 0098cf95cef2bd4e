/** What the marked letter is made from: one letter's result as plain data. */
import type { PlainMessage } from '../../messages/plain'
import type { ParseResult } from '../../parse'

export interface LetterView extends Omit<ParseResult, 'messages'> {
  /** What the letter is called: its path or file name. */
  name: string
  /** What spans, messages and tree point into. */
  text: string
  messages: readonly PlainMessage[]
}
