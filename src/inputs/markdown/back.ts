/** Carries what was read in the plain text of a Markdown source back to the source. */
import { VFileMessage } from 'vfile-message'
import { isSpace } from '../../text/characters'
import type { Span, Spans } from '../../text/leaf'
import type {
  BranchNode,
  LeafNode,
  LetterNode,
  LetterTree,
  MarkupNode,
  PlaceRange,
  WhitespaceNode,
} from '../../tree/nodes'
import type { Places } from '../../tree/places'
import type { View } from './view'

export class WayBack {
  constructor(
    private readonly source: string,
    private readonly view: View,
    private readonly places: Places,
  ) {}

  spans(spans: Spans): Spans {
    const moved: Spans = Object.create(null)
    for (const pointer in spans) {
      const [start, end] = spans[pointer]!
      moved[pointer] = start < end ? this.view.sourceOf(start, end) : this.behind(start)
    }
    return moved
  }

  /** The place behind the character before an index of the view: that of a gap. */
  private behind(index: number): Span {
    const end = index === 0 ? 0 : this.view.sourceOf(index - 1, index)[1]
    return [end, end]
  }

  message(message: VFileMessage): VFileMessage {
    if (!message.place) return message
    const { reason, ruleId, source, fatal } = message
    const place = this.range(message.place as PlaceRange)
    const moved = new VFileMessage(reason, { place, ruleId, source })
    moved.fatal = fatal
    return moved
  }

  tree(tree: LetterTree): LetterTree {
    const position = this.places.range(0, this.source.length)
    return this.tiled({ ...tree, position })
  }

  private range({ start, end }: PlaceRange): PlaceRange {
    return this.places.range(...this.view.sourceOf(start.offset, end.offset))
  }

  /** A branch that covers its stretch of the source: nodes, and what stands between them. */
  private tiled<Branch extends BranchNode>(branch: Branch): Branch {
    const { start, end } = branch.position
    const children: LetterNode[] = []
    let position = start.offset
    const fill = (end: number) => {
      for (const node of this.between(position, end)) children.push(node)
    }
    for (const child of branch.children as LetterNode[]) {
      for (const node of this.moved(child)) {
        fill(node.position.start.offset)
        children.push(node)
        position = node.position.end.offset
      }
    }
    fill(end.offset)
    return { ...branch, children }
  }

  /** A node of the view as nodes of the source; blanks are told anew, from what is left between. */
  private *moved(node: LetterNode): Generator<LetterNode> {
    if (node.type === 'whitespace') return
    if ('children' in node) {
      yield this.tiled({ ...node, position: this.range(node.position) })
    } else if (node.type === 'text' || node.type === 'punctuation') {
      const { start, end } = node.position
      for (const [from, to] of this.view.stretchesOf(start.offset, end.offset)) {
        yield this.leaf(node, this.places.range(from, to))
      }
    } else {
      yield this.leaf(node, this.range(node.position))
    }
  }

  private leaf<Leaf extends LeafNode | MarkupNode>(leaf: Leaf, position: PlaceRange): Leaf {
    const value = this.source.slice(position.start.offset, position.end.offset)
    return { ...leaf, value, position }
  }

  /** The blanks and the markup in a stretch that no word stands in. */
  private *between(start: number, end: number): Generator<WhitespaceNode | MarkupNode> {
    let position = start
    while (position < end) {
      const blank = isSpace(this.source.charCodeAt(position))
      let stop = position + 1
      while (stop < end && isSpace(this.source.charCodeAt(stop)) === blank) stop++
      const value = this.source.slice(position, stop)
      const type = blank ? 'whitespace' : 'markup'
      yield { type, value, position: this.places.range(position, stop) }
      position = stop
    }
  }
}
