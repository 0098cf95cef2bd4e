/** The documents that were reviewed: a bulleted or numbered list, or one on each line. */
import { numberAt } from '../../grammars/letter/numbers'
import type { Determination } from '../schema/determination'
import { isBreak, isSpace } from '../text/characters'
import type { Leaf, Marked } from '../text/leaf'
import type { Prose } from '../text/prose'

type Documents = NonNullable<Determination['documentsReviewed']>

/** A line of a list without bullets is shorter, and no sentence. */
const LONGEST_LINE = 80
const INTRODUCTION = /^[^:]*:\s+/

export function readDocuments(prose: Prose, source: string): Marked<Documents> {
  return { text: prose.whole()!, items: itemsOf(prose, source) }
}

interface Entry {
  /** Where the sign begins, and where the words do, in the prose. */
  sign: number
  start: number
}

function itemsOf(prose: Prose, source: string): Leaf<string>[] {
  const starts = lineStarts(prose, source)
  const marked: Entry[] = []
  let last = 0
  for (const start of starts) {
    const offset = prose.offset(start)
    const found = numberAt(source, offset)
    if (!found || (found.number !== null && found.number <= last)) continue
    last = found.number ?? last
    marked.push({ sign: start, start: start + found.end - offset })
  }
  if (marked.length > 0) return leavesOf(prose, marked)
  // A sentence may lead up to the list: `These documents included:`
  const intro = INTRODUCTION.exec(prose.text)?.[0].length ?? 0
  const lines = starts.filter((start) => start >= intro).map((start) => ({ sign: start, start }))
  const words = leavesOf(prose, lines)
  const isList = words.every(({ value }) => value.length < LONGEST_LINE && !/[.:]$/.test(value))
  return isList ? words : []
}

/** The words of each entry, up to the next one or to its paragraph's end. */
function leavesOf(prose: Prose, entries: readonly Entry[]): Leaf<string>[] {
  return entries.flatMap(({ start }, index) => {
    const next = entries[index + 1]?.sign ?? prose.text.length
    const words = prose.text.slice(start, next)
    const paragraph = words.trimStart().indexOf('\n\n')
    const from = start + words.length - words.trimStart().length
    const text = (paragraph < 0 ? words : words.trimStart().slice(0, paragraph)).trim()
    return text === '' ? [] : [prose.leaf(from, from + text.length)]
  })
}

/** The words of the prose that begin a line of the source. */
function lineStarts(prose: Prose, source: string): number[] {
  const words = [...prose.text.matchAll(/(?<!\S)\S/g)].map(({ index }) => index)
  return words.filter((index) => beginsLine(source, prose.offset(index)))
}

function beginsLine(source: string, offset: number): boolean {
  let at = offset - 1
  while (at >= 0 && isSpace(source.charCodeAt(at)) && !isBreak(source.charCodeAt(at))) at--
  return at < 0 || isBreak(source.charCodeAt(at))
}
