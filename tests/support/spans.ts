import { decodeString } from 'micromark-util-decode-string'
import { expect } from 'vitest'
import type { ParseResult } from '../../src/parse'
import { isSpace } from '../../src/source/characters'
import { squeeze, valueAt } from './places'

/** Leaves whose value is the letter's own words. */
const VERBATIM =
  /\/(?:text|disputedItem|decisionText|original|authorized|remaining|before|caseNumber|role|treatmentsToDate|(?:licensedIn|specialties)\/\d+)$/

/**
 * Fails unless every span lies in the source, on the words of its value and on nothing before or
 * behind them. Page furniture and parts of other sections may stand between the words.
 */
export function expectSpans({ determination, spans }: ParseResult, source: string) {
  for (const [pointer, [start, end]] of Object.entries(spans)) {
    if (!(start >= 0 && start < end && end <= source.length)) {
      expect.fail(`${pointer} is [${start}, ${end}) of ${source.length}`)
    }
    if (isSpace(source.charCodeAt(start)) || isSpace(source.charCodeAt(end - 1))) {
      expect.fail(`${pointer} begins or ends with a blank`)
    }
    const value = valueAt(determination, pointer)
    if (value === undefined || value === null) expect.fail(`${pointer} is no leaf`)
    if (VERBATIM.test(pointer)) expectWords(pointer, String(value), source.slice(start, end))
  }
}

/** The words stand there as they are, or as Markdown writes them: `&amp;`, `5\\. Tylenol`. */
function expectWords(pointer: string, value: string, slice: string) {
  const wanted = squeezeAll(value)
  if (![slice, decodeString(slice)].some((words) => isMadeOf(squeezeAll(words), wanted))) {
    expect.fail(`${pointer} is "${value}" but stands on "${slice}"`)
  }
}

const isMadeOf = (words: string, wanted: string): boolean =>
  words[0] === wanted[0] && words.at(-1) === wanted.at(-1) && holds(words, wanted)

/** `squeeze`, and the blanks that only a broken source has. */
const squeezeAll = (words: string): string =>
  [...squeeze(words)].filter((sign) => !isSpace(sign.charCodeAt(0))).join('')

/** Whether the signs of `wanted` stand in `words` in their order. */
function holds(words: string, wanted: string): boolean {
  let next = 0
  for (const sign of wanted) {
    const found = words.indexOf(sign, next)
    if (found < 0) return false
    next = found + sign.length
  }
  return true
}
