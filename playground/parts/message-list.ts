/** The messages of a letter. */
import type { PlainMessage } from '../../src/batch/letter'
import { gravityOf } from '../../src/output/html/gravity'
import { element } from './element'

export function messageList(messages: readonly PlainMessage[]): HTMLElement {
  if (messages.length === 0) {
    return element('p', { className: 'nothing' }, 'Nothing is odd about this letter.')
  }
  return element('ul', { className: 'notes messages' }, ...messages.map(item))
}

function item(message: PlainMessage): HTMLElement {
  const { reason, ruleId, line, column } = message
  const { style, name } = gravityOf(message)
  return element(
    'li',
    { className: `note ${style}` },
    element('b', {}, `${name}: `),
    `${reason} `,
    element(
      'code',
      {},
      [line === null ? '' : `${line}:${column}`, ruleId].filter(Boolean).join(' '),
    ),
  )
}
