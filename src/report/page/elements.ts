/** The pieces that the chapters are made of. Whatever comes from letters goes in as text or attribute. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { Entry, Sample } from '../figures/sample'
import { count, counted } from './words'

export type Content = string | ElementContent | readonly (string | ElementContent)[]

const listOf = (content: Content): (string | ElementContent)[] =>
  (Array.isArray(content) ? content : [content]) as (string | ElementContent)[]

/** A plot as the drawing part made it. */
const drawing = (svg: string): ElementContent => ({ type: 'raw', value: svg }) as never

export const chapter = (id: string, title: string, content: Content): Element =>
  h('section', { id, ariaLabelledBy: `${id}-title` }, [
    h('h2', { id: `${id}-title` }, title),
    ...listOf(content),
  ])

export const figure = (caption: Content, plots: readonly string[]): Element =>
  h('figure', [h('figcaption', listOf(caption)), h('div.plots', plots.map(drawing))])

/** A table that scrolls within itself where it is too wide; the first cell of a row names the row. */
export const table = (
  id: string,
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly Content[])[],
): Element =>
  h('div', [
    ...(heads.length > WIDE
      ? [h('p.cue', { ariaHidden: 'true' }, 'Swipe for more columns →')]
      : []),
    h('div.scroll', { id, tabIndex: 0, role: 'region', ariaLabel: `Table: ${caption}` }, [
      h('table', [
        h('caption', caption),
        h(
          'thead',
          h(
            'tr',
            heads.map((head) => h('th', { scope: 'col' }, head)),
          ),
        ),
        h(
          'tbody',
          rows.map(([name, ...cells]) =>
            h('tr', [
              h('th', { scope: 'row' }, listOf(name ?? '')),
              ...cells.map((cell) => h('td', listOf(cell))),
            ]),
          ),
        ),
      ]),
    ]),
  ])

/** A table with more columns than this is wider than a phone. */
const WIDE = 3

/** A list of letters that a number leads to. */
export interface List {
  id: string
  title: string
  sample: Sample
  /** The id of the table or heading that it belongs to. */
  backTo: string
}

/** A number that leads to its list; a zero leads nowhere. */
export const linked = ({ id, title, sample }: List): Content =>
  sample.count === 0
    ? '0'
    : h(
        'a',
        { href: `#${id}`, ariaLabel: `${count(sample.count)}: list ${title}` },
        count(sample.count),
      )

/** The lists of a chapter; each is shown when a number has led to it. */
export const lists = (all: readonly List[]): Element[] =>
  all.filter(({ sample }) => sample.count > 0).map(list)

const list = ({ id, title, sample, backTo }: List): Element =>
  h('section.list', { id, tabIndex: -1, ariaLabelledBy: `${id}-title` }, [
    h('h3', { id: `${id}-title` }, `${title}: ${count(sample.count)}`),
    ...(sample.shown.length < sample.count
      ? [h('p.note', `The first ${sample.shown.length} of ${count(sample.count)}.`)]
      : []),
    h('ol', sample.shown.map(item)),
    h('p', h('a', { href: `#${backTo}` }, 'Back to the figures')),
  ])

const item = ({ name, path, issue, words, href }: Entry): Element =>
  h('li', [
    h('b', href === null ? name : h('a', { href }, name)),
    ...(issue === null ? [] : [`, issue ${issue}`]),
    ...(words === '' ? [] : [`: ${words}`]),
    ...(path === name ? [] : [' ', h('small', path)]),
  ])

/** What the figures of a chapter rest on, and what is left out. */
export const basis = (rest: string, left: readonly string[] = []): Element =>
  h('p.note', [rest, left.length > 0 ? ` Left out: ${left.join('; ')}.` : ''].join(''))

/** Left out of the figures: so many, unless none. */
export const leftOut = (number: number, word: string, why: string): string[] =>
  number === 0 ? [] : [`${counted(number, word)} ${why}`]
