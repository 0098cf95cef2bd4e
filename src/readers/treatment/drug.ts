/** The drug an item asks for: its ingredients, its class and its dose. */
import type { Treatment } from '../../schema/determination'
import type { Marked } from '../../source/leaf'
import type { Prose } from '../../source/prose'
import {
  COMBINED,
  DRUGS,
  type DrugClass,
  type DrugRow,
  SALTS,
  TOPICAL_WHEN_APPLIED,
} from '../../vocabulary/drugs'
import { isApplied, percentEnd, type Region, readDose } from './dose'
import { keySet, type Match, PhraseIndex } from './phrases'
import type { Word } from './words'

/** A drug as it stands in the item; indices of words. */
export interface DrugMention {
  from: number
  to: number
  drug: Marked<NonNullable<Treatment['drug']>>
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
export function readDrug(item: Prose, words: readonly Word[], from: number): DrugMention | null {
  const mentions = INDEX.all(words, from).filter(({ to }) => !MEASURED.has(words[to]?.key ?? ''))
  const first = mentions[0]
  if (first === undefined) return null
  const applied = isApplied(item.text, words, { from: first.from, to: words.length })
  const group = firstGroup(item.text, words, mentions, applied)
  const last = group.at(-1)!
  const next = mentions[group.length]
  const ingredients = [...new Set(group.flatMap(({ value }) => value.ingredients))].sort()
  const region: Region = { from: last.to, to: next?.from ?? words.length }
  const dose = readDose(item, words, region)
  // Every ingredient of a compound has a strength of its own: no one strength is the drug's.
  const shared = group.every(({ value }) => value.ingredients.length < ingredients.length)
  const own = shared && hasStrengths(item.text, words, first, last)
  // `Mobic (meloxicam)`: the first name says it all.
  const whole = first.value.ingredients.length === ingredients.length ? first : last
  return {
    from: first.from,
    to: whole.to,
    drug: {
      name: item.leaf(
        words[first.from]!.start,
        words[whole.to - 1]!.end,
        ingredients.join(COMBINED),
      ),
      ...dose,
      strength: own ? null : dose.strength,
    },
    drugClass: classOf(group, ingredients, applied),
  }
}

/** The mentions that make up the first drug: the parts of a combination, or its other name. */
function firstGroup(
  text: string,
  words: readonly Word[],
  mentions: readonly Match<DrugRow>[],
  applied: boolean,
): Match<DrugRow>[] {
  const group = [mentions[0]!]
  for (const next of mentions.slice(1)) {
    const joined = joint(text, words, group.at(-1)!, next)
    if (joined === 'none') break
    const held = new Set(group.flatMap(({ value }) => value.ingredients))
    const added = next.value.ingredients
    const known = BY_INGREDIENTS.has([...new Set([...held, ...added])].sort().join(COMBINED))
    const renames =
      added.every((name) => held.has(name)) || [...held].every((name) => added.includes(name))
    if (joined === 'bracket' ? !renames : joined === 'loose' && !known && !renames && !applied)
      break
    group.push(next)
  }
  return group
}

type Joint = 'none' | 'tight' | 'loose' | 'bracket'

/** Words that may stand between two ingredients. */
const CONJUNCTIONS = new Set(['and', 'with', 'w'])
const UNITS = new Set(['mg', 'mcg', 'g', 'gm'])

/** How two names hang together: `hydrocodone/APAP`, `menthol 5%, camphor 2%`, `Mobic (meloxicam)`. */
function joint(text: string, words: readonly Word[], a: Match<DrugRow>, b: Match<DrugRow>): Joint {
  const between = text.slice(words[a.to - 1]!.end, words[b.from]!.start)
  if (between.includes('#')) return 'none'
  let percent = false
  let conjunction = false
  for (let i = a.to; i < b.from; i++) {
    const word = words[i]!
    percent ||= percentEnd(text, word) !== null
    conjunction ||= CONJUNCTIONS.has(word.key)
    const known = word.number !== null || SALT_KEYS.has(word.key) || UNITS.has(word.key)
    if (!known && !CONJUNCTIONS.has(word.key)) return 'none'
  }
  if (between.includes('(') && !between.includes(')')) return 'bracket'
  if (percent) return 'tight'
  const separator = between.trim()
  if (/[/+-]$/.test(separator) && !conjunction) return 'tight'
  const bare = separator === '' || !words.slice(a.to, b.from).some(({ number }) => number !== null)
  return bare || separator.startsWith('-') ? 'loose' : 'none'
}

const hasStrengths = (
  text: string,
  words: readonly Word[],
  first: Match<DrugRow>,
  last: Match<DrugRow>,
): boolean =>
  words
    .slice(first.to, last.from)
    .some((word, i) => word.number !== null && measured(text, words, first.to + i))

function measured(text: string, words: readonly Word[], i: number): boolean {
  return percentEnd(text, words[i]!) !== null || UNITS.has(words[i + 1]?.key ?? '')
}

function classOf(
  group: readonly Match<DrugRow>[],
  ingredients: readonly string[],
  applied: boolean,
): DrugClass {
  const whole = group.find(({ value }) => value.ingredients.length === ingredients.length)?.value
  const known = whole ?? BY_INGREDIENTS.get(ingredients.join(COMBINED))
  const drugClass = known?.drugClass ?? group[0]!.value.drugClass
  if (!applied) return drugClass
  if (drugClass === 'corticosteroids') return 'topical-corticosteroids'
  const skin =
    TOPICAL_WHEN_APPLIED.has(drugClass) || (known === undefined && ingredients.length > 1)
  return skin ? 'topicals' : drugClass
}
