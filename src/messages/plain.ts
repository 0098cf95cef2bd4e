/** Messages as plain data: as they cross a thread border, as they are stored, and as the command prints them. */
import type { Position } from 'unist'
import type { VFileMessage } from 'vfile-message'

/** What a `VFileMessage` says, with null for what it has not. One shape wherever a message is data. */
export interface PlainMessage {
  /** What it says. */
  reason: string
  /** The rule that gives it: docs/messages.md has them all. */
  ruleId: string | null
  source: string | null
  /** True: the letter could not be read; false: a warning; null: information. */
  fatal: boolean | null
  /** Where it begins, from 1; null where it is about the whole letter. */
  line: number | null
  column: number | null
  /** What it is about; offsets in UTF-16 code units of the letter's text, end exclusive. Null where it is the whole letter. */
  place: Position | null
}

export const plainMessage = (message: VFileMessage): PlainMessage => ({
  reason: message.reason,
  ruleId: message.ruleId ?? null,
  source: message.source ?? null,
  fatal: message.fatal ?? null,
  line: message.line ?? null,
  column: message.column ?? null,
  place: placeOf(message),
})

function placeOf({ place }: VFileMessage): Position | null {
  if (!place) return null
  return 'start' in place ? place : { start: place, end: place }
}

/** `[start, end)` of what a message is about; null where it is the whole letter. */
export function messageSpan({ place }: PlainMessage): [start: number, end: number] | null {
  const [start, end] = [place?.start.offset, place?.end.offset]
  return start === undefined || end === undefined ? null : [start, end]
}
