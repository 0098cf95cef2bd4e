/** Fills the gaps between nodes with the blank space that stands there, so that the tree covers all. */
import type { BranchNode, LetterNode, WhitespaceNode } from './nodes'
import type { TreeBuilder } from './build'

/** Tiles a branch and all below it, from `start` to `end`; a child covers its own stretch. */
export function tile(node: BranchNode, build: TreeBuilder, start: number, end: number): void {
  const children: LetterNode[] = []
  let position = start
  for (const child of node.children as LetterNode[]) {
    if (child.position.start.offset > position) {
      children.push(build.leaf<WhitespaceNode>('whitespace', position, child.position.start.offset))
    }
    children.push(child)
    position = child.position.end.offset
    if ('children' in child) tile(child, build, child.position.start.offset, position)
  }
  if (position < end) children.push(build.leaf<WhitespaceNode>('whitespace', position, end))
  ;(node as { children: LetterNode[] }).children = children
}
