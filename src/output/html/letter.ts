/** The letter's side: its tree as elements, its words as marked segments, notes where they belong. */

import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { messageSpan } from '../../messages/plain'
import { append } from '../../text/append'
import { isBranch, type LeafNode, type LetterNode } from '../../tree/nodes'
import type { Links } from './links'
import type { Mark } from './marks'
import { note } from './notes'
import { Print } from './printed'
import { Queue } from './queue'
import type { Segment } from './segments'
import type { LetterView } from './view'

/** @param shown so many characters are shown, and how many more there are is said */
export function letterElement(
  view: LetterView,
  shown: number,
  segments: readonly Segment[],
  links: Links,
): Element {
  const setting = new Setting(view, segments, links)
  const { tree, text } = view
  const left = text.length - shown
  return h('div.letter', { dataStops: '' }, [
    ...(tree.children.length > 0 && left === 0
      ? tree.children.flatMap((child) => setting.node(child, BETWEEN_BLOCKS))
      : [h('div.plain', setting.stretch(0, shown, false))]),
    ...(left > 0 ? [h('p.rest', `${left.toLocaleString('en-US')} characters more`)] : []),
  ])
}

/** A message about so many characters is about these words, a longer one about a part of the letter. */
const FEW_WORDS = 100

const isAboutWords = ({ kind, start, end }: Mark): boolean =>
  kind === 'message' && end - start <= FEW_WORDS

/** Blanks that part columns on one line. */
const isWide = ({ start, end }: LeafNode['position']): boolean =>
  start.line === end.line && end.offset - start.offset > 2

const isBlankLines = ({ start, end }: LeafNode['position']): boolean => end.line - start.line > 1

/** What the elements are called, by the type of their node; others are plain `span`s. */
const ELEMENTS: Readonly<Record<string, string>> = {
  section: 'section',
  issue: 'div.issue',
  field: 'div.field',
  paragraph: 'p',
  heading: 'h3.heading',
  setPhrase: 'p.set-phrase',
  label: 'b.label',
  headerLabel: 'span.header-label',
  outcome: 'b.ruling',
  furniture: 'span.furniture',
  markup: 'span.markup',
}

/** Where a node stands. */
interface Surroundings {
  /** Within a line: no element that makes a paragraph of its own. */
  inLine: boolean
  /** Within a paragraph, whose lines are the page's and not its own. */
  inProse: boolean
}

const BETWEEN_BLOCKS: Surroundings = { inLine: false, inProse: false }

/** Sets the letter's words; to be asked in reading order. */
class Setting {
  private readonly print: Print
  /** Notes about a few words stand behind them, notes about a whole part before it. */
  private readonly before = new Queue<Element>()
  private readonly behind = new Queue<Element>()
  private next = 0

  constructor(
    view: LetterView,
    private readonly segments: readonly Segment[],
    private readonly links: Links,
  ) {
    this.print = new Print(view.text)
    for (const [index, message] of view.messages.entries()) {
      const span = messageSpan(message)
      if (!span) continue
      const [start, end] = span
      const element = note(message, index, links)
      if (end - start > FEW_WORDS) this.before.add(start, element)
      else this.behind.add(end, element)
    }
  }

  node(node: LetterNode, { inLine, inProse }: Surroundings): ElementContent[] {
    if (!isBranch(node)) return this.leaf(node, { inLine, inProse })
    const isItem = node.type === 'field' && node.name === 'disputedItem'
    const around = { inLine: inLine || isItem, inProse: inProse || node.type === 'paragraph' }
    const children = node.children.flatMap((child) => this.node(child, around))
    if (isItem) return [h('span.item', children)]
    const style = node.type === 'section' ? `.${node.name}` : ''
    return [h(inLine ? 'span' : `${ELEMENTS[node.type] ?? 'span'}${style}`, children)]
  }

  private leaf({ type, position }: LeafNode, { inLine, inProse }: Surroundings): ElementContent[] {
    const content = this.stretch(position.start.offset, position.end.offset, inProse)
    if (type === 'whitespace') {
      if (isWide(position)) return [h('span.wide', content)]
      return isBlankLines(position) ? [h('span.blank-lines', content)] : content
    }
    const name = ELEMENTS[type]
    return name ? [h(inLine ? 'span' : name, content)] : content
  }

  /** `[start, end)` of the letter, cut into its segments. */
  stretch(start: number, end: number, inProse: boolean): ElementContent[] {
    const content: ElementContent[] = []
    for (; this.next < this.segments.length; this.next++) {
      const segment = this.segments[this.next]!
      if (segment.start >= end) break
      const from = Math.max(start, segment.start)
      const to = Math.min(end, segment.end)
      if (from < to) {
        append(content, this.before.upTo(from))
        append(content, this.piece(segment, this.print.nodes(from, to, inProse), from))
        append(content, this.behind.upTo(to))
      }
      if (segment.end > end) break
    }
    return content
  }

  private piece(segment: Segment, words: ElementContent[], from: number): ElementContent[] {
    const { covering, own } = segment
    if (covering.length === 0) return words
    const row = this.links.rowOf(segment)
    const kind = own.find(({ kind }) => kind !== 'message')?.kind ?? 'message'
    const leads = row !== null && kind !== 'prose'
    const first = from === segment.start
    const stops = first && (leads || this.links.opens(segment))
    return [
      h(
        `${leads ? 'a' : 'span'}.mark.${kind}${covering.some(isAboutWords) ? '.noted' : ''}`,
        {
          id: first ? this.links.nameOf(segment) : undefined,
          href: leads ? `#${row}` : undefined,
          ariaDescribedBy: leads ? row : undefined,
          tabIndex: stops ? -1 : undefined,
          dataStop: stops ? '' : undefined,
          dataOwn: own.map(({ id }) => id).join(' '),
          dataIn: covering.map(({ id }) => id).join(' '),
          dataRow: leads ? undefined : row,
        },
        words,
      ),
    ]
  }
}
