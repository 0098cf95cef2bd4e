/** Fills the gaps between nodes with what stands there, so that the tree covers all. */
import type { TreeBuilder } from './build'
import {
  type BranchNode,
  isBranch,
  type LetterNode,
  type Place,
  type PunctuationNode,
} from './nodes'

/** Tiles a branch and all below it, from `start` to `end`; a child covers its own stretch. */
export function tile(node: BranchNode, build: TreeBuilder, start: Place, end: Place): void {
  const children: LetterNode[] = []
  let position = start
  const fillTo = (place: Place) => {
    if (place.offset <= position.offset) return
    for (const between of build.between(position, place)) {
      if (between.type === 'whitespace' || !closesIssue(children.at(-1), between)) {
        children.push(between)
      }
    }
  }
  for (const child of node.children as LetterNode[]) {
    const { start: from, end: to } = child.position
    fillTo(from)
    children.push(child)
    position = to
    if (isBranch(child)) tile(child, build, from, to)
  }
  fillTo(end)
  ;(node as { children: LetterNode[] }).children = children
}

/** The stop right behind an issue's verdict goes into the issue, and what holds the issue ends there too. */
function closesIssue(node: LetterNode | undefined, sign: PunctuationNode): boolean {
  if (!node || !isBranch(node)) return false
  if (node.type === 'issue') node.children.push(sign)
  else if (!closesIssue(node.children.at(-1) as LetterNode, sign)) return false
  node.position.end = sign.position.end
  return true
}
