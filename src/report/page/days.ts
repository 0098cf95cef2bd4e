/** The chapter on the days between the dates of a letter. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import { daysPlot } from '../draw/days'
import type { Bin, Days } from '../figures/days'
import { basis, chapter, figure, type List, leftOut, linked, lists, table } from './elements'
import { count, counted, percent } from './words'

export const daysChapter = (all: readonly Days[]): Element =>
  chapter('days', 'Days to a decision', all.flatMap(spanContent))

function spanContent({
  span,
  counted: letters,
  unknown,
  backwards,
  summary,
  bins,
}: Days): Element[] {
  const id = `days-${span.id}`
  const wrong: List = {
    id: `${id}-backwards`,
    title: `${span.title}, dates in the wrong order`,
    sample: backwards,
    backTo: id,
  }
  const content = [
    h('h3', { id }, span.title),
    basis(
      `Rests on ${counted(letters, 'letter')} with both dates.`,
      leftOut(unknown, 'letter', 'without one of the dates'),
    ),
    ...(backwards.count > 0
      ? [h('p.note', ['Dates in the wrong order, left out too: ', ...[linked(wrong)].flat(), '.'])]
      : []),
  ]
  if (!summary) return [...content, ...lists([wrong])]
  const rows = bins.map((bin, index) => ({ bin, list: listOf(id, span.title, bin, index) }))
  return [
    ...content,
    h('div.beside', [
      figure(
        `Half of the letters took ${summary.lowerQuartile} to ${summary.upperQuartile} days, the middle one ${summary.median}; the quickest ${summary.least}, the slowest ${count(summary.most)}.`,
        [daysPlot(bins, `Columns: letters by days. ${span.title}. The table has the numbers.`)],
      ),
      table(
        `${id}-table`,
        span.title,
        ['Days', 'Letters', 'Share'],
        rows.map(({ bin, list }) => [
          nameOf(bin),
          linked(list),
          percent(bin.letters.count / letters),
        ]),
      ),
    ]),
    ...lists([...rows.map(({ list }) => list), wrong]),
  ]
}

/** '14–27', '7', '210 and more' */
function nameOf({ from, to }: Bin): string {
  if (to === null) return `${count(from)} and more`
  return to - from === 1 ? `${from}` : `${from}–${to - 1}`
}

const listOf = (id: string, title: string, bin: Bin, index: number): List => ({
  id: `${id}-${index + 1}`,
  title: `${title}, ${nameOf(bin)} days`,
  sample: bin.letters,
  backTo: id,
})
