/** Builds the nodes of a letter from its marks. */
import { append } from '../../src/text/append'
import { withoutClosing } from '../../src/text/characters'
import { TreeBuilder } from '../../src/tree/build'
import type {
  FieldNode,
  FurnitureNode,
  HeadingNode,
  InlineNode,
  IssueNode,
  OutcomeNode,
  ParagraphNode,
  PlainLeafNode,
} from '../../src/tree/nodes'
import type { Places } from '../../src/tree/places'
import { opensParagraph, type Page } from './boundary'
import type { Mark, Outcome } from './mark'

export class LetterBuilder extends TreeBuilder {
  constructor(
    readonly page: Page,
    places: Places,
  ) {
    super(places)
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
