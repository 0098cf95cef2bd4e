/** How grave a message is, for people: by its `fatal`. */
import type { PlainMessage } from '../../messages/plain'

const GRAVITY = {
  true: { name: 'Not read', sign: '✖', style: 'fatal' },
  false: { name: 'Warning', sign: '▲', style: 'warning' },
  null: { name: 'Note', sign: '●', style: 'information' },
} as const

export const gravityOf = ({ fatal }: PlainMessage) => GRAVITY[`${fatal}`]
