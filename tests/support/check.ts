/** What must hold of every result. */
import { expect } from 'vitest'
import type { ParseResult } from '../../src/index'
import { determinationSchema } from '../../src/schema/determination'
import type { LetterNode } from '../../src/tree/nodes'

/** The leaves of a tree, in order. */
export const leavesOf = (node: LetterNode): LetterNode[] =>
  'children' in node ? (node.children as LetterNode[]).flatMap(leavesOf) : [node]

/** The tree covers every character once, and every place in it is right. */
export function expectTiled(source: string, { tree }: Pick<ParseResult, 'tree'>) {
  let position = 0
  for (const leaf of leavesOf(tree)) {
    expect(leaf.position.start.offset).toBe(position)
    position = leaf.position.end.offset
    if ('value' in leaf) expect(leaf.value).toBe(source.slice(leaf.position.start.offset, position))
  }
  expect(position).toBe(source.length)
  const visit = (node: LetterNode) => {
    for (const point of [node.position.start, node.position.end]) {
      const before = source.slice(0, point.offset).split(/\r\n|\n|\r/)
      const split = source[point.offset - 1] === '\r' && source[point.offset] === '\n'
      if (!split)
        expect([point.line, point.column]).toEqual([before.length, before.at(-1)!.length + 1])
    }
    if ('children' in node) (node.children as LetterNode[]).forEach(visit)
  }
  if (source.length < 20_000) visit(tree)
}

/** Every span lies in the source, begins and ends on words, and belongs to a value. */
export function expectSpans(source: string, { determination, spans }: ParseResult) {
  for (const [pointer, [start, end]] of Object.entries(spans)) {
    expect(start, pointer).toBeGreaterThanOrEqual(0)
    expect(end, pointer).toBeLessThanOrEqual(source.length)
    expect(end, pointer).toBeGreaterThan(start)
    expect(valueAt(determination, pointer), pointer).not.toBeUndefined()
  }
}

export const valueAt = (root: unknown, pointer: string): unknown =>
  pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | null)?.[key], root)

export function expectSound(source: string, result: ParseResult) {
  expectTiled(source, result)
  expectSpans(source, result)
  expect(determinationSchema.safeParse(result.determination).error).toBeUndefined()
}
