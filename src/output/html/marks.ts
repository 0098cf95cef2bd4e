/** Everything of a result that stands at a place of the letter: values and redactions, by their spans, and messages. */
import { messageSpan } from '../../messages/plain'
import { isBreak, isSpace } from '../../text/characters'
import { type Kind, kindOf } from './kinds'
import type { LetterView } from './view'

export interface Mark {
  /** From 1, in the order of the determination. */
  id: number
  /** JSON Pointer into the determination; of a message its place in the list: `#messages/3`. */
  pointer: string
  kind: Kind
  /** `[start, end)` in the letter's text. */
  start: number
  end: number
}

export const messagePointer = (index: number): string => `#messages/${index}`

/** Where the blanks of a line end from which words were cut out: the span of a gap is empty, a mark needs room. */
function gapEnd(text: string, start: number): number {
  let end = start
  while (end < text.length && isSpace(text.charCodeAt(end)) && !isBreak(text.charCodeAt(end))) end++
  return end > start || !isSpace(text.charCodeAt(end)) ? end : end + 1
}

/** The marks of a letter; those without any characters are left out. */
export function marksOf({ spans, messages, text }: LetterView): Mark[] {
  const marks: Mark[] = []
  const add = (pointer: string, kind: Kind, start: number, end: number) => {
    if (start < end && end <= text.length)
      marks.push({ id: marks.length + 1, pointer, kind, start, end })
  }
  for (const [pointer, [start, end]] of Object.entries(spans)) {
    const kind = kindOf(pointer)
    add(pointer, kind, start, kind === 'redaction' ? Math.max(end, gapEnd(text, start)) : end)
  }
  for (const [index, message] of messages.entries()) {
    const span = messageSpan(message)
    if (span) add(messagePointer(index), 'message', ...span)
  }
  return marks
}
