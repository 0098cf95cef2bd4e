/** Builds the nodes of the tree: offsets in, nodes with places out. */
import { trimEnd, trimStart } from '../text/characters'
import type {
  DateNode,
  FieldNode,
  HeaderLabelNode,
  IssueNode,
  LetterNode,
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
  constructor(readonly places: Places) {}

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
    const { source } = this.places
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
}

/** From the first node's beginning to the last one's end; null without nodes. */
function around(nodes: readonly LetterNode[]): PlaceRange | null {
  if (nodes.length === 0) return null
  return { start: nodes[0]!.position.start, end: nodes[nodes.length - 1]!.position.end }
}
