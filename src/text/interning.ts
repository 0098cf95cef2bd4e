/**
 * The table that gives words their numbers. Rows and vocabularies put their words in while the library loads;
 * a letter's words are only looked up, so the table does not grow with what is read.
 */

/** A word that no row holds. */
export const UNKNOWN = 0
/** Digits that no row spells out. */
export const NUMBER = 1
/** A date that the date grammar found. */
export const DATE = 2
/** A sign that no row holds. */
const OTHER_SIGN = 3
/** The break between two paragraphs. */
export const PARAGRAPH = 4
const FIRST_SIGN = 5
const FIRST_WORD = 64

const SIGNS = '.,;:?!()[]"“”/#&+%-=*<>@$_•·—–…\'’'

/** Of each character of the Basic Latin block the number of its sign; 0 of others. */
const SIGN_IDS = new Map([...SIGNS].map((sign, index) => [sign.charCodeAt(0), FIRST_SIGN + index]))
const LATIN_SIGNS = Uint8Array.from({ length: 128 }, (_, code) => SIGN_IDS.get(code) ?? 0)

export const signId = (code: number): number =>
  (code < 128 ? LATIN_SIGNS[code] : SIGN_IDS.get(code)) || OTHER_SIGN

/** The number of a sign as it is written: `signOf('(')`. */
export const signOf = (sign: string): number => signId(sign.charCodeAt(0))

/** Whether a number stands for a word, digits or a date; else it is a sign. */
export const isWordId = (id: number): boolean => id <= DATE || id >= FIRST_WORD

const APOSTROPHE = 39
const QUOTE = 0x2019
export const isApostrophe = (code: number): boolean => code === APOSTROPHE || code === QUOTE

/** A character as words are compared: small, where it is a letter of the Basic Latin block. */
const small = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code)

let slots = new Int32Array(1 << 15)
const known: string[] = []
/** Of each known word whether it says a number. */
const numeric: boolean[] = []

/** The hash of `[start, end)`; capitals and apostrophes make no difference. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 7
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (!isApostrophe(code)) hash = (Math.imul(hash, 31) + small(code)) | 0
  }
  return hash ^ (hash >>> 15)
}

function isSpelt(word: string, text: string, start: number, end: number): boolean {
  let at = 0
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i)
    if (isApostrophe(code)) continue
    if (word.charCodeAt(at++) !== small(code)) return false
  }
  return at === word.length
}

/** The number of the word `[start, end)`; `UNKNOWN` where no row holds it. */
export function lookUp(text: string, start: number, end: number): number {
  const mask = slots.length - 1
  for (let slot = hashOf(text, start, end) & mask; ; slot = (slot + 1) & mask) {
    const id = slots[slot]!
    if (id === 0) return UNKNOWN
    if (isSpelt(known[id - FIRST_WORD]!, text, start, end)) return id
  }
}

/** The number of a word of a row, new where it is met first. */
export function intern(word: string): number {
  const found = lookUp(word, 0, word.length)
  if (found !== UNKNOWN) return found
  const spelt = word.toLowerCase().replace(/['’]/g, '')
  known.push(spelt)
  numeric.push(/^\d/.test(spelt))
  const id = FIRST_WORD + known.length - 1
  if (known.length * 2 > slots.length) grow()
  else put(spelt, id)
  return id
}

function put(word: string, id: number) {
  const mask = slots.length - 1
  let slot = hashOf(word, 0, word.length) & mask
  while (slots[slot] !== 0) slot = (slot + 1) & mask
  slots[slot] = id
}

function grow() {
  slots = new Int32Array(slots.length * 2)
  for (const [index, word] of known.entries()) put(word, FIRST_WORD + index)
}

/** Marks words that say a number: `#` of a row takes them. */
export function internNumbers(words: Iterable<string>) {
  for (const word of words) numeric[intern(word) - FIRST_WORD] = true
}

export const isNumberId = (id: number): boolean =>
  id === NUMBER || (id >= FIRST_WORD && numeric[id - FIRST_WORD]!)
