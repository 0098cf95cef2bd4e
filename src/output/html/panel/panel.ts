/** The panel's side: the determination, row by row, each linked to its words. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import { type Kind, kindOf } from '../kinds'
import { type Links, rowName } from '../links'
import type { Outcome, Part, Row, Section } from './row'

const OUTCOMES: Readonly<Record<Outcome, readonly [sign: string, name: string]>> = {
  upheld: ['✕', 'upheld'],
  overturned: ['✓', 'overturned'],
  'partially-overturned': ['±', 'partially overturned'],
  none: ['?', 'no outcome'],
}

/** A section of more rows says how many more there are. */
const MOST_ROWS = 1_000

/** @param count where it stands for several issues */
export function outcomeBadge(outcome: Outcome, count?: number): Element {
  const [sign, name] = OUTCOMES[outcome]
  return h(`span.badge.${outcome}`, [
    h('span.sign', { ariaHidden: 'true' }, sign),
    count === undefined ? name : `${count} ${name}`,
  ])
}

/** @param rows the rows of all sections, in order: their place in it names their elements */
export const panelElement = (
  sections: readonly Section[],
  rows: readonly Row[],
  links: Links,
): Element => {
  const names = new Map(rows.map((row, index) => [row, rowName(index)]))
  return h('div.panel', { dataStops: '' }, [
    ...sections.map(({ title, outcome, rows }) => {
      const left = rows.length - MOST_ROWS
      const absent = rows.filter(({ parts }) => parts === null).map(({ label }) => label)
      return h('section', [
        h('h3', [h('span', title), ...(outcome ? [' ', outcomeBadge(outcome)] : [])]),
        h(
          'ul',
          rows
            .slice(0, MOST_ROWS)
            .flatMap((row) => (row.parts ? [rowElement(row, names.get(row)!, links)] : [])),
        ),
        ...(left > 0 ? [h('p.absent', `${left.toLocaleString('en-US')} rows more`)] : []),
        ...(absent.length > 0
          ? [h('p.absent', `Not in the letter: ${absent.map(lowered).join(', ')}`)]
          : []),
      ])
    }),
  ])
}

/** As within a sentence; `UR` stays. */
const lowered = (label: string): string =>
  /^[A-Z]{2}/.test(label) ? label : label.charAt(0).toLowerCase() + label.slice(1)

function rowElement(row: Row, id: string, links: Links): Element {
  const { label, at, parts, aside, odd } = row
  const ids = links.marksOf(row)
  const segment = links.segmentOf(ids)
  const content: (string | Element)[] = [
    h('span.name', label),
    ' ',
    h(
      'span.value',
      parts!.map((part) => partElement(part, links)),
    ),
    ...(aside ? [' ', h('span.aside', partElement(aside, links))] : []),
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

function partElement(part: Part, links: Links): Element | string {
  if (typeof part === 'string') return part
  const ids = links.marksAt(part.at)
  return ids.length === 0 ? part.text : h('span', { dataOwn: ids.join(' ') }, part.text)
}
