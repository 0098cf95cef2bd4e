/** From a Markdown source to the text that a letter's reader reads. */
import type { LetterForm } from '../../../grammars/forms'
import { lexiconOf } from '../../../grammars/letter/lexicon'
import { rowAt } from '../../../grammars/letter/rows'
import type { Stretch } from '../../text/prose'
import { blockEdits } from './blocks'
import { type Edit, inOrder } from './edit'
import { isMarkdown } from './evidence'
import { htmlEdits } from './html'
import { inlineMarkup } from './inline'
import { locate } from './locate'
import { rowsOf } from './rows'
import { tableEdits } from './tables'
import { View } from './view'

export interface MarkdownReading {
  view: View
  /** What is set in bold, in the view. */
  bold: Stretch[]
}

/** The plain text of a source; null where nothing in it is clearly Markdown. */
export function readMarkdown(source: string, forms: readonly LetterForm[]): MarkdownReading | null {
  return isMarkdown(source) ? plainTextOf(source, forms) : null
}

/** The plain text of a source that is taken to be Markdown. */
export function plainTextOf(source: string, forms: readonly LetterForm[]): MarkdownReading {
  const rows = rowsOf(source)
  const tables = tableEdits(rows, labelTest(forms))
  const outer = inOrder([...htmlEdits(source), ...blockEdits(rows), ...tables])
  const inline = inlineMarkup(source, locate(blanked(source, outer)))
  const view = new View(source, inOrder([...outer, ...inline.edits]))
  return { view, bold: telling(inline.bold, source).map((stretch) => view.viewOf(stretch)) }
}

/** Tells whether words are a label of the header in one of the forms. */
function labelTest(forms: readonly LetterForm[]): (words: string) => boolean {
  const { headerLabels } = lexiconOf(forms)
  return (words) => {
    const label = `${words}:`
    return rowAt(label, 0, headerLabels, (_, end) => end === label.length) !== null
  }
}

/**
 * The source with blanks where the edits stand, every offset kept. A byte-order mark is a blank as well,
 * since remark takes it away, and whatever ends a line is `\n`.
 */
function blanked(source: string, edits: readonly Edit[]): string {
  const parts: string[] = []
  let position = 0
  for (const { start, end } of edits) {
    parts.push(source.slice(position, start), source.slice(start, end).replace(/[^\r\n]/g, ' '))
    position = end
  }
  parts.push(source.slice(position))
  return parts.join('').replace(/\r\n|[\r\f\ufeff]/g, (sign) => PLAIN_BLANKS[sign]!)
}

const PLAIN_BLANKS: Readonly<Record<string, string>> = {
  '\r\n': ' \n',
  '\r': '\n',
  '\f': '\n',
  '\ufeff': ' ',
}

/** Bold tells the disputed items from other words only where most words are not bold. */
const MOST_BOLD = 1 / 3

function telling(bold: readonly Stretch[], source: string): readonly Stretch[] {
  const length = bold.reduce((sum, { start, end }) => sum + end - start, 0)
  return length < source.length * MOST_BOLD ? bold : []
}
