/** How far a header table reaches: a run of labels and short values, and the lists below some labels. */
import { ROW_VALUE } from '../forms/shared'
import { isParted, type Page } from './boundary'
import type { Mark } from './mark'
import { numberAt } from './numbers'

/** A value of the header table is no longer than this. */
const HEADER_VALUE_LENGTH = 60

/** The end of the run that begins at `index`, and how many labels stand in it. */
export function headerRun(
  page: Page,
  marks: readonly Mark[],
  index: number,
): { end: number; labels: number } {
  let end = index
  let labels = 0
  let inList = false
  for (; end < marks.length; end++) {
    const mark = marks[end]!
    const { entry, line, opens } = mark
    if (opens) break
    if (entry?.kind === 'header') {
      labels++
      inList = entry.header!.kind === 'list'
    } else if (entry?.kind === 'furniture') continue
    else if (entry) break
    else if (inList ? !isListLine(page, mark) : line && !isValue(page, mark)) break
  }
  return { end, labels }
}

const isValue = ({ source }: Page, { start, end, outcome }: Mark): boolean =>
  (end - start <= HEADER_VALUE_LENGTH || isValueRow(source.slice(start, end))) && !outcome

const VALUE_ROW = new RegExp(`^${ROW_VALUE}(?:\\s${ROW_VALUE}){1,9}$`, 'i')

/** Whether nothing but values of the table: an extractor set a row of its cells one blank apart. */
export const isValueRow = (words: string): boolean => VALUE_ROW.test(words)

/** Treatments are listed in capitals or by numbers; any other line belongs to the one before it. */
function isListLine(page: Page, { line, start, end }: Mark): boolean {
  if (!line || !isParted(page, line) || numberAt(page.source, start)) return true
  const words = page.source.slice(start, end)
  return words === words.toUpperCase()
}
