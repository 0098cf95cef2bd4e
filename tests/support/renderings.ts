/** The same letter as four text extractors print it. */
import { type Block, blocksOf, type HeaderFacts, type LetterFacts } from './letter'

const WIDTH = 94

/** Breaks words into lines, at blanks and behind the hyphens of words. */
export function wrap(text: string, width = WIDTH): string[] {
  const lines: string[] = []
  let line = ''
  for (const part of text.match(/\S+?[a-z]-(?=[a-z])|\S+/g) ?? []) {
    const glue = line === '' || /[a-z]-$/.test(line) ? '' : ' '
    if (line !== '' && line.length + glue.length + part.length > width) {
      lines.push(line)
      line = part
    } else line += glue + part
  }
  return line === '' ? lines : [...lines, line]
}

const linesOf = ({ kind, text }: Block): string[] => (kind === 'prose' ? wrap(text) : [text])

/** Columns and centred headings, as they stand on the page. */
export function layout(facts: LetterFacts): string {
  const { header } = facts
  const row = (...cells: string[]) =>
    cells
      .map((cell) => cell.padEnd(22))
      .join('')
      .trimEnd()
  const table = (h: HeaderFacts) => [
    row('Case Number:', h.caseNumber),
    row('Date Assigned:', h.dateAssigned, 'Date of Injury:', h.dateOfInjury),
    row('Decision Date:', h.decisionDate, 'UR Denial Date:', h.urDenialDate),
    row('Priority:', h.priority, 'Application', h.applicationReceived),
    row('', '', 'Received:'),
    '',
  ]
  const body = blocksOf(facts).flatMap((block) =>
    block.kind === 'heading'
      ? ['', `${' '.repeat(20)}${block.text}`]
      : block.kind === 'line'
        ? linesOf(block)
        : [...linesOf(block), ''],
  )
  return [...(header ? table(header) : []), ...body].join('\n')
}

/** Columns torn apart: labels first, then values; no blank lines in the body. */
function poppler(facts: LetterFacts): string {
  const { header } = facts
  const table = (h: HeaderFacts) => [
    ...['Case Number:', 'Date Assigned:', 'Decision Date:', 'Priority:', ''],
    ...[h.caseNumber, h.dateAssigned, h.decisionDate, h.priority, ''],
    ...['Date of Injury:', 'UR Denial Date:', 'Application', 'Received:', ''],
    ...[h.dateOfInjury, h.urDenialDate, h.applicationReceived, ''],
  ]
  return [...(header ? table(header) : []), ...blocksOf(facts).flatMap(linesOf), ''].join('\n')
}

/** A blank at each line's end, and one alone on an empty line. */
function pypdf(facts: LetterFacts): string {
  const { header } = facts
  const table = (h: HeaderFacts) => [
    '',
    `Case Number: ${h.caseNumber} `,
    `Date Assigned: ${h.dateAssigned} Date of Injury:  ${h.dateOfInjury}`,
    `Decision Date: ${h.decisionDate} UR Denial Date:  ${h.urDenialDate}`,
    `Priority:  ${h.priority} Application`,
    'Received: ',
    h.applicationReceived,
    '',
  ]
  const body = blocksOf(facts).flatMap((block) => [...linesOf(block), ''])
  return [...(header ? table(header) : []), ...body].map((line) => `${line} \n`).join('')
}

/** An empty line behind each line; a line that holds one blank parts paragraphs. */
function doubled(facts: LetterFacts): string {
  const { header } = facts
  const table = (h: HeaderFacts) => [
    ...['Case Number:', 'Date Assigned:', 'Decision Date:', 'Priority: '],
    ...[h.caseNumber, h.dateAssigned, h.decisionDate, h.priority],
    ...['Date of Injury: ', h.dateOfInjury, `UR Denial Date:   ${h.urDenialDate}`],
    ...['Application', 'Received: ', h.applicationReceived],
  ]
  const body = blocksOf(facts).flatMap((block) => [...linesOf(block), ''])
  return [...(header ? table(header) : []), ...body].map((line) => `${line} \n\n`).join('')
}

export const RENDERINGS = { layout, poppler, pypdf, doubled } as const
export type Rendering = keyof typeof RENDERINGS
export const RENDERING_NAMES = Object.keys(RENDERINGS) as Rendering[]
