/** Everything of a result that stands at a place of the letter: values, redactions and messages. */
import type { LetterNode, RedactionNode } from '../../tree/nodes'
import { isBranch } from '../../tree/nodes'
import { type Kind, kindOf } from './kinds'
import type { LetterView } from './view'

export interface Mark {
  /** From 1, in the order of the determination. */
  id: number
  /** JSON Pointer into the determination; of a message its place in the list: `#messages/3`. */
  pointer: string
  kind: Kind
  /** `[start, end)` in the letter's text. */
  start: number
  end: number
}

export const messagePointer = (index: number): string => `#messages/${index}`

/** The marks of a letter; those without any characters are left out. */
export function marksOf({ spans, determination, messages, tree, text }: LetterView): Mark[] {
  const marks: Mark[] = []
  const add = (pointer: string, kind: Kind, start: number, end: number) => {
    if (start < end && end <= text.length)
      marks.push({ id: marks.length + 1, pointer, kind, start, end })
  }
  for (const [pointer, [start, end]] of Object.entries(spans)) {
    add(pointer, kindOf(pointer), start, end)
  }
  for (const [pointer, { position }] of redactionPlaces(tree, determination.redactions)) {
    add(pointer, 'redaction', position.start.offset, position.end.offset)
  }
  for (const [index, { span }] of messages.entries()) {
    if (span) add(messagePointer(index), 'message', ...span)
  }
  return marks
}

/** The blanks and masks themselves have no span, for a redaction has no words: the tree knows their places. */
function* redactionPlaces(
  tree: LetterNode,
  redactions: LetterView['determination']['redactions'],
): Generator<[pointer: string, node: RedactionNode]> {
  let next = 0
  for (const node of redactionNodes(tree)) {
    const index = redactions.findIndex(({ kind }, index) => index >= next && kind === node.kind)
    if (index < 0) continue
    next = index + 1
    yield [`/redactions/${index}/kind`, node]
  }
}

function* redactionNodes(node: LetterNode): Generator<RedactionNode> {
  if (node.type === 'redaction') yield node
  if (isBranch(node)) for (const child of node.children) yield* redactionNodes(child)
}
