/** The messages of a letter: the first of them, where a letter has very many. */
import type { PlainMessage } from '../../src/messages/plain'
import { gravityOf } from '../../src/output/html/gravity'
import { counted } from '../../src/report/page/words'
import { element } from './element'

/** More messages are in the JSON, not on the page. */
const MOST_MESSAGES = 500

export function messageList(messages: readonly PlainMessage[]): HTMLElement {
  if (messages.length === 0) {
    return element('p', { className: 'nothing' }, 'Nothing is odd about this letter.')
  }
  const left = messages.length - MOST_MESSAGES
  return element('ul', { className: 'notes messages' }, [
    ...messages.slice(0, MOST_MESSAGES).map(item),
    ...(left > 0 ? [element('li', { className: 'rest' }, `${counted(left, 'message')} more`)] : []),
  ])
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
