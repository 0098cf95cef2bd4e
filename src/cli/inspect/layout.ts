/** Aligned, folded lines for the terminal. */

import wrap from 'wrap-ansi'
import type { Range } from '../../index'
import { colors } from '../colors'

/** A row: a name and its value; null where the letter has none. */
export type Row = readonly [name: string, value: string | null]

const INDENT = 2

/** A heading over its part of the letter; a rule fills its last line. */
export function heading(title: string, width: number): string {
  const lines = fold(title, width)
  const rule = '─'.repeat(Math.max(0, width - lines.at(-1)!.length - 1))
  return `\n${lines.map((line) => colors.bold(line)).join('\n')} ${colors.dim(rule)}`.trimEnd()
}

/** Rows with their values aligned and folded; those without a value are left out. */
export function rows(list: readonly Row[], width: number): string[] {
  const present = list.filter((row): row is readonly [string, string] => row[1] !== null)
  const names = present.reduce((most, [name]) => Math.max(most, name.length), 0) + 2
  return present.map(([name, value]) => {
    const folded = fold(value, width - INDENT - names)
    const [first, ...rest] = folded
    const hang = ' '.repeat(INDENT + names)
    return [
      `${' '.repeat(INDENT)}${colors.dim(name.padEnd(names))}${first}`,
      ...rest.map((line) => hang + line),
    ].join('\n')
  })
}

/** '5' or '5-8'. */
export const range = ({ from, to }: Range): string => (from === to ? `${from}` : `${from}-${to}`)

/** A text folded to the width and set in; `sign` stands before its first line. */
export function paragraph(text: string, width: number, sign = ''): string {
  const hang = ' '.repeat(sign.length)
  return fold(text, width - INDENT - sign.length)
    .map((line, index) => `${' '.repeat(INDENT)}${index === 0 ? sign : hang}${line}`.trimEnd())
    .join('\n')
}

/** The lines of a text, none longer than the width. */
export const fold = (text: string, width: number): string[] =>
  wrap(text, Math.max(20, width), { hard: true }).split('\n')
