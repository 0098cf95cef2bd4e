/** The messages of a letter. */
import type { PlainMessage } from '../../src/batch/letter'
import { element } from './element'

const GRAVITY = {
  true: ['fatal', 'Not read'],
  false: ['warning', 'Warning'],
  null: ['information', 'Note'],
} as const

export function messageList(messages: readonly PlainMessage[]): HTMLElement {
  if (messages.length === 0) {
    return element('p', { className: 'nothing' }, 'Nothing is odd about this letter.')
  }
  return element('ul', { className: 'notes messages' }, ...messages.map(item))
}

function item({ fatal, reason, ruleId, line, column }: PlainMessage): HTMLElement {
  const [style, name] = GRAVITY[`${fatal}`]
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
