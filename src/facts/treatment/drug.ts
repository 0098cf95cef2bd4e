/** The drug an item asks for: its ingredients, its class and its dose. */
import type { Drug } from '../../schema/determination'
import type { Marked } from '../../text/leaf'
import type { Prose } from '../../text/prose'
import {
  COMBINED,
  DRUGS,
  type DrugClass,
  type DrugRow,
  MIXED_IN_A_SYRINGE,
  SALTS,
  TOPICAL_WHEN_APPLIED,
} from '../../vocabulary/drugs'
import { readDose } from './dose'
import { type Application, applicationOf } from './form'
import { keySet, type Match, PhraseIndex } from './phrases'
import { percentEnd } from './strength'
import type { Supply } from './supply'
import type { Word } from './words'

/** A drug as it stands in the item; indices of words. */
export interface DrugMention {
  from: number
  to: number
  drug: Marked<Drug>
  drugClass: DrugClass
}

const INDEX = new PhraseIndex<DrugRow>()
const BY_INGREDIENTS = new Map<string, DrugRow>()
for (const drug of DRUGS) {
  INDEX.add(drug.names.join(','), drug)
  const name = drug.ingredients.join(COMBINED)
  if (!BY_INGREDIENTS.has(name)) BY_INGREDIENTS.set(name, drug)
}

const SALT_KEYS = keySet(SALTS)

/** Behind a drug's name these make it what a laboratory measures. */
const MEASURED = new Set(['level', 'test', 'testing', 'screen', 'screening', 'panel', 'monitoring'])

/** The drug an item names first; null where it names none. */
export function readDrug(
  item: Prose,
  words: readonly Word[],
  from: number,
  supply: Supply,
): DrugMention | null {
  const mentions = INDEX.all(words, from).filter(({ to }) => !MEASURED.has(words[to]?.key ?? ''))
  const first = mentions[0]
  if (first === undefined) return null
  const rest = { from: first.from, to: words.length }
  const group = firstGroup(item.text, words, mentions, applicationOf(item.text, words, rest))
  const region = { from: first.from, to: mentions[group.length]?.from ?? words.length }
  const last = group.at(-1)!
  const ingredients = union(group)
  // `Mobic (meloxicam)`, `hydrocodone/APAP (Norco)`: the name ends where all is said.
  const whole = group.findIndex(
    (_, i) => union(group.slice(0, i + 1)).length === ingredients.length,
  )
  const name = group[whole]!
  const application = applicationOf(item.text, words, region)
  const drugClass = classOf(group, ingredients, application)
  const onSkin = application !== null || drugClass === 'topicals'
  const dose = readDose(item, words, { from: name.to, to: region.to }, last.to, onSkin, supply)
  // Every ingredient of a compound has a strength of its own: no one strength is the drug's.
  const own = whole > 0 && hasStrengths(item.text, words, first.to, name.from)
  return {
    from: first.from,
    to: name.to,
    drug: {
      name: item.leaf(
        words[first.from]!.start,
        words[name.to - 1]!.end,
        ingredients.join(COMBINED),
      ),
      ...dose,
      strength: own ? null : dose.strength,
    },
    drugClass,
  }
}

/** All ingredients, in RxNorm's order. */
const union = (group: readonly Match<DrugRow>[]): string[] =>
  [...new Set(group.flatMap(({ value }) => value.ingredients))].sort()

/** The mentions that make up the first drug: the parts of a combination, or its other name. */
function firstGroup(
  text: string,
  words: readonly Word[],
  mentions: readonly Match<DrugRow>[],
  application: Application,
): Match<DrugRow>[] {
  const group = [mentions[0]!]
  for (const next of mentions.slice(1)) {
    const before = group.at(-1)!
    const how = joint(text, words, before, next)
    if (how === 'none') break
    const held = union(group)
    const added = next.value.ingredients
    const renames =
      added.every((name) => held.includes(name)) || held.every((name) => added.includes(name))
    if (how === 'bracket' && !renames) break
    if (how === 'loose' && !renames) {
      const known = BY_INGREDIENTS.has(union([...group, next]).join(COMBINED))
      const compounded = application === 'rubbed' && [before, next].every((m) => isPlain(words, m))
      const mixed = [before, next].every(({ value }) => MIXED_IN_A_SYRINGE.has(value.drugClass))
      if (!known && !compounded && !mixed) break
    }
    group.push(next)
  }
  return group
}

/** The ingredient's own name, not a brand: brands are not compounded. */
const isPlain = (words: readonly Word[], { value, from, to }: Match<DrugRow>): boolean =>
  value.ingredients.length === 1 &&
  value.ingredients[0] ===
    words
      .slice(from, to)
      .map(({ key }) => key)
      .join(' ')

type Joint = 'none' | 'tight' | 'loose' | 'bracket'

/** Words that may stand between two ingredients. */
const CONJUNCTIONS = new Set(['and', 'with', 'w'])
const UNITS = new Set(['mg', 'mcg', 'g', 'gm'])

/** How two names hang together: `hydrocodone/APAP`, `menthol 5%, camphor 2%`, `Mobic (meloxicam)`. */
function joint(text: string, words: readonly Word[], a: Match<DrugRow>, b: Match<DrugRow>): Joint {
  const between = text.slice(words[a.to - 1]!.end, words[b.from]!.start)
  if (between.includes('#')) return 'none'
  const gap = words.slice(a.to, b.from)
  for (const { key, number } of gap) {
    if (number === null && !SALT_KEYS.has(key) && !UNITS.has(key) && !CONJUNCTIONS.has(key)) {
      return 'none'
    }
  }
  if (between.includes('(') && !between.includes(')')) return 'bracket'
  const numbers = gap.filter(({ number }) => number !== null)
  const percents = numbers.filter((word) => percentEnd(text, word) !== null).length
  const next = words[b.to]
  if (percents > 0 && next !== undefined && percentEnd(text, next) !== null) return 'tight'
  const last = between.trimEnd().at(-1) ?? ''
  if (last === '/' || last === '-' || last === '+') return 'tight'
  return numbers.length === percents ? 'loose' : 'none'
}

function hasStrengths(text: string, words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (words[i]!.number === null) continue
    if (percentEnd(text, words[i]!) !== null || UNITS.has(words[i + 1]?.key ?? '')) return true
  }
  return false
}

function classOf(
  group: readonly Match<DrugRow>[],
  ingredients: readonly string[],
  application: Application,
): DrugClass {
  const whole = group.find(({ value }) => value.ingredients.length === ingredients.length)?.value
  const known = whole ?? BY_INGREDIENTS.get(ingredients.join(COMBINED))
  const drugClass = known?.drugClass ?? group[0]!.value.drugClass
  if (application === null) return drugClass
  if (known === undefined || TOPICAL_WHEN_APPLIED.has(drugClass)) return 'topicals'
  if (application === 'stuck') return drugClass
  if (drugClass === 'corticosteroids') return 'topical-corticosteroids'
  return drugClass === 'opioids' ? 'topicals' : drugClass
}
