/** Which part of a letter a message belongs to. */
import type { VFileMessage } from 'vfile-message'
import type { LetterNode, LetterTree, SectionName } from '../../index'

/** A section, an issue by its number, or the letter as a whole. */
export type Part = SectionName | number | 'letter'

export function partOf({ place }: VFileMessage, tree: LetterTree): Part {
  const offset = place && ('start' in place ? place.start.offset : place.offset)
  if (offset === undefined) return 'letter'
  for (const section of tree.children) {
    if (section.type !== 'section' || !holds(section, offset)) continue
    const issue = section.children.find((node) => node.type === 'issue' && holds(node, offset))
    return issue?.type === 'issue'
      ? issue.number
      : section.name === 'issues'
        ? 'letter'
        : section.name
  }
  return 'letter'
}

const holds = (node: Pick<LetterNode, 'position'>, offset: number): boolean =>
  node.position.start.offset <= offset && offset < node.position.end.offset
