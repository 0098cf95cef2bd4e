/** Which characters are blank, and which of them end a line. */

const NO_BREAK_SPACE = 0xa0
const BYTE_ORDER_MARK = 0xfeff

/** Line feed, vertical tab, form feed, carriage return, next line, line and paragraph separator. */
export const isBreak = (code: number): boolean =>
  (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029

/** Any blank: controls, spaces, breaks, the byte-order mark. */
export const isSpace = (code: number): boolean => code <= 32 || (code > 0x7f && isWideSpace(code))

/** A blank outside ASCII: apart, so that most characters take two comparisons. */
const isWideSpace = (code: number): boolean =>
  code === NO_BREAK_SPACE ||
  code === BYTE_ORDER_MARK ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x202f ||
  code === 0x3000 ||
  isBreak(code)

/** The first place in `[start, end)` that is not blank; `end` where all is. */
export function trimStart(source: string, start: number, end: number): number {
  while (start < end && isSpace(source.charCodeAt(start))) start++
  return start
}

/** The end of the words in `[start, end)`; `start` where all is blank. */
export function trimEnd(source: string, start: number, end: number): number {
  while (end > start && isSpace(source.charCodeAt(end - 1))) end--
  return end
}

/** Words without the colon or the dash that closes them, or the bracket that opens behind them. */
export const withoutClosing = (words: string): string =>
  words.replace(/(?<![\s:(–—-])[\s:(–—-]+$/, '')
