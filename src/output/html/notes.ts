/** Messages: in the margin at their place, or above the letter where they are about the whole. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import { messageSpan, type PlainMessage } from '../../messages/plain'
import { gravityOf } from './gravity'
import type { Links } from './links'
import { noteName } from './links'
import { messagePointer } from './marks'

/** A note in the margin. It stands between the letter's words, so it is made of inline elements. */
export function note(message: PlainMessage, index: number, links: Links): Element {
  const ids = links.marksAt(messagePointer(index))
  return h(
    `span.note.${gravityOf(message).style}`,
    {
      role: 'note',
      id: noteName(index),
      tabIndex: ids.length > 0 ? -1 : undefined,
      dataOwn: ids.join(' ') || undefined,
      dataStop: ids.length > 0 ? '' : undefined,
    },
    content(message),
  )
}

const content = (message: PlainMessage) => {
  const { name, sign } = gravityOf(message)
  return [
    h('span.sign', { ariaHidden: 'true' }, sign),
    h('b', `${name}: `),
    message.reason,
    ...(message.ruleId ? [' ', h('code', message.ruleId)] : []),
  ]
}

/** The messages that stand at no place of the letter. */
export function wholeLetterNotes(messages: readonly PlainMessage[]): Element[] {
  const whole = messages.filter((message) => messageSpan(message) === null)
  if (whole.length === 0) return []
  return [
    h('ul.notes', { ariaLabel: 'About the whole letter' }, [
      ...whole.map((message) => h(`li.note.${gravityOf(message).style}`, content(message))),
    ]),
  ]
}
