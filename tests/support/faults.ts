/** What must hold of reading any text, told as a list of what does not. */
import { decodeString } from 'micromark-util-decode-string'
import type { ParseResult } from '../../src/parse'
import { determinationSchema } from '../../src/schema/determination'
import { isSpace } from '../../src/text/characters'
import { printed } from '../../src/text/printed'
import { READS_AS } from '../../src/text/signs'
import { isBranch, type LetterNode, type LetterTree } from '../../src/tree/nodes'
import { isGap, squeeze, valueAt } from './places'
import { leavesOf, nodesOf, pointCounter } from './trees'

type Fault = string

/** All that must hold of the result of any door. */
export const faultsIn = (source: string, result: ParseResult): Fault[] => [
  ...tilingFaults(source, result.tree),
  ...spanFaults(source, result),
  ...messageFaults(source, result),
  ...schemaFaults(result),
]

/** The tree covers `[from, to)`: no gap, no overlap, every place as VFile counts it. */
export function tilingFaults(
  source: string,
  tree: LetterTree,
  from = 0,
  to = source.length,
): Fault[] {
  const faults: Fault[] = []
  let offset = from
  for (const { type, value, position } of leavesOf(tree)) {
    const { start, end } = position
    if (start.offset !== offset)
      faults.push(`${type} at ${start.offset} does not go on from ${offset}`)
    if (end.offset <= start.offset) faults.push(`${type} at ${start.offset} is empty`)
    const isTrue = value === source.slice(start.offset, end.offset)
    if (!isTrue || (type === 'whitespace' && !isBlank(value))) {
      faults.push(`${type} at ${start.offset} holds "${value}"`)
    }
    offset = end.offset
  }
  if (offset !== to) faults.push(`the tree ends at ${offset}, not at ${to}`)
  return [...faults, ...placeFaults(source, tree)]
}

/** Nothing of it shows. */
const isBlank = (words: string): boolean =>
  [...printed(words)].every((sign) => sign === '\u00ad' || isSpace(sign.charCodeAt(0)))

function placeFaults(source: string, tree: LetterTree): Fault[] {
  const pointAt = pointCounter(source)
  const isRight = ({ offset, line, column }: LetterNode['position']['start']) => {
    const point = pointAt(offset)
    return point.line === line && point.column === column
  }
  return nodesOf(tree).flatMap((node) => {
    const { start, end } = node.position
    const faults =
      isRight(start) && isRight(end) ? [] : [`${node.type} at ${start.offset} is misplaced`]
    const children = isBranch(node) ? node.children : []
    const first = children[0]?.position.start.offset ?? start.offset
    const last = children.at(-1)?.position.end.offset ?? end.offset
    const isAround = first === start.offset && last === end.offset
    return isAround
      ? faults
      : [...faults, `${node.type} at ${start.offset} is not around its children`]
  })
}

/** No words stand in a gap: its span is empty. */
const isRedaction = (pointer: string): boolean => /^\/redactions\/\d+$/.test(pointer)

/** Every span lies in the source, begins and ends on words, and belongs to a value. */
const spanFaults = (source: string, { determination, spans }: ParseResult): Fault[] =>
  Object.entries(spans).flatMap(([pointer, [start, end]]) => {
    if (
      !(
        0 <= start &&
        (start < end || (start === end && isRedaction(pointer))) &&
        end <= source.length
      )
    )
      return `${pointer} is [${start}, ${end})`
    const value = valueAt(determination, pointer)
    if (value === undefined || value === null) return `${pointer} is no leaf`
    if (isGap(value)) {
      const words = source.slice(start, end)
      return [...words].every((sign) => isSpace(sign.charCodeAt(0))) ? [] : `${pointer} is no blank`
    }
    const isOpen = (at: number) => isSpace(source.charCodeAt(at))
    return isOpen(start) || isOpen(end - 1) ? `${pointer} begins or ends with a blank` : []
  })

/** Leaves whose value is the letter's own words. */
const VERBATIM =
  /\/(?:text|disputedItem|decisionText|original|authorized|remaining|before|caseNumber|role|mechanismOfInjury|reason|findings|(?:licensedIn|specialties)\/\d+)$/

/**
 * Spans of a text stand on the words of their values. Page furniture and parts of other sections may stand
 * between the words, and in Markdown they may be written otherwise: `&amp;`, `5\\. Tylenol`.
 */
export const wordFaults = (source: string, { determination, spans }: ParseResult): Fault[] =>
  Object.entries(spans).flatMap(([pointer, span]) => {
    if (!VERBATIM.test(pointer)) return []
    const value = String(valueAt(determination, pointer))
    const slice = source.slice(...span)
    return holds(slice, signsOf(value)) ? [] : `${pointer} is "${value}" but stands on "${slice}"`
  })

/** Words without any blank, those that only a broken source has among them. */
const signsOf = (words: string): string =>
  [...squeeze(words)].filter((sign) => !isSpace(sign.charCodeAt(0))).join('')

/** A sign as Markdown may write it: a reference, an escape, or itself. */
const WRITTEN = /&#?\w+;|\\[^\s\w]|[\s\S]/gu

/** What a written sign may say. The bar behind a label in a table reads as its colon. */
function readingsOf(written: string): string[] {
  if (written === '|') return ['|', ':']
  const signs = [written, decodeString(written)]
  return [...signs, ...signs.map(untypeset)].map(signsOf)
}

/** With letters for ligatures, and plain hyphens. */
const untypeset = (signs: string): string =>
  [...signs].map((sign) => READS_AS[sign] ?? sign).join('')

/** Whether the signs of `wanted` stand in `words` in their order, the first and the last written at its ends. */
function holds(words: string, wanted: string): boolean {
  const readings = (words.match(WRITTEN) ?? []).map(readingsOf)
  if (!readings[0]?.some((signs) => signs.includes(wanted[0]!))) return false
  if (!readings.at(-1)?.some((signs) => signs.includes(wanted.at(-1)!))) return false
  let read = 0
  for (const them of readings) read = Math.max(...them.map((signs) => readOn(signs, wanted, read)))
  return read === wanted.length
}

/** How much of `wanted` is read behind `signs`, of which any may be left out. */
function readOn(signs: string, wanted: string, read: number): number {
  for (let i = 0; i < signs.length; i++) if (signs[i] === wanted[read]) read++
  return read
}

const messageFaults = (source: string, { messages }: ParseResult): Fault[] =>
  messages.flatMap(({ ruleId, place }) => {
    if (!place || !('start' in place)) return []
    const [start, end] = [place.start.offset!, place.end.offset!]
    return 0 <= start && start < end && end <= source.length
      ? []
      : `${ruleId} is at [${start}, ${end})`
  })

function schemaFaults({ determination }: ParseResult): Fault[] {
  const { error } = determinationSchema.safeParse(determination)
  return error ? [`the schema says ${error.message}`] : []
}
