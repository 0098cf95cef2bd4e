/** The two sides of a letter, as HTML in which nothing of the letter is markup. */
import type { Element } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { KIND_NAMES } from './kinds'
import { letterElement } from './letter'
import { Links } from './links'
import { marksOf } from './marks'
import { wholeLetterNotes } from './notes'
import { outcomeBadge, panelElement } from './panel/panel'
import { sectionsOf } from './panel/sections'
import { segmentsOf } from './segments'
import { shownLength } from './shown'
import type { LetterView } from './view'

/** The HTML of a marked letter; `client/light.ts` makes its sides light each other. */
export const letterHtml = (view: LetterView): string => toHtml(letterSides(view))

export function letterSides(view: LetterView): Element {
  const found = marksOf(view)
  const shown = shownLength(view, found)
  const marks = found.filter(({ end }) => end <= shown)
  const segments = segmentsOf(view.text.length, marks)
  const sections = sectionsOf(view.determination)
  const rows = sections.flatMap(({ rows }) => rows)
  const links = new Links(marks, segments, rows)
  return h('article.view', { dataView: '' }, [
    head(view),
    h('div.sides', [
      h('section.side.words', { ariaLabelledBy: 'letter-title' }, [
        h('h2.unseen', { id: 'letter-title' }, 'The letter'),
        ...wholeLetterNotes(view.messages),
        letterElement(view, shown, segments, links),
      ]),
      h('section.side.data', { id: 'determination', ariaLabelledBy: 'panel-title' }, [
        h('h2', { id: 'panel-title' }, 'Determination'),
        ...(sections.length === 0 ? [h('p.absent', 'Nothing was read from this letter.')] : []),
        panelElement(sections, rows, links),
      ]),
    ]),
    h('div.card', { ariaHidden: 'true', dataCard: '' }),
  ])
}

function head({ name, determination, messages, tree }: LetterView): Element {
  const { header, issues } = determination
  const kinds = Object.entries(KIND_NAMES)
  return h('header.head', [
    h('h1', header.caseNumber ?? name),
    h('p.about', [
      ...(header.caseNumber ? [name, ' · '] : []),
      tree.format ? formName(tree.format) : 'no letter of a known form',
      ` · ${counted(issues.length, 'issue')} · ${counted(messages.length, 'message')}`,
    ]),
    ...(issues.length > 0 ? [h('p.outcomes', outcomes(issues))] : []),
    h('ul.legend', { ariaLabel: 'What the colours mean' }, [
      ...kinds.map(([kind, text]) => h('li', h(`span.mark.${kind}`, text))),
    ]),
  ])
}

const formName = (format: string): string => format.replaceAll('-', ' ')

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

function outcomes(issues: LetterView['determination']['issues']) {
  const kinds = ['upheld', 'overturned', 'partially-overturned', 'none'] as const
  return kinds.flatMap((kind) => {
    const count = issues.filter(({ decision }) => (decision ?? 'none') === kind).length
    return count === 0 ? [] : [outcomeBadge(kind, count), ' ']
  })
}
