/** The chapters on how issues ended, one for each dimension. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import { outcomesPlot, ratesPlot } from '../draw/rows'
import { DECISIONS, type Group, type Split } from '../figures/outcomes'
import { OUTCOME_NAMES } from '../labels'
import { wilson } from '../wilson'
import {
  basis,
  type Content,
  chapter,
  figure,
  type List,
  leftOut,
  linked,
  lists,
  table,
} from './elements'
import { count, counted, interval, percent } from './words'

const HEADS: readonly string[] = [
  'Issues',
  'Upheld, %',
  '95 % interval',
  'Upheld',
  'Overturned',
  'Partly',
  'Letters',
]

const tableOf = (id: string): string => `${id}-table`

export function outcomesChapter(split: Split): Element {
  const { dimension, groups, rest, counted: reach, unknown } = split
  const { id, title, head, about, lacks } = dimension
  const content = [
    h('p', about),
    basis(
      `Rests on ${counted(reach.issues, 'decided issue')} of ${counted(reach.letters, 'letter')}.`,
      leftOut(unknown.issues, 'issue', `of ${counted(unknown.letters, 'letter')} without ${lacks}`),
    ),
  ]
  if (groups.length === 0) return chapter(id, title, content)
  const rows = groups.map((group, index) => ({ group, lists: listsOf(id, group, index) }))
  return chapter(id, title, [
    ...content,
    figure(legend(groups), [
      outcomesPlot(groups, `Bars: issues by outcome, ${title}. The table below has the numbers.`),
      ratesPlot(
        groups,
        `Dots: share upheld with interval, ${title}. The table below has the numbers.`,
      ),
    ]),
    table(
      tableOf(id),
      title,
      [head, ...HEADS],
      rows.map(({ group, lists }) => [group.value, ...cells(group, lists)]),
    ),
    ...(rest.values > 0
      ? [
          h(
            'p.note',
            `${count(rest.values)} rarer values with ${counted(rest.issues, 'issue')} are not shown.`,
          ),
        ]
      : []),
    ...lists(rows.flatMap(({ lists }) => lists)),
  ])
}

const listsOf = (id: string, { value, outcomes }: Group, index: number): List[] =>
  DECISIONS.map((decision) => ({
    id: `${id}-${index + 1}-${decision}`,
    title: `${value}, ${OUTCOME_NAMES[decision]}`,
    sample: outcomes[decision],
    backTo: tableOf(id),
  }))

function cells({ reach, outcomes }: Group, lists: readonly List[]): Content[] {
  const upheld = outcomes.upheld.count
  return [
    count(reach.issues),
    percent(upheld / reach.issues),
    interval(wilson(upheld, reach.issues)!),
    ...lists.map(linked),
    count(reach.letters),
  ]
}

/** The outcomes that occur, in their colours. */
const legend = (groups: readonly Group[]): Element[] =>
  DECISIONS.filter((decision) => groups.some(({ outcomes }) => outcomes[decision].count > 0)).map(
    (decision) =>
      h('span.key', [
        h(`span.swatch.${decision}`, { ariaHidden: 'true' }),
        OUTCOME_NAMES[decision],
      ]),
  )
