/** The panel's side: the determination, row by row, each linked to its words. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import { type Kind, kindOf } from '../kinds'
import { type Links, rowName } from '../links'
import type { Outcome, Row, Section } from './row'

const OUTCOMES: Readonly<Record<Outcome, string>> = {
  upheld: '✕ upheld',
  overturned: '✓ overturned',
  'partially-overturned': '± partially overturned',
  none: '? no outcome',
}

export const outcomeBadge = (outcome: Outcome): Element =>
  h(`span.badge.${outcome}`, OUTCOMES[outcome])

/** @param rows the rows of all sections, in order: their place in it names their elements */
export const panelElement = (
  sections: readonly Section[],
  rows: readonly Row[],
  links: Links,
): Element => {
  const names = new Map(rows.map((row, index) => [row, rowName(index)]))
  return h('div.panel', { dataStops: '' }, [
    ...sections.map(({ title, outcome, rows }) => {
      const absent = rows.filter(({ parts }) => parts === null).map(({ label }) => label)
      return h('section', [
        h('h3', [h('span', title), ...(outcome ? [' ', outcomeBadge(outcome)] : [])]),
        h(
          'ul',
          rows.flatMap((row) => (row.parts ? [rowElement(row, names.get(row)!, links)] : [])),
        ),
        ...(absent.length > 0
          ? [h('p.absent', `Not in the letter: ${absent.join(', ').toLowerCase()}`)]
          : []),
      ])
    }),
  ])
}

function rowElement(row: Row, id: string, links: Links): Element {
  const { label, at, parts, aside, odd } = row
  const ids = links.marksAt(at)
  const segment = links.segmentOf(ids)
  const content: (string | Element)[] = [
    h('span.name', label),
    ' ',
    h(
      'span.value',
      parts!.map((part) => (typeof part === 'string' ? part : words(part.text, part.at, links))),
    ),
    ...(aside ? [' ', h('span.aside', aside)] : []),
  ]
  const style = `row.${rowKind(row)}${odd ? '.odd' : ''}`
  if (!segment) return h('li', h(`span.${style}`, { id, title: at }, content))
  return h(
    'li',
    h(
      `a.${style}`,
      { id, href: `#${segment}`, title: at, dataOwn: ids.join(' '), dataStop: '' },
      content,
    ),
  )
}

/** A row of a value in parts is of the kind that its parts are. */
function rowKind({ at, parts }: Row): Kind {
  const part = parts?.find((part) => typeof part !== 'string')
  const kind = kindOf(typeof part === 'object' ? part.at : at)
  if (kind !== 'treatment') return kind
  const asDate = kindOf(`${at}/iso`)
  return asDate === 'date' ? asDate : kind
}

function words(text: string, at: string, links: Links): Element | string {
  const ids = links.marksAt(at)
  return ids.length === 0 ? text : h('span', { dataOwn: ids.join(' ') }, text)
}
