/** Aligned, folded lines for the terminal. */

import wrap from 'wrap-ansi'
import { colors } from '../colors'

/** A row: a name and its value; null where the letter has none. */
export type Row = readonly [name: string, value: string | null]

const INDENT = 2

/** A heading over its part of the letter. */
export const heading = (title: string, width: number): string =>
  `\n${colors.bold(title)} ${colors.dim('─'.repeat(Math.max(0, width - title.length - 1)))}`

/** Rows with their values aligned and folded; those without a value are left out. */
export function rows(list: readonly Row[], width: number, indent = INDENT): string[] {
  const present = list.filter((row): row is readonly [string, string] => row[1] !== null)
  const names = Math.max(0, ...present.map(([name]) => name.length)) + 2
  return present.map(([name, value]) => {
    const folded = fold(value, width - indent - names)
    const [first, ...rest] = folded
    const hang = ' '.repeat(indent + names)
    return [
      `${' '.repeat(indent)}${colors.dim(name.padEnd(names))}${first}`,
      ...rest.map((line) => hang + line),
    ].join('\n')
  })
}

/** A text folded to the width and set in. */
export const paragraph = (text: string, width: number, indent = INDENT): string =>
  fold(text, width - indent)
    .map((line) => ' '.repeat(indent) + line)
    .join('\n')

const fold = (text: string, width: number): string[] =>
  wrap(text, Math.max(20, width), { hard: true }).split('\n')
