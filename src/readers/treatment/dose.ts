/** A drug's strength, dose form and quantity, from the words behind its name. */
import type { Treatment } from '../../schema/determination'
import type { Marked } from '../../source/leaf'
import type { Prose } from '../../source/prose'
import { APPLIED_FORMS, DOSE_FORMS } from '../../vocabulary/drugs'
import { type Match, PhraseIndex } from './phrases'
import type { Word } from './words'

type Drug = NonNullable<Treatment['drug']>

export type Dose = Marked<Pick<Drug, 'strength' | 'form' | 'quantity'>>

/** The words that one drug's dose is looked for in: indices of the first, and behind the last. */
export interface Region {
  from: number
  to: number
}

const FORMS = new PhraseIndex<{ applied: boolean }>()
FORMS.add(APPLIED_FORMS, { applied: true })
FORMS.add(DOSE_FORMS, { applied: false })

const STRENGTH_UNITS = new Set(['mg', 'mcg', 'ug', 'g', 'gm', 'gram', 'unit', 'iu', 'meq', 'mgs'])
/** What a strength may be told in: `10mg/1ml`, `25mcg/hr`. */
const DENOMINATORS = new Set(['ml', 'mls', 'hr', 'hour', 'h', 'actuation', 'spray', 'dose'])
/** Measures of how much is dispensed. */
const BULK_UNITS = new Set(['g', 'gm', 'gms', 'gram', 'ml', 'mls', 'cc', 'oz', 'ounce'])
/** A mass this small in grams is a strength (`1 gm` of a tablet), not a tube. */
const LEAST_BULK_GRAMS = 10
const GRAMS = new Set(['g', 'gm', 'gms', 'gram'])
const QUANTITY_WORDS = new Set(['qty', 'quantity', 'count', 'dispense', 'disp'])
/** Things that are counted; fewer than `LEAST_COUNT` of them is how many to take. */
const COUNTED = new Set(
  'tablet tab tabs capsule cap caps pill pills patch patche patches count ct pad pads'.split(' '),
)
const LEAST_COUNT = 5

export function readDose(item: Prose, words: readonly Word[], region: Region): Dose {
  const strength = findStrength(item.text, words, region)
  const form = findForm(words, region) ?? findForm(words, { from: 0, to: region.from })
  const quantity = findQuantity(item.text, words, { from: region.from, to: region.to })
  return {
    strength: strength && item.leaf(strength.start, strength.end),
    form: form && item.leaf(words[form.from]!.start, words[form.to - 1]!.end),
    quantity: quantity && item.leaf(quantity.start, quantity.end, quantity.value),
  }
}

/** Whether the drug is put on the skin: told from its form, or from a strength by the per cent. */
export function isApplied(text: string, words: readonly Word[], region: Region): boolean {
  const form = findForm(words, region) ?? findForm(words, { from: 0, to: region.from })
  if (form !== null) return form.value.applied
  return words.slice(region.from, region.to).some((word) => isPercent(text, word))
}

function findForm(
  words: readonly Word[],
  { from, to }: Region,
): Match<{ applied: boolean }> | null {
  for (let i = from; i < to; i++) {
    const match = FORMS.at(words, i)
    if (match !== null && match.to <= to) return match
  }
  return null
}

interface Place {
  start: number
  end: number
}

/** Per cent behind a number, with a blank between them at most; its end, or null. */
export function percentEnd(text: string, { number, end }: Word): number | null {
  if (number === null) return null
  const at = text[end] === ' ' ? end + 1 : end
  return text[at] === '%' ? at + 1 : null
}

const isPercent = (text: string, word: Word): boolean => percentEnd(text, word) !== null

const isCounted = (text: string, { start }: Word): boolean =>
  text[start - 1] === '#' || (text[start - 1] === ' ' && text[start - 2] === '#')

/** The first strength: numbers parted by `/` or `-`, with a unit or a per cent behind them. */
function findStrength(text: string, words: readonly Word[], { from, to }: Region): Place | null {
  for (let i = from; i < to; i++) {
    const first = words[i]!
    if (first.number === null || isCounted(text, first)) continue
    let last = i
    while (last + 1 < to && isSeries(text, words[last]!, words[last + 1]!)) last++
    const percent = percentEnd(text, words[last]!)
    if (percent !== null) return { start: first.start, end: percent }
    const end = unitEnd(text, words, last, to)
    if (end !== null) return { start: first.start, end }
    // `Norco 10/325`: only right behind the name, where nothing else can be meant.
    if (i === from && last === i + 1 && text[first.end] === '/') {
      return { start: first.start, end: words[last]!.end }
    }
    i = last
  }
  return null
}

function isSeries(text: string, before: Word, after: Word): boolean {
  if (after.number === null || after.start - before.end > 3) return false
  const joint = text.slice(before.end, after.start).trim()
  return joint === '/' || joint === '-'
}

/** The end of the unit behind `words[i]`, with `/325mg`, `/1ml` or `/hr`; null where none stands. */
function unitEnd(text: string, words: readonly Word[], i: number, to: number): number | null {
  const number = words[i]!
  const unit = i + 1 < to ? words[i + 1] : undefined
  if (unit === undefined || !STRENGTH_UNITS.has(unit.key)) return null
  if (unit.start - number.end > 1) return null
  const next = words[i + 2]
  const slash =
    i + 2 < to && next !== undefined && /^ ?[/-] ?$/.test(text.slice(unit.end, next.start))
  if (slash && next.number !== null) {
    const inner = words[i + 3]
    const of = i + 3 < to && inner !== undefined && inner.start - next.end <= 1
    if (of && (DENOMINATORS.has(inner.key) || STRENGTH_UNITS.has(inner.key))) return inner.end
  }
  if (slash && DENOMINATORS.has(next.key)) return next.end
  if (GRAMS.has(unit.key) && number.number! >= LEAST_BULK_GRAMS) return null
  return unit.end
}

/** `#60`, `qty 60`, `60 tablets`, `240 grams`, `(60)`: the first that stands. */
function findQuantity(
  text: string,
  words: readonly Word[],
  { from, to }: Region,
): (Place & { value: number }) | null {
  for (const kind of [isCounted, isNamed, isBulk, isDispensed, isBracketed]) {
    for (let i = from; i < to; i++) {
      const { number, start, end } = words[i]!
      if (number !== null && kind(text, words[i]!, words, i)) return { start, end, value: number }
    }
  }
  return null
}

function isNamed(_text: string, _word: Word, words: readonly Word[], i: number): boolean {
  const before = words[i - 1]?.key ?? ''
  if (before === 'of') return QUANTITY_WORDS.has(words[i - 2]?.key ?? '')
  return QUANTITY_WORDS.has(before)
}

function isBulk(text: string, word: Word, words: readonly Word[], i: number): boolean {
  const unit = words[i + 1]
  if (unit === undefined || !BULK_UNITS.has(unit.key) || unit.start - word.end > 1) return false
  if (/[/-]/.test(text[word.start - 1] ?? '')) return false
  return !GRAMS.has(unit.key) || word.number! >= LEAST_BULK_GRAMS
}

function isDispensed(text: string, word: Word, words: readonly Word[], i: number): boolean {
  const noun = words[i + 1]
  if (noun === undefined || !COUNTED.has(noun.key) || word.number! < LEAST_COUNT) return false
  return text.slice(word.end, noun.start) === ' ' && text[word.start - 1] !== '-'
}

const isBracketed = (text: string, word: Word): boolean =>
  text[word.start - 1] === '(' && text[word.end] === ')' && word.number! >= LEAST_COUNT
