/** Identities that were left in a letter: names, numbers and addresses that should have been cut out. */
import { checkSource, wrongArgument } from '../arguments'
import type { ParseResult } from '../parse'
import type { Span } from '../text/leaf'
import type { LetterNode, LetterTree } from '../tree/nodes'
import { IDENTITY_PATTERNS, type IdentityKind, NO_NAMES } from './patterns'

/** What looks like a left-in identity, and `[start, end)` of its words in the source. */
export interface Identity {
  kind: IdentityKind
  text: string
  span: Span
}

/** What is needed of a letter's result. */
export type ReadLetter = Pick<ParseResult, 'determination' | 'spans' | 'tree'>

/** Fields of the header that hold a name or a number outright. */
const HEADER_FIELDS: readonly (readonly [pointer: string, kind: IdentityKind])[] = [
  ['/header/employee/text', 'person'],
  ['/header/provider/text', 'person'],
  ['/header/claimNumber/text', 'claim-number'],
]

/**
 * What looks like an unredacted person, claim, social security or phone number, date of birth, street
 * or e-mail address, in the order of the letter. Of a source with several letters only the letter of this
 * result is searched. Guideline fields are left out: the names there are
 * of authors.
 */
export function findIdentities(source: string, result: ReadLetter): Identity[] {
  checkSource(source)
  checkResult(result)
  const { spans, tree } = result
  let found: Identity[] = []
  for (const [pointer, kind] of HEADER_FIELDS) {
    const span = spans[pointer]
    if (span) found.push({ kind, text: source.slice(...span), span })
  }
  found.sort(inOrder)
  const authors = guidelineStretches(tree)
  const [from, to] = [tree.position.start.offset, tree.position.end.offset]
  const letter = source.slice(from, to)
  for (const { kind, pattern } of IDENTITY_PATTERNS) {
    const isKnown = overlapTest(found.map(({ span }) => span))
    const isAuthor = overlapTest(authors)
    const more: Identity[] = []
    for (const match of letter.matchAll(pattern)) {
      const text = match[1] ?? match[0]
      const start = from + match.index + match[0].indexOf(text)
      const span: Span = [start, start + text.length]
      if (kind === 'person' && (isNoName(text) || isAuthor([start, start + 1]))) continue
      if (!isKnown(span)) more.push({ kind, text, span })
    }
    if (more.length > 0) found = [...found, ...more].sort(inOrder)
  }
  return found
}

function checkResult(result: ReadLetter): void {
  if (result?.tree?.type === 'root' && typeof result.spans === 'object') return
  throw wrongArgument('The result', 'what parseDetermination gave for the same source', result)
}

const inOrder = (a: Identity, b: Identity): number => a.span[0] - b.span[0]

/** The source with every identity blanked; as long as before, so that offsets still hold. */
export const redact = (source: string, result: ReadLetter): string =>
  blanked(source, findIdentities(source, result))

/** The source with these identities blanked; they stand in the order of the source. */
export function blanked(source: string, identities: readonly Identity[]): string {
  let text = ''
  let position = 0
  for (const { span } of identities) {
    text += source.slice(position, span[0]) + source.slice(...span).replace(/\S/g, MASK)
    position = span[1]
  }
  return text + source.slice(position)
}

const MASK = '█'

const isNoName = (text: string): boolean =>
  NO_NAMES.has(
    text
      .split(/\s/)[0]!
      .toLowerCase()
      .replace(/['’]s?$|['’]/g, ''),
  )

/** Tells whether a span overlaps one of the stretches; both in order, to be asked in reading order. */
function overlapTest(stretches: readonly Span[]): (span: Span) => boolean {
  let next = 0
  return ([start, end]) => {
    while (next < stretches.length && stretches[next]![1] <= start) next++
    return next < stretches.length && stretches[next]![0] < end
  }
}

function guidelineStretches(tree: LetterTree): Span[] {
  const stretches: Span[] = []
  const visit = (node: LetterNode) => {
    if (node.type === 'field' && /Guideline$/.test(node.name)) {
      stretches.push([node.position.start.offset, node.position.end.offset])
    } else if ('children' in node) {
      for (const child of node.children as LetterNode[]) visit(child)
    }
  }
  visit(tree)
  return stretches
}
