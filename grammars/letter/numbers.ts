/** The number of an item in a list: `1.`, `1)`, `(1)`, `#1`. */

const signOf = (figure: string): string =>
  `(?:[#(]\\s?${figure}(?:\\s?[.):]{1,2})?|${figure}\\s?[.):])`

/** As part of a pattern. */
export const ITEM_NUMBER = signOf('\\d{1,2}')
/** A check box, empty or ticked: a sign of its own, or typed. */
const BOX = '(?:[☐☑☒□▢◻◼✓✔✗✘\uf06f\uf0a8\uf0fe]|\\[[ xX✓✔]?\\]|\\([ xX]\\))'
/** What extractors make of a bullet. */
const DOT = '(?:[-–—•●○*▪▫◦■·‣∙➢►❖\uf0a7\uf0b7\uf0d8]|o(?=\\s{1,9}[A-Z]))'
/** What may stand there instead: a bullet or a check box. */
export const BULLET = `(?:${DOT}|${BOX})`
/** Behind a number or a bullet. */
const BOX_BEHIND = `(?:\\s{1,9}${BOX}(?=\\s))?`

/** Behind a number stands a blank, or at once a capital (`1)MAXIMUS`); `1.5` is no number of an item. */
const NUMBER_AT = new RegExp(`${signOf('(\\d{1,2})')}(?=\\s|[A-Z“"]|$)${BOX_BEHIND}`, 'y')
/** A drawn box may touch the words. */
const BULLET_AT = new RegExp(`${DOT}(?=\\s)${BOX_BEHIND}|${BOX}(?=\\s)|[☐☑☒□](?=\\w)`, 'y')
/** A check box, and what parts it from the words or the number that it ticks. */
const BOX_AT = new RegExp(`${BOX}[^\\S\\n\\r\\f]{0,4}(?=\\S)`, 'y')

export interface ItemNumber {
  /** Null for a bullet. */
  number: number | null
  /** The end of its sign. */
  end: number
}

/** The number that stands at a place of the source, or a bullet; null where there is none. */
export function numberAt(source: string, at: number): ItemNumber | null {
  BOX_AT.lastIndex = at
  NUMBER_AT.lastIndex = BOX_AT.test(source) ? BOX_AT.lastIndex : at
  const match = NUMBER_AT.exec(source)
  if (match) return { number: Number(match[1] ?? match[2]), end: NUMBER_AT.lastIndex }
  BULLET_AT.lastIndex = at
  return BULLET_AT.test(source) ? { number: null, end: BULLET_AT.lastIndex } : null
}
