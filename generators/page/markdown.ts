/** The same blocks as a converter sets them in Markdown. */
import type { Block, Row } from './blocks'
import { wrapped } from './set'
import { type Setting, taken } from './setting'

/** Signs that Markdown would take for markup, escaped as converters do; a number stays that of a list. */
const escaped = (words: string): string =>
  words.replace(/[\\*_[\]<>|]/g, '\\$&').replace(/^(?:#|-(?= ))/, '\\$&')

/** One sign alone may be a number's before small letters: `# of visits`. */
const SIGNS: readonly string[] = ['##', '###']

/** A blank line stands behind each block, but not between the lines of a list. */
export function setMarkdown(blocks: readonly Block[], setting: Setting): string {
  let text = ''
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1]
    const goesOn = block.kind === 'line' && next?.kind === 'line' && isEntry(next) && isEntry(block)
    text += `${markdownOf(block, setting)}${goesOn ? '\n' : '\n\n'}`
  }
  return text.replaceAll('\n', setting.breaks)
}

const ENTRY = /^(?:[•●*-]|\d+[.)]) /
const isEntry = ({ text }: { text: string }): boolean => ENTRY.test(text)

function markdownOf(block: Block, setting: Setting): string {
  switch (block.kind) {
    case 'heading':
      return `${taken(setting, SIGNS)} ${escaped(block.text)}`
    case 'table':
      return TABLES[setting.table](block.rows)
    case 'line':
      return isEntry(block) ? entryOf(block.text) : escaped(block.text)
    case 'paragraph':
      return block.text
        .split('\n\n')
        .map((words) => wrapped(escaped(words), setting.width).join('\n'))
        .join('\n\n')
  }
}

/** Bullets become those of Markdown. */
function entryOf(text: string): string {
  const [sign = '', ...words] = text.split(' ')
  return `${/\d/.test(sign) ? sign : '-'} ${escaped(words.join(' '))}`
}

const row = (...cells: string[]): string => `| ${cells.map(escaped).join(' | ')} |`

const TABLES: Readonly<Record<Setting['table'], (rows: readonly Row[]) => string>> = {
  columns: (rows) =>
    [
      row('Field', 'Value'),
      '| --- | --- |',
      ...rows.map(([, label, value]) => row(label, value)),
    ].join('\n'),
  lines: (rows) => rows.map(([, label, value]) => `**${label}** ${escaped(value)}`).join('\n\n'),
  torn: (rows) => rows.map(([, label, value]) => `- ${label} ${escaped(value)}`).join('\n'),
}
