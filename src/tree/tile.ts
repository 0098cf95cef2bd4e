/** Fills the gaps between nodes with what stands there, so that the tree covers all. */
import type { TreeBuilder } from './build'
import type { BranchNode, LetterNode, Place } from './nodes'

/** Tiles a branch and all below it, from `start` to `end`; a child covers its own stretch. */
export function tile(node: BranchNode, build: TreeBuilder, start: Place, end: Place): void {
  const children: LetterNode[] = []
  let position = start
  for (const child of node.children as LetterNode[]) {
    const { start: from, end: to } = child.position
    if (from.offset > position.offset) children.push(...build.between(position, from))
    children.push(child)
    position = to
    if ('children' in child) tile(child, build, from, to)
  }
  if (position.offset < end.offset) children.push(...build.between(position, end))
  ;(node as { children: LetterNode[] }).children = children
}
