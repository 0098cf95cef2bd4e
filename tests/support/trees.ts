import { isBranch, type LeafNode, type LetterNode } from '../../src/tree/nodes'

/** All leaves under a node, in order. */
export const leavesOf = (node: LetterNode): LeafNode[] =>
  isBranch(node) ? (node.children as LetterNode[]).flatMap(leavesOf) : [node]

/** A node and all below it, in order. */
export const nodesOf = (node: LetterNode): LetterNode[] => [
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
export function pointCounter(source: string) {
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
