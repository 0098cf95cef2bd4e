/** Builds the nodes of the tree from marks; offsets in, nodes with places out. */
import { type Page, opensParagraph } from '../../grammars/letter/boundary'
import type { Mark } from '../../grammars/letter/mark'
import type {
  BranchNode,
  FieldNode,
  FurnitureNode,
  HeadingNode,
  InlineNode,
  IssueNode,
  LabelNode,
  LeafNode,
  LetterNode,
  OutcomeNode,
  ParagraphNode,
  SectionNode,
  SetPhraseNode,
  TextNode,
} from './nodes'
import type { Places } from './places'

export class TreeBuilder {
  constructor(
    readonly page: Page,
    readonly places: Places,
  ) {}

  leaf<Node extends LeafNode>(type: Node['type'], start: number, end: number): Node {
    const value = this.page.source.slice(start, end)
    return { type, value, position: this.places.range(start, end) } as Node
  }

  /** A branch from the first child's beginning to the last one's end; null without children. */
  branch<Node extends BranchNode>(type: Node['type'], children: Node['children']): Node | null {
    const first = children[0] as LetterNode | undefined
    if (!first) return null
    const last = children.at(-1) as LetterNode
    const position = { start: first.position.start, end: last.position.end }
    return { type, children, position } as unknown as Node
  }

  heading(mark: Mark): HeadingNode {
    return this.leaf('heading', mark.start, mark.end)
  }

  label(mark: Mark): LabelNode {
    return this.leaf('label', mark.start, mark.end)
  }

  setPhrase(mark: Mark): SetPhraseNode {
    return this.leaf('setPhrase', mark.start, mark.end)
  }

  section(name: SectionNode['name'], children: SectionNode['children']): SectionNode | null {
    const section = this.branch<SectionNode>('section', children)
    return section && Object.assign(section, { name })
  }

  /** A disputed item: its words, and the outcome that closes it. */
  item(marks: readonly Mark[], outcome: Mark['outcome']): (FieldNode | OutcomeNode)[] {
    const words = outcome ? cutAt(marks, outcome.start, this.page.source) : marks
    const field = this.field('disputedItem', this.paragraphs(words, true))
    const nodes: (FieldNode | OutcomeNode)[] = field ? [field] : []
    if (outcome) {
      const node = this.leaf<OutcomeNode>('outcome', outcome.start, outcome.end)
      nodes.push(Object.assign(node, { decision: outcome.decision }))
    }
    return nodes
  }

  field(name: FieldNode['name'], children: FieldNode['children']): FieldNode | null {
    const field = this.branch<FieldNode>('field', children)
    return field && Object.assign(field, { name })
  }

  issue(number: number, children: IssueNode['children']): IssueNode | null {
    const issue = this.branch<IssueNode>('issue', children)
    return issue && Object.assign(issue, { number })
  }

  /** Prose as paragraphs; all of it as one where `single`. Page furniture within one stays in it. */
  paragraphs(marks: readonly Mark[], single = false): (ParagraphNode | FurnitureNode)[] {
    const nodes: (ParagraphNode | FurnitureNode)[] = []
    let inline: InlineNode[] = []
    let first: Mark | null = null
    let last: Mark | null = null
    const closeText = () => {
      if (first && last) inline.push(this.leaf<TextNode>('text', first.start, last.end))
      first = null
    }
    const closeParagraph = () => {
      closeText()
      const words = inline.findLastIndex(({ type }) => type === 'text') + 1
      const paragraph = this.branch<ParagraphNode>('paragraph', inline.slice(0, words))
      if (paragraph) nodes.push(paragraph)
      nodes.push(...(inline.slice(words) as FurnitureNode[]))
      inline = []
    }
    for (const mark of marks) {
      if (mark.entry?.kind === 'furniture') {
        closeText()
        const furniture = this.leaf<FurnitureNode>('furniture', mark.start, mark.end)
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

/** The marks up to a place, without the colon or dash that stands before it. */
function cutAt(marks: readonly Mark[], end: number, source: string): Mark[] {
  const kept = marks.filter((mark) => mark.start < end)
  const last = kept.at(-1)
  if (!last) return []
  const cut = Math.min(last.end, end)
  const words = source.slice(last.start, cut).replace(/[\s:–—-]+$/, '')
  const rest = kept.slice(0, -1)
  if (words !== '') return [...rest, { ...last, end: last.start + words.length }]
  return rest.length > 0 ? cutAt(rest, rest.at(-1)!.end, source) : []
}
