/** The same letter as a person or a converter sets it in Markdown. */
import { type Block, blocksOf, type HeaderFacts, type LetterFacts } from './letter'
import { wrap } from './renderings'

/** Signs that Markdown would take for markup, escaped as converters do. */
const escaped = (words: string): string =>
  words.replace(/[\\*_#[\]<>]/g, '\\$&').replace(/&/g, '&amp;')

const LABEL = /^((?:Claims Administrator guideline|MAXIMUS guideline|Decision rationale):)(.*)$/s
const ITEM = /: (?:Upheld|Overturned|Partially Overturned)$/

function set({ kind, text }: Block): string {
  if (kind === 'heading') return `## ${text}`
  if (ITEM.test(text)) return `**${escaped(text)}**`
  const [, label, words] = LABEL.exec(text) ?? []
  const lines = wrap(label ? `**${label}**${escaped(words!)}` : escaped(text))
  return lines.join('\n')
}

const row = (...cells: string[]) => `| ${cells.join(' | ')} |`

const table = (header: HeaderFacts): string =>
  [
    row('Field', 'Value'),
    row('---', '---'),
    row('Case Number', header.caseNumber),
    row('Date Assigned', header.dateAssigned),
    row('Date of Injury', header.dateOfInjury),
    row('Decision Date', header.decisionDate),
    row('UR Denial Date', header.urDenialDate),
    row('Priority', header.priority),
    row('Application Received', header.applicationReceived),
  ].join('\n')

export const markdown = (facts: LetterFacts): string =>
  [...(facts.header ? [table(facts.header)] : []), ...blocksOf(facts).map(set), ''].join('\n\n')
