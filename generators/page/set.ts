/** From blocks to the text of a letter, line by line and page by page. */
import type { Block, Row } from './blocks'
import type { Setting } from './setting'

/** The words that a page's last line holds. */
export type Footer = (page: number, pages: number) => string

export function setPages(blocks: readonly Block[], footer: Footer, setting: Setting): string {
  const { pageLength, doubled, breaks } = setting
  const lines = blocks.flatMap((block) => linesOf(block, setting))
  while (lines.at(-1) === '') lines.pop()
  return pagesOf(lines, pageLength, footer)
    .map((page) => (doubled ? doubledLines(page) : page.map((line) => `${line}\n`)).join(''))
    .join('\f')
    .replaceAll('\n', breaks)
}

function linesOf(block: Block, setting: Setting): string[] {
  switch (block.kind) {
    case 'heading': {
      const room = setting.centred ? Math.max(0, (setting.width - block.text.length) >> 1) : 0
      return ['', ' '.repeat(room) + block.text, '']
    }
    case 'paragraph':
      return block.text
        .split('\n\n')
        .flatMap((paragraph) => [...wrapped(paragraph, setting.width), ''])
    case 'line':
      return wrapped(block.text, setting.width)
    case 'table':
      return [...TABLES[setting.table](block.rows), '']
  }
}

/** Broken at blanks, and nowhere else. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= width) {
      lines[lines.length - 1] = `${line} ${word}`
    } else lines.push(word)
  }
  return lines
}

const TABLES: Readonly<Record<Setting['table'], (rows: readonly Row[]) => string[]>> = {
  lines: (rows) => rows.map(([, label, value]) => `${label} ${value}`),
  columns: (rows) => {
    const half = Math.ceil(rows.length / 2)
    const cell = ([, label, value]: Row) => label.padEnd(26) + value
    return rows.slice(0, half).map((row, index) => {
      const beside = rows[half + index]
      return beside ? cell(row).padEnd(58) + cell(beside) : cell(row)
    })
  },
  torn: (rows) => [...rows.map(([, label]) => label), '', ...rows.map(([, , value]) => value)],
}

function pagesOf(lines: readonly string[], length: number | null, footer: Footer): string[][] {
  if (length === null) return [[...lines]]
  const count = Math.ceil(lines.length / length)
  return Array.from({ length: count }, (_, page) => [
    ...lines.slice(page * length, (page + 1) * length),
    ...(page < count - 1 ? ['', footer(page + 1, count)] : []),
  ])
}

/** Each line has an empty one behind it; one that holds a blank parts paragraphs. */
const doubledLines = (lines: readonly string[]): string[] => lines.map((line) => `${line} \n\n`)
