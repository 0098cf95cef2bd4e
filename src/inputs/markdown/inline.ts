/** Markup within words, and headings: a construct is markup only where it is clearly meant as one. */
import { decodeString } from 'micromark-util-decode-string'
import type { Stretch } from '../../text/prose'
import { drop, type Edit } from './edit'
import type { Token, TokenType } from './locate'

export interface InlineMarkup {
  edits: Edit[]
  /** What is set in bold: offsets into the source, in order. */
  bold: Stretch[]
}

export function inlineMarkup(source: string, tokens: readonly Token[]): InlineMarkup {
  const edits: Edit[] = []
  const bold: Stretch[] = []
  /** Where the words of each label `[…]` begin, by where they end. */
  const labels = new Map<number, number>()
  const read: Readonly<Record<TokenType, (start: number, end: number) => void>> = {
    escapeMarker: (start, end) => {
      const [entity] = ESCAPED_ENTITY.exec(source.slice(end, end + ESCAPED_ENTITY_LENGTH)) ?? []
      if (!entity) remove(start, end)
      else edits.push({ start, end: end + entity.length, text: decodeString(entity) })
    },
    codeTextSequence: remove,
    autolinkMarker: remove,
    atxHeadingSequence: (start, end) => {
      if (!NO_HEADING.test(source.slice(start, start + HEADING_START))) remove(start, end)
    },
    emphasisText: (start, end) => {
      if (isEmphasis(source, start, end, 1)) removeAround(start, end, 1)
    },
    strongText: (start, end) => {
      if (!isEmphasis(source, start, end, 2)) return
      removeAround(start, end, 2)
      bold.push({ start, end })
    },
    characterReferenceValue: (value, valueEnd) => {
      const start = source.lastIndexOf('&', value)
      const end = valueEnd + 1
      edits.push({ start, end, text: decodeString(source.slice(start, end)) })
    },
    labelText: (start, end) => {
      labels.set(end, start)
    },
    resource: (start, end) => {
      const words = labels.get(start - 1)
      if (words === undefined || !ADDRESS.test(source.slice(start, start + ADDRESS_START))) return
      remove(source[words - 2] === '!' ? words - 2 : words - 1, words)
      remove(start - 1, end)
    },
  }
  for (const { type, start, end } of tokens) read[type](start, end)
  return { edits, bold }

  function remove(start: number, end: number) {
    edits.push(drop(start, end))
  }

  function removeAround(start: number, end: number, length: number) {
    remove(start - length, start)
    remove(end, end + length)
  }
}

/** Some converters escape what was escaped before: the letter printed `&`, not `&amp;`. */
const ESCAPED_ENTITY = /^&(?:amp|lt|gt|quot|nbsp);/
const ESCAPED_ENTITY_LENGTH = 6

/** A number sign before a quantity (`# 60`) or within a sentence begins no heading. */
const NO_HEADING = /^#[ \t]+(?:[a-z]|\d+(?![ \t]?\\?[.)][ \t]))/
const HEADING_START = 24

/** Whether signs around words are emphasis, and not a product (`5*3`) or masks (`***, and (***)`). */
const isEmphasis = (source: string, start: number, end: number, length: number): boolean =>
  !isWord(source.charAt(start - length - 1)) &&
  !isWord(source.charAt(end + length)) &&
  !/^[*_]{0,3}[\s,.;:)!?]/.test(source.slice(start, start + 4))

const isWord = (sign: string): boolean => /[\p{L}\p{N}]/u.test(sign)

/** What a link leads to; `[redacted](s)` is none. */
const ADDRESS = /^\([ \t]{0,9}<?(?:[a-z][a-z+.-]{1,20}:|\/|\.{1,2}\/|#|www\.)/i
const ADDRESS_START = 40
