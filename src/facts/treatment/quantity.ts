/** How much of a drug is dispensed: `#60`, `qty 60`, `60 tablets`, `240 grams`, `(60)`. */
import { GRAMS, type Place, type Stretch, type Word } from './words'

/** Measures of how much is dispensed. */
const BULK_UNITS = new Set(['g', 'gm', 'gms', 'gram', 'ml', 'mls', 'cc', 'oz', 'ounce'])
const QUANTITY_WORDS = new Set(['qty', 'quantity', 'count', 'dispense', 'disp'])
/** Things that are counted; fewer than `LEAST_COUNT` of them is how many to take. */
const COUNTED = new Set(
  'tablet tab tabs capsule cap caps pill pills patch patche patches count ct pad pads'.split(' '),
)
const LEAST_COUNT = 5
/** What drugs are packed in; one is enough. */
const PACKED = new Set('box boxe bottle tube jar tub container kit pack vial'.split(' '))

/** How a quantity is told, the surest first. */
type Telling = (
  text: string,
  words: readonly Word[],
  i: number,
  leastBulk: number,
  behindName: boolean,
) => boolean

/**
 * The quantity in a stretch of words.
 * @param leastBulk from so many grams on, a mass is what is dispensed
 */
export function findQuantity(
  text: string,
  words: readonly Word[],
  { from, to }: Stretch,
  leastBulk: number,
): (Place & { value: number }) | null {
  for (const telling of TELLINGS) {
    for (let i = from; i < to; i++) {
      const { number, start, end } = words[i]!
      if (number !== null && telling(text, words, i, leastBulk, from > 0))
        return { start, end, value: number }
    }
  }
  return null
}

/** `#60`, `# 60`. */
export const isCounted = (text: string, { start }: Word): boolean =>
  text[start - 1] === '#' || (text[start - 1] === ' ' && text[start - 2] === '#')

/** `qty 60`, `quantity of 60`. */
const isNamed: Telling = (_text, words, i) => {
  const before = words[i - 1]?.key ?? ''
  return QUANTITY_WORDS.has(before === 'of' ? (words[i - 2]?.key ?? '') : before)
}

/** `240 grams`. */
const isBulk: Telling = (text, words, i, leastBulk, behindName) => {
  const word = words[i]!
  const unit = words[i + 1]
  if (unit === undefined || !BULK_UNITS.has(unit.key) || unit.start - word.end > 1) return false
  const before = text[word.start - 1]
  if (before === '/' || before === '-') return false
  // Behind the drug's name `4cc of …` is how much of another.
  if (behindName && words[i + 2]?.key === 'of') return false
  return !GRAMS.has(unit.key) || word.number! >= leastBulk
}

/** `60 tablets`, `2 boxes`. */
const isDispensed: Telling = (text, words, i) => {
  const word = words[i]!
  const noun = words[i + 1]
  if (noun === undefined) return false
  if (!PACKED.has(noun.key) && !(COUNTED.has(noun.key) && word.number! >= LEAST_COUNT)) return false
  return text.slice(word.end, noun.start) === ' ' && text[word.start - 1] !== '-'
}

/** `(60)`. */
const isBracketed: Telling = (text, words, i) => {
  const { start, end, number } = words[i]!
  return text[start - 1] === '(' && text[end] === ')' && number! >= LEAST_COUNT
}

const TELLINGS: readonly Telling[] = [
  (text, words, i) => isCounted(text, words[i]!),
  isNamed,
  isBulk,
  isDispensed,
  isBracketed,
]
