/** Figures in words and digits. */
import type { Interval } from '../wilson'

/** '12,345' */
export const count = (number: number): string => number.toLocaleString('en-US')

/** '1 letter', '12,345 letters' */
export const counted = (number: number, word: string): string =>
  `${count(number)} ${word}${number === 1 ? '' : 's'}`

/** '86.2 %' */
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

/** '81.0–90.1 %' */
export const interval = ({ low, high }: Interval): string =>
  `${(100 * low).toFixed(1)}–${(100 * high).toFixed(1)} %`
