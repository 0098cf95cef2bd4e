/** Messages as they cross a thread border and as they are stored. */
import type { VFileMessage } from 'vfile-message'
import type { PlainMessage } from './letter'

export const plainMessage = (message: VFileMessage): PlainMessage => ({
  reason: message.reason,
  ruleId: message.ruleId ?? null,
  fatal: message.fatal ?? null,
  line: message.line ?? null,
  column: message.column ?? null,
  span: spanOf(message),
})

function spanOf({ place }: VFileMessage): PlainMessage['span'] {
  if (!place) return null
  const [start, end] = 'start' in place ? [place.start, place.end] : [place, place]
  return start.offset === undefined || end.offset === undefined ? null : [start.offset, end.offset]
}
