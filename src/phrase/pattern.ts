/**
 * Phrases of the form tables, compiled to patterns that read what extractors and OCR make of them.
 *
 * In a phrase, words stand apart by a blank; in round brackets stands what may be missing, in square
 * ones what must be there, `|` parts choices in both, `#` is a number, and `\\(` and `\\#` are the signs
 * themselves. Case does not count, nor how much blank space stands between words, nor a blank that an
 * extractor leaves within one (`CLI NICAL`), nor the slips that OCR makes of look-alike letters
 * (`MAXlMUS`, `Deterrnination`).
 */

import { NOTHING } from '../text/printed'
import { READS_AS } from '../text/signs'

/** Look-alikes, each by the letter it stands for. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  i: '[il1|!]',
  l: '[li1|]',
  o: '[o0]',
  m: '(?:m|rn)',
  "'": "['’`]",
  '-': '[-–—\u2010\u2011]',
  '#': '\\d{1,3}',
}

const META = /[.*+?^${}()|[\]\\/]/g
/** A blank of the phrase: a line's end, an empty line and a page's end may stand in it. */
const GAP = '\\s{0,24}'
/** What may stand between the letters of a word. */
const BREAK = `[ ${NOTHING}]?`
/** A blank of a footer, whose parts stand at both ends of the line. */
export const WIDE_GAP = '\\s{0,120}'

/** A sticky, case-blind pattern for a phrase; every quantifier in it is bounded. */
export const compilePhrase = (phrase: string): RegExp => new RegExp(patternOf(phrase), 'iy')

/**
 * A case-blind pattern for a phrase anywhere in a text.
 * @param before what must stand before it, and `after` behind it, as patterns
 */
export const compileBetween = (before: string, phrase: string, after: string): RegExp =>
  new RegExp(before + patternOf(phrase) + after, 'i')

interface Part {
  /** Letters that must stand there (one, or several to choose from), or the choices of an optional part. */
  choices: string[]
  kind: 'letters' | 'gap' | 'optional-word' | 'optional-suffix'
}

/**
 * The pattern of a phrase, to be used within a larger one.
 *
 * @param gap what may stand between words
 */
export function patternOf(phrase: string, gap = GAP): string {
  const parts = partsOf(phrase)
  return parts
    .map((part, index) => {
      const choices = part.choices.map((choice) => letters(choice, gap)).join('|')
      if (part.kind === 'letters') return part.choices.length > 1 ? `(?:${choices})` : choices
      if (part.kind === 'optional-suffix') return `(?:${BREAK}\\(?(?:${choices})\\)?)?`
      if (part.kind === 'optional-word') return `(?:(?:${choices})${gap})?`
      return parts[index - 1]?.kind === 'optional-word' ? '' : gap
    })
    .join('')
}

/** A phrase may be read in so many ways; each optional part doubles them. */
const MOST_WAYS = 4_096

/** What is wrong with a phrase, to follow its name in a sentence; null where nothing is. */
export function phraseFault(phrase: string): string | null {
  if (tokensOf(phrase).join('') !== phrase)
    return 'has a bracket that does not close, or a backslash at its end'
  const parts = partsOf(phrase)
  const told = parts.some(({ kind, choices }) => kind === 'letters' && !choices.includes(''))
  if (!told) return 'needs a word that cannot be missing'
  const ways = parts.reduce(
    (ways, { choices, kind }) => ways * Math.max(1, choices.length + (kind === 'letters' ? 0 : 1)),
    1,
  )
  if (ways <= MOST_WAYS) return null
  return `can be read in more than ${MOST_WAYS} ways; write it as several phrases with fewer optional parts`
}

const tokensOf = (phrase: string): readonly string[] =>
  phrase.match(/\([^()]*\)|\[[^[\]]*\]| |\\.|[^([ \\]+/g) ?? []

function partsOf(phrase: string): Part[] {
  const tokens = tokensOf(phrase)
  return tokens.map((token, index): Part => {
    if (token === ' ') return { choices: [], kind: 'gap' }
    if (token.startsWith('[')) return { choices: token.slice(1, -1).split('|'), kind: 'letters' }
    if (!token.startsWith('(')) return { choices: [token], kind: 'letters' }
    const word = index === 0 || tokens[index - 1] === ' '
    return {
      choices: token.slice(1, -1).split('|'),
      kind: word ? 'optional-word' : 'optional-suffix',
    }
  })
}

/** The letters of a text, an escaped sign with its escape as one. */
const signsOf = (text: string): readonly string[] => text.toLowerCase().match(/\\.|[^\\]/gs) ?? []

const letters = (text: string, gap: string): string =>
  text
    .split(' ')
    .map((word) => (word.match(TYPESET) ?? []).map(typeset).join(BREAK))
    .join(gap)

/** The letters of a word, those that may be set as one sign together. */
const TYPESET = /ffi|ffl|ff|fi|fl|\\.|[^\\]/gis

/** The sign that letters may be set as. */
const SIGN_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(READS_AS).map(([sign, letters]) => [letters, sign]),
)

function typeset(letters: string): string {
  const apart = signsOf(letters).map(written).join(BREAK)
  const sign = SIGN_OF.get(letters.toLowerCase())
  return sign ? `(?:${apart}|${sign})` : apart
}

const written = (sign: string): string =>
  sign.length > 1 ? literal(sign.charAt(1)) : (LOOK_ALIKES[sign] ?? literal(sign))

const literal = (letter: string): string => letter.replace(META, '\\$&')

/** So many signs tell any phrase from nearly all others. */
const BEGINNING = 12

/** What texts that a phrase stands in can begin with, in small letters and without blanks. */
export function beginningsOf(phrase: string): string[] {
  let found = ['']
  for (const { choices, kind } of partsOf(phrase)) {
    if (found.every(({ length }) => length >= BEGINNING)) break
    if (kind === 'gap') continue
    const longer = found.flatMap((text) => choices.map((choice) => text + plain(choice)))
    found = kind === 'letters' ? longer : [...longer, ...found]
  }
  return found
}

/** A choice as a letter may print it. */
const plain = (choice: string): string =>
  signsOf(choice)
    .map((sign) => (sign === '#' ? '1' : sign.slice(-1)))
    .join('')

/** Words as letters that look alike make no difference to: the same for `California`, `Califomia` and `Ca1i fornia`. */
export const seenAs = (words: string): string =>
  words
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/rn/g, 'm')
    .replace(/[l1|!]/g, 'i')
    .replace(/0/g, 'o')
