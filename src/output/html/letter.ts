/** The letter's side: its tree as elements, its words as marked segments, notes where they belong. */
import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import { isBranch, type LeafNode, type LetterNode } from '../../tree/nodes'
import type { Links } from './links'
import { note } from './notes'
import { Print } from './printed'
import type { Segment } from './segments'
import type { LetterView } from './view'

/** A letter that was not read is shown up to so many characters. */
const MOST_UNREAD = 100_000

export function letterElement(
  view: LetterView,
  segments: readonly Segment[],
  links: Links,
): Element {
  const setting = new Setting(view, segments, links)
  const { tree, text } = view
  const shown = tree.format === null ? Math.min(text.length, MOST_UNREAD) : text.length
  const left = text.length - shown
  return h('div.letter', { dataStops: '' }, [
    ...(tree.children.length > 0 && left === 0
      ? tree.children.flatMap((child) => setting.node(child, false))
      : [h('div.plain', setting.stretch(0, shown))]),
    ...(left > 0 ? [h('p.rest', `${left.toLocaleString('en-US')} characters more`)] : []),
  ])
}

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
  outcome: 'b.outcome',
}

/** Sets the letter's words; to be asked in reading order. */
class Setting {
  private readonly print: Print
  private readonly notes: { at: number; element: Element }[] = []
  private nextNote = 0
  private nextSegment = 0

  constructor(
    view: LetterView,
    private readonly segments: readonly Segment[],
    private readonly links: Links,
  ) {
    this.print = new Print(view.text)
    for (const [index, message] of view.messages.entries()) {
      if (message.span)
        this.notes.push({ at: message.span[0], element: note(message, index, links) })
    }
    this.notes.sort((a, b) => a.at - b.at)
  }

  /** @param inline within a line: no element that makes a paragraph of its own */
  node(node: LetterNode, inline: boolean): ElementContent[] {
    if (!isBranch(node)) return this.leaf(node, inline)
    const isItem = node.type === 'field' && node.name === 'disputedItem'
    const children = node.children.flatMap((child) => this.node(child, inline || isItem))
    const style = node.type === 'section' ? `.${node.name}` : ''
    if (isItem) return [h('span.item', children)]
    return [h(inline ? 'span' : `${ELEMENTS[node.type] ?? 'span'}${style}`, children)]
  }

  private leaf({ type, position }: LeafNode, inline: boolean): ElementContent[] {
    const content = this.stretch(position.start.offset, position.end.offset)
    const name = ELEMENTS[type]
    if (!name) return type === 'furniture' ? [h('span.furniture', content)] : content
    return [h(inline ? 'span' : name, content)]
  }

  /** `[start, end)` of the letter, cut into its segments. */
  stretch(start: number, end: number): ElementContent[] {
    const content: ElementContent[] = []
    while (this.nextSegment < this.segments.length) {
      const segment = this.segments[this.nextSegment]!
      if (segment.start >= end) break
      const from = Math.max(start, segment.start)
      const to = Math.min(end, segment.end)
      if (from < to) content.push(...this.notesUpTo(from), ...this.piece(segment, from, to))
      if (segment.end > end) break
      this.nextSegment++
    }
    return content
  }

  private piece(segment: Segment, from: number, to: number): ElementContent[] {
    const words = this.print.nodes(from, to)
    const { covering, own } = segment
    if (covering.length === 0) return words
    const row = this.links.rowOf(segment)
    const kind = own.find(({ kind }) => kind !== 'message')?.kind ?? 'message'
    const leads = row !== null && kind !== 'prose'
    const first = from === segment.start
    const style = covering.some(({ kind }) => kind === 'message') ? '.noted' : ''
    return [
      h(
        `${leads ? 'a' : 'span'}.mark.${kind}${style}`,
        {
          id: first ? this.links.nameOf(segment) : undefined,
          href: leads ? `#${row}` : undefined,
          ariaDescribedBy: leads ? row : undefined,
          tabIndex: first && (leads || this.links.opens(segment)) ? -1 : undefined,
          dataStop: first && (leads || this.links.opens(segment)) ? '' : undefined,
          dataOwn: own.map(({ id }) => id).join(' '),
          dataIn: covering.map(({ id }) => id).join(' '),
          dataRow: leads ? undefined : row,
        },
        words,
      ),
    ]
  }

  private *notesUpTo(offset: number): Generator<Element> {
    while (this.nextNote < this.notes.length && this.notes[this.nextNote]!.at <= offset) {
      yield this.notes[this.nextNote++]!.element
    }
  }
}
