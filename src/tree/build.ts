/** Builds the nodes of the tree from marks; offsets in, nodes with places out. */
import { opensParagraph, type Page } from '../../grammars/letter/boundary'
import type { Mark, Outcome } from '../../grammars/letter/mark'
import { append } from '../text/append'
import { trimEnd, trimStart, withoutClosing } from '../text/characters'
import type {
  DateNode,
  FieldNode,
  FurnitureNode,
  HeaderLabelNode,
  HeadingNode,
  InlineNode,
  IssueNode,
  LetterNode,
  OutcomeNode,
  ParagraphNode,
  Place,
  PlaceRange,
  PlainLeafNode,
  PunctuationNode,
  RedactionNode,
  SectionNode,
  WhitespaceNode,
} from './nodes'
import type { Places } from './places'

// Every node is one literal with all its keys: V8 makes it in one step, which it cannot where
// `Object.assign` adds a key to a node made before.
export class TreeBuilder {
  constructor(
    readonly page: Page,
    readonly places: Places,
  ) {}

  /** A leaf that says nothing but its type. */
  leaf<Type extends PlainLeafNode['type']>(
    type: Type,
    start: number,
    end: number,
  ): Extract<PlainLeafNode, { type: Type }> {
    const value = this.places.value(start, end)
    const position = this.places.range(start, end)
    return { type, value, position } as Extract<PlainLeafNode, { type: Type }>
  }

  /** What stands between nodes, blanks and signs apart; it shares its places with them. */
  between(start: Place, end: Place): (WhitespaceNode | PunctuationNode)[] {
    const { source } = this.page
    const from = trimStart(source, start.offset, end.offset)
    if (from === end.offset) return this.gap('whitespace', start, end)
    const to = trimEnd(source, from, end.offset)
    const sign = this.places.range(from, to)
    return [
      ...this.gap('whitespace', start, sign.start),
      ...this.gap('punctuation', sign.start, sign.end),
      ...this.gap('whitespace', sign.end, end),
    ]
  }

  private gap(type: 'whitespace' | 'punctuation', start: Place, end: Place) {
    if (start.offset === end.offset) return []
    const value = this.places.value(start.offset, end.offset)
    return [{ type, value, position: { start, end } } as WhitespaceNode | PunctuationNode]
  }

  headerLabel(
    start: number,
    end: number,
    field: HeaderLabelNode['field'],
    rest: boolean,
  ): HeaderLabelNode {
    const value = this.places.value(start, end)
    return { type: 'headerLabel', value, position: this.places.range(start, end), field, rest }
  }

  date(start: number, end: number, reading: DateNode['reading']): DateNode {
    const value = this.places.value(start, end)
    return { type: 'date', value, position: this.places.range(start, end), reading }
  }

  redaction(start: number, end: number, kind: RedactionNode['kind']): RedactionNode {
    const value = this.places.value(start, end)
    return { type: 'redaction', value, position: this.places.range(start, end), kind }
  }

  paragraph(children: ParagraphNode['children']): ParagraphNode | null {
    const position = around(children)
    return position && { type: 'paragraph', children, position }
  }

  section(name: SectionNode['name'], children: SectionNode['children']): SectionNode | null {
    const position = around(children)
    return position && { type: 'section', children, position, name }
  }

  field(name: FieldNode['name'], children: FieldNode['children']): FieldNode | null {
    const position = around(children)
    return position && { type: 'field', children, position, name }
  }

  /** Its number is given when all issues of the letter are known. */
  issue(children: IssueNode['children']): IssueNode | null {
    const position = around(children)
    return position && { type: 'issue', children, position, number: 0 }
  }

  private outcomes(outcome: Outcome | null): OutcomeNode[] {
    if (!outcome) return []
    const { start, end, decision, words } = outcome
    const value = this.places.value(start, end)
    const position = this.places.range(start, end)
    return [{ type: 'outcome', value, position, decision, words: words ?? value }]
  }

  /** A heading, and the outcome that its words tell. */
  heading(marks: readonly Mark[], outcome: Outcome | null): (HeadingNode | OutcomeNode)[] {
    return [...this.leaves('heading', this.before(marks, outcome)), ...this.outcomes(outcome)]
  }

  /** Prose that ends in an outcome. */
  outcomeWords(marks: readonly Mark[], outcome: Outcome | null): IssueNode['children'] {
    return [...this.paragraphs(this.before(marks, outcome)), ...this.outcomes(outcome)]
  }

  /** A leaf for each mark. */
  leaves<Type extends PlainLeafNode['type']>(type: Type, marks: readonly Mark[]) {
    return marks.map(({ start, end }) => this.leaf(type, start, end))
  }

  /** A disputed item: its words, and the outcome that closes it. */
  item(marks: readonly Mark[], outcome: Outcome | null): (FieldNode | OutcomeNode)[] {
    const field = this.field('disputedItem', this.paragraphs(this.before(marks, outcome), true))
    return [...(field ? [field] : []), ...this.outcomes(outcome)]
  }

  /** The marks up to an outcome; all of them where there is none. */
  private before(marks: readonly Mark[], outcome: Outcome | null): readonly Mark[] {
    return outcome ? cutAt(marks, outcome.start, this.page.source) : marks
  }

  /** Prose as paragraphs; all of it as one where `single`. Page furniture within one stays in it. */
  paragraphs(marks: readonly Mark[], single = false): (ParagraphNode | FurnitureNode)[] {
    const nodes: (ParagraphNode | FurnitureNode)[] = []
    let inline: InlineNode[] = []
    let first: Mark | null = null
    let last: Mark | null = null
    const closeText = () => {
      if (first && last) inline.push(this.leaf('text', first.start, last.end))
      first = null
    }
    const closeParagraph = () => {
      closeText()
      const words = inline.findLastIndex(({ type }) => type === 'text') + 1
      const behind = inline.splice(words) as FurnitureNode[]
      const paragraph = this.paragraph(inline)
      if (paragraph) nodes.push(paragraph)
      append(nodes, behind)
      inline = []
    }
    for (const mark of marks) {
      if (mark.entry?.kind === 'furniture') {
        closeText()
        const furniture = this.leaf('furniture', mark.start, mark.end)
        ;(inline.length === 0 ? nodes : inline).push(furniture)
        continue
      }
      if (last && !single && opensParagraph(this.page, last, mark)) closeParagraph()
      first ??= mark
      last = mark
    }
    closeParagraph()
    return nodes
  }
}

/** From the first node's beginning to the last one's end; null without nodes. */
function around(nodes: readonly LetterNode[]): PlaceRange | null {
  if (nodes.length === 0) return null
  return { start: nodes[0]!.position.start, end: nodes[nodes.length - 1]!.position.end }
}

/** The marks up to a place, without the colon or dash that stands before it; page furniture there stays. */
function cutAt(marks: readonly Mark[], end: number, source: string): Mark[] {
  const kept = marks.filter((mark) => mark.start < end)
  const furniture: Mark[] = []
  let cut = end
  for (let last = kept.pop(); last; last = kept.pop()) {
    if (last.entry?.kind === 'furniture') {
      furniture.push(last)
      continue
    }
    const words = withoutClosing(source.slice(last.start, Math.min(last.end, cut)))
    if (words !== '') {
      kept.push({ ...last, end: last.start + words.length })
      break
    }
    cut = kept.at(-1)?.end ?? 0
  }
  append(kept, furniture.reverse())
  return kept
}
