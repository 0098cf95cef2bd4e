/** The page: one HTML file that needs nothing else and may load nothing else. */
import { createHash } from 'node:crypto'
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import type { Figures } from '../figures'
import { wilson } from '../wilson'
import { daysChapter } from './days'
import { outcomesChapter } from './outcomes'
import { STYLE } from './style'
import { failuresChapter, qualityChapter } from './tallies'
import { count, counted, interval, percent } from './words'

const POLICY = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** @param name of the output that the figures are about */
export function pageOf(name: string, figures: Figures): string {
  const title = `IMR determinations: ${name}`
  const chapters: [id: string, name: string, chapter: Element][] = [
    ...figures.splits.map((split): [string, string, Element] => [
      split.dimension.id,
      split.dimension.title,
      outcomesChapter(split),
    ]),
    ['days', 'Days to a decision', daysChapter(figures.days)],
    ['quality', 'Quality of reading', qualityChapter(figures)],
    ['failures', 'What could not be read', failuresChapter(figures)],
  ]
  const page = h('html', { lang: 'en' }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: POLICY }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('title', title),
      h('style', STYLE),
    ]),
    h('body', [
      h('a.skip', { href: '#main' }, 'To the figures'),
      h('header', [h('h1', 'IMR determinations'), h('p.source', name)]),
      h(
        'nav',
        { ariaLabel: 'Chapters' },
        h(
          'ul',
          chapters.map(([id, text]) => h('li', h('a', { href: `#${id}` }, text))),
        ),
      ),
      h('main', { id: 'main', tabIndex: -1 }, [
        overview(figures),
        ...chapters.map(([, , chapter]) => chapter),
      ]),
      h(
        'footer',
        h(
          'p',
          'Upheld: the denial stands. A share is of decided issues; a partly overturned one is not upheld. Intervals are Wilson score intervals with 95 % confidence. They tell of chance alone, not of letters that were left out. A number with a link leads to a list of its first letters.',
        ),
      ),
    ]),
  ])
  return `<!doctype html>\n${toHtml(page, { allowDangerousHtml: true })}\n`
}

function overview(figures: Figures): Element {
  const { letters, issues, decided, undecided, decisions, failed } = figures
  const all = decided.reach.issues
  const upheld = decided.outcomes.upheld.count
  const range = wilson(upheld, all)
  const facts: [name: string, value: string, more: string][] = [
    [
      'Letters read',
      count(letters),
      failed > 0 ? `${count(failed)} could not be read` : 'none failed',
    ],
    [
      'Decided issues',
      count(all),
      `of ${counted(issues, 'issue')}; ${count(undecided.issues)} without an outcome`,
    ],
    ...(range
      ? [['Upheld', percent(upheld / all), `95 % interval ${interval(range)}`] as const]
      : []
    ).map(([name, value, more]): [string, string, string] => [name, value, more]),
    ...(decisions
      ? [['Decided from', decisions.first, `to ${decisions.last}`] as [string, string, string]]
      : []),
  ]
  return h('section', { id: 'overview', ariaLabel: 'Overview' }, [
    h(
      'dl',
      facts.map(([name, value, more]) =>
        h('div', [h('dt', name), h('dd', [h('b', value), h('span', more)])]),
      ),
    ),
  ])
}
