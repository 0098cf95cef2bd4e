/** Which of a letter's issues some words of the summary are about. */
import { drugs } from '../../grammars/language/drugs'
import { treatments } from '../../grammars/language/treatments'
import type { Issue } from '../schema/determination'
import { Leaf, type Marked } from '../text/leaf'
import { COMBINED } from '../vocabulary/drugs'
import { contentWords } from './content-words'
import type { Extent, Passage } from './passage'

/** An issue that the summary may tell of: a request for it, a ruling on it. */
export type DisputedItem = Pick<Marked<Issue>, 'number' | 'disputedItem' | 'treatment'>

/** An issue by what tells it from the others. */
interface Item {
  number: number
  words: ReadonlySet<string>
  subcategory: string | null
  /** The ingredients of its drug; none where it is no drug. */
  drug: readonly string[]
}

/** Of an item's words so many must be told, where nothing else tells it. */
const MOST_WORDS = 0.5
/** What the same drug or kind of treatment counts beside words. */
const SAME_DRUG = 1
const SAME_KIND = 0.4
/** Less is no match. */
const LEAST = 0.5

/** Behind so many issues none is looked for: what a flood of them may cost. */
const MOST_ITEMS = 200

const plain = <T>(value: T | Leaf<NonNullable<T>>): T | NonNullable<T> =>
  value instanceof Leaf ? value.value : value

/** Finds issues in the words of a summary. */
export class ItemFinder {
  private readonly items: readonly Item[]

  constructor(
    private readonly summary: Passage,
    items: readonly DisputedItem[],
  ) {
    this.items = items.slice(0, MOST_ITEMS).map(({ number, disputedItem, treatment }) => ({
      number: plain(number),
      words: contentWords(plain(disputedItem)),
      subcategory: plain(treatment.subcategory),
      drug: treatment.drug ? plain(treatment.drug.name).split(COMBINED) : [],
    }))
  }

  /** The one issue that the words are about; null where it is none or more than one. */
  one(words: Extent): number | null {
    const scores = this.scoresOf(words, 'shorter')
    const best = scores.reduce((most, score) => Math.max(most, score), 0)
    if (best < LEAST) return null
    const found = this.items.filter((_, i) => scores[i] === best)
    return found.length === 1 ? found[0]!.number : null
  }

  /** Every issue whose treatment is named in the words. */
  all(words: Extent): number[] {
    const scores = this.scoresOf(words, 'item')
    return this.items.filter((_, i) => scores[i]! >= LEAST).map(({ number }) => number)
  }

  /** How much of each item is told, from 0 up; measured by the item's words or by those of the shorter. */
  private scoresOf({ from, to }: Extent, by: 'item' | 'shorter'): number[] {
    const { summary } = this
    const told = contentWords(summary.words.slice(from, to))
    const kinds = new Set<string | null>()
    for (const hit of summary.within(treatments, from, to)) kinds.add(hit.value.subcategory)
    const named: (readonly string[])[] = []
    for (const hit of summary.within(drugs, from, to)) {
      kinds.add(hit.value.drugClass)
      named.push(hit.value.ingredients)
    }
    return this.items.map(({ words, subcategory, drug }) => {
      if (told.size === 0 || words.size === 0) return 0
      const sameDrug =
        drug.length > 0 && named.some((other) => isPart(other, drug) || isPart(drug, other))
      const sameKind = subcategory !== null && kinds.has(subcategory)
      const whole = by === 'item' ? words.size : Math.min(words.size, told.size)
      const share = sharedBy(words, told) / whole
      const fits = sameDrug || sameKind || share > MOST_WORDS
      return fits ? share + (sameDrug ? SAME_DRUG : 0) + (sameKind ? SAME_KIND : 0) : 0
    })
  }
}

/** `hydrocodone` of hydrocodone with acetaminophen. */
const isPart = (some: readonly string[], all: readonly string[]): boolean =>
  some.every((name) => all.includes(name))

function sharedBy(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  let shared = 0
  for (const word of some) if (others.has(word)) shared++
  return shared
}
