/** Whether a summary mentions what a disputed item asks for, in these words or in others for the same. */

import type { Issue } from '../schema/determination'
import { COMBINED, DRUGS } from '../vocabulary/drugs'

/** Words for the same thing: an item may have one, the summary another. */
const SYNONYMS: readonly (readonly string[])[] = [
  ['mri', 'magnetic', 'imaging', 'mris'],
  ['emg', 'electromyography', 'electrodiagnostic', 'ncs', 'ncv', 'nerve'],
  ['physical', 'therapy', 'physiotherapy', 'pt', 'sessions'],
  ['chiropractic', 'chiropractor', 'manipulation'],
  ['acupuncture', 'acupuncturist'],
  ['surgery', 'surgical', 'arthroscopy', 'operation', 'repair', 'postoperative', 'preoperative'],
  ['preoperative', 'pre-op', 'clearance', 'labs', 'cbc', 'cmp', 'ekg'],
  ['tens', 'stimulation', 'stimulator', 'stim'],
  ['urine', 'urinalysis', 'drug', 'toxicology'],
  ['xray', 'x-ray', 'x-rays', 'radiograph', 'radiographs'],
  ['ct', 'tomography'],
  ['exam', 'examination', 'evaluation', 'consultation', 'consult', 'visit', 'referral', 're-exam'],
]

/** Words that stand in any summary and tell nothing. */
const COMMON = new Set(
  `left right bilateral with without times week weeks month months days day per for the and two three four six
eight twelve one each additional associated surgical service retrospective lumbar cervical thoracic spine back
neck knee shoulder hip wrist hand ankle foot elbow upper lower extremity extremities body trial refill refills
quantity tablet tablets purchase rental unit initial treatment request prescription`.split(/\s+/),
)

const synonymsOf = (word: string): readonly string[] =>
  SYNONYMS.filter((group) => group.includes(word)).flat()

/** A word has fewer letters; what stands behind so many tells no words apart. */
const LONGEST = 40
const WORD = /(?<![a-z])(?=([a-z][a-z-]{0,39}))/g

/** What a summary mentions: its words in order, so that each item's are found without reading the summary again. */
export class Mentions {
  private readonly summary: string
  private readonly words: readonly string[]
  private readonly drugs = new Map<string, boolean>()

  constructor(summary: string) {
    this.summary = summary.toLowerCase()
    this.words = [...new Set(Array.from(this.summary.matchAll(WORD), ([, word]) => word!))].sort()
  }

  /** True where none of the item's telling words, nor another word for one, stands in the summary. */
  lacks({ disputedItem, treatment }: Issue): boolean {
    const telling = wordsOf(disputedItem).filter((word) => word.length > 1 && !COMMON.has(word))
    if (telling.length === 0) return false
    const mentioned = telling.some(
      (word) => this.tells(word) || synonymsOf(word).some((other) => this.tells(other)),
    )
    return !mentioned && !namesOf(treatment.drug).some((name) => this.names(name))
  }

  /** Whether a word of the summary begins so; a long word may end otherwise (`injections`). */
  private tells(word: string): boolean {
    const long = word.length > 5
    const stem = long ? word.slice(0, Math.min(word.length - 2, LONGEST)) : word
    // Of the words that begin with the stem, the stem itself comes first, then those with a hyphen behind it.
    const first = this.words[lowerBound(this.words, stem)]
    if (!first?.startsWith(stem)) return false
    return long || !isLetter(first.charCodeAt(stem.length))
  }

  /** Whether the name of a drug stands in the summary. */
  private names(name: string): boolean {
    const known = this.drugs.get(name)
    if (known !== undefined) return known
    const found = this.summary.includes(name)
    this.drugs.set(name, found)
    return found
  }
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122

/** The place of the first of the words that is no less than a word, in a list in order. */
function lowerBound(words: readonly string[], word: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (words[middle]! < word) low = middle + 1
    else high = middle
  }
  return low
}
/** Every name of the drug's ingredients. */
function namesOf(drug: Issue['treatment']['drug']): readonly string[] {
  if (!drug) return []
  const ingredients = drug.name.split(COMBINED)
  return DRUGS.filter((row) => row.ingredients.some((name) => ingredients.includes(name))).flatMap(
    ({ names }) => names,
  )
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z][a-z-]*[a-z]/g) ?? []
