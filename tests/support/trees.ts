import { expect } from 'vitest'
import { isSpace } from '../../src/source/characters'
import {
  type BranchNode,
  isBranch,
  type LeafNode,
  type LetterNode,
  type LetterTree,
} from '../../src/tree/nodes'

/** All leaves under a node, in order. */
export const leavesOf = (node: LetterNode): LeafNode[] =>
  isBranch(node) ? (node.children as LetterNode[]).flatMap(leavesOf) : [node]

/** A node and all below it, in order. */
const nodesOf = (node: LetterNode): LetterNode[] => [
  node,
  ...(isBranch(node) ? (node.children as LetterNode[]).flatMap(nodesOf) : []),
]

/** The nodes of a type, in order. */
export const ofType = <Type extends LetterNode['type']>(tree: LetterNode, type: Type) =>
  nodesOf(tree).filter((node) => node.type === type) as Extract<LetterNode, { type: Type }>[]

/** `[type, words]` of the leaves that are not blank. */
export const wordsOf = (tree: LetterNode): [type: string, words: string][] =>
  leavesOf(tree)
    .filter(({ type }) => type !== 'whitespace')
    .map(({ type, value }) => [type, value])

/** Line and column of an offset, counted afresh: lines end at `\n`, `\r\n` and `\r`, as in a VFile. */
function pointCounter(source: string) {
  const starts = [0]
  for (let i = 0; i < source.length; i++) {
    const sign = source[i]
    if (sign === '\n' || (sign === '\r' && source[i + 1] !== '\n')) starts.push(i + 1)
  }
  let line = 0
  return (offset: number) => {
    while (line > 0 && starts[line]! > offset) line--
    while (line + 1 < starts.length && starts[line + 1]! <= offset) line++
    return { line: line + 1, column: offset - starts[line]! + 1, offset }
  }
}

/** Fails unless the tree covers the source: no gap, no overlap, every place as VFile counts it. */
export function expectTiling(tree: LetterTree, source: string) {
  const point = pointCounter(source)
  expect(tree.position).toEqual({ start: point(0), end: point(source.length) })
  let offset = 0
  for (const leaf of leavesOf(tree)) {
    const { start, end } = leaf.position
    if (start.offset !== offset || end.offset <= start.offset) {
      expect.fail(`${leaf.type} [${start.offset}, ${end.offset}) does not go on from ${offset}`)
    }
    if (leaf.value !== source.slice(start.offset, end.offset)) {
      expect.fail(`${leaf.type} at ${offset} holds "${leaf.value}"`)
    }
    if (leaf.type === 'whitespace' && !isBlank(leaf.value)) {
      expect.fail(`whitespace at ${offset} holds "${leaf.value}"`)
    }
    offset = end.offset
  }
  expect(offset).toBe(source.length)
  for (const node of nodesOf(tree)) {
    const { start, end } = node.position
    expect(start).toEqual(point(start.offset))
    expect(end).toEqual(point(end.offset))
    if (isBranch(node)) expectAround(node)
  }
}

const isBlank = (words: string): boolean => [...words].every((sign) => isSpace(sign.charCodeAt(0)))

/** A branch reaches from its first child's beginning to its last child's end. */
function expectAround({ type, children, position }: BranchNode) {
  const [first, last] = [children[0], children.at(-1)]
  if (type === 'root' && !first) return
  expect(first?.position.start.offset).toBe(position.start.offset)
  expect(last?.position.end.offset).toBe(position.end.offset)
}
