/** The chapters on what was odd about letters and what could not be read. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import type { RuleId } from '../../messages/catalogue'
import { MEANINGS } from '../../messages/meanings'
import { talliesPlot } from '../draw/rows'
import type { Figures, Tally } from '../figures'
import { DRAWN } from '../figures/outcomes'
import { labelOf } from '../labels'
import { basis, chapter, figure, type List, linked, lists, table } from './elements'
import { count, counted, percent } from './words'

export function qualityChapter({ letters, clean, messages }: Figures): Element {
  const id = 'quality'
  const content = basis(
    `Rests on ${counted(letters, 'letter')}; ${count(clean)} of them have no warning.`,
  )
  if (messages.length === 0) return chapter(id, 'Quality of reading', content)
  const rows = withLists(id, messages)
  return chapter(id, 'Quality of reading', [
    h('p', 'What was odd about letters, by rule. The meaning of each rule is below the table.'),
    content,
    figure(
      messages.length > DRAWN
        ? `The ${DRAWN} commonest of ${messages.length} rules.`
        : 'All rules with messages.',
      [
        talliesPlot(
          messages.slice(0, DRAWN),
          'Bars: letters by rule. The table below has the numbers.',
        ),
      ],
    ),
    table(
      `${id}-table`,
      'Messages by rule',
      ['Rule', 'Severity', 'Letters', 'Share', 'Messages'],
      rows.map(({ tally, list }) => [
        labelOf(tally.name),
        tally.severity ?? '',
        linked(list),
        percent(tally.letters.count / letters),
        count(tally.times),
      ]),
    ),
    h('h3', 'What the messages mean'),
    h('dl.meanings', messages.flatMap(meaning)),
    ...lists(rows.map(({ list }) => list)),
  ])
}

/** The words between backquotes are code. */
function meaning({ name }: Tally): Element[] {
  const { meaning = '' } = MEANINGS[name as RuleId] ?? {}
  const words = meaning.split('`').map((part, index) => (index % 2 ? h('code', part) : part))
  return [h('dt', [labelOf(name), ' ', h('code', name)]), h('dd', words)]
}

export function failuresChapter({ failed, failures, letters }: Figures): Element {
  const id = 'failures'
  const title = 'What could not be read'
  const content = basis(
    failed === 0
      ? 'The output has no file of failures beside it.'
      : `${counted(failed, 'letter')} of ${count(failed + letters)} could not be read.`,
  )
  if (failures.length === 0) return chapter(id, title, content)
  const rows = withLists(id, failures.slice(0, DRAWN))
  const rarer = failures.slice(DRAWN)
  return chapter(id, title, [
    content,
    figure('Letters by the reason.', [
      talliesPlot(
        failures.slice(0, DRAWN),
        'Bars: letters by reason. The table below has the numbers.',
      ),
    ]),
    table(
      `${id}-table`,
      title,
      ['Reason', 'Letters', 'Share'],
      rows.map(({ tally, list }) => [
        tally.name,
        linked(list),
        percent(tally.letters.count / (failed + letters)),
      ]),
    ),
    ...(rarer.length > 0
      ? [h('p.note', `${count(rarer.length)} rarer reasons are not shown.`)]
      : []),
    ...lists(rows.map(({ list }) => list)),
  ])
}

const withLists = (id: string, tallies: readonly Tally[]): { tally: Tally; list: List }[] =>
  tallies.map((tally, index) => ({
    tally,
    list: {
      id: `${id}-${index + 1}`,
      title: labelOf(tally.name),
      sample: tally.letters,
      backTo: `${id}-table`,
    },
  }))
