/** A drug's strength: `5mg`, `37.5/325mg`, `10mg/1ml`, `5%`. */
import { isCounted } from './quantity'
import { GRAMS, type Place, type Stretch, type Word } from './words'

const STRENGTH_UNITS = new Set(['mg', 'mgs', 'mcg', 'ug', 'g', 'gm', 'gram', 'unit', 'iu', 'meq'])
/** What a strength may be told in: `10mg/1ml`, `25mcg/hr`. */
const DENOMINATORS = new Set(['ml', 'mls', 'hr', 'hour', 'h', 'actuation', 'spray', 'dose'])

/** Per cent behind a number, with a blank between them at most; its end, or null. */
export function percentEnd(text: string, { number, end }: Word): number | null {
  if (number === null) return null
  const at = text[end] === ' ' ? end + 1 : end
  return text[at] === '%' ? at + 1 : null
}

/** The end of `2.5%/2.5%`. */
function percentsEnd(text: string, words: readonly Word[], i: number): number | null {
  let end = percentEnd(text, words[i]!)
  while (end !== null && text[end] === '/' && words[i + 1]?.start === end + 1) {
    const next = percentEnd(text, words[++i]!)
    if (next === null) break
    end = next
  }
  return end
}

/**
 * The first strength: numbers parted by `/` or `-`, with a unit or a per cent behind them.
 * @param behind index of the word behind all the drug's names: `Norco (hydrocodone / APAP)`
 * @param leastBulk from so many grams on, a mass is what is dispensed
 */
export function findStrength(
  text: string,
  words: readonly Word[],
  { from, to }: Stretch,
  behind: number,
  leastBulk: number,
): Place | null {
  for (let i = from; i < to; i++) {
    const first = words[i]!
    if (first.number === null || isCounted(text, first)) continue
    let last = i
    while (last + 1 < to && isSeries(text, words[last]!, words[last + 1]!)) last++
    const percent = percentsEnd(text, words, last)
    if (percent !== null) return { start: first.start, end: percent }
    const end = unitEnd(text, words, last, to, leastBulk)
    if (end !== null) return { start: first.start, end }
    // `Norco 10/325`: only right behind the name, where nothing else can be meant.
    if (i === behind && last === i + 1 && text[first.end] === '/') {
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
function unitEnd(
  text: string,
  words: readonly Word[],
  i: number,
  to: number,
  leastBulk: number,
): number | null {
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
  if (GRAMS.has(unit.key) && number.number! >= leastBulk) return null
  return unit.end
}
