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

/**
 * True where none of the item's telling words, nor another word for one, stands in the summary.
 * @param summary in lower case
 */
export function unmentioned({ disputedItem, treatment }: Issue, summary: string): boolean {
  const telling = wordsOf(disputedItem).filter((word) => word.length > 1 && !COMMON.has(word))
  if (telling.length === 0) return false
  const mentioned = telling.some(
    (word) => tells(summary, word) || synonymsOf(word).some((other) => tells(summary, other)),
  )
  return !mentioned && !namesOf(treatment.drug).some((name) => summary.includes(name))
}

/** Whether a word of the summary begins so; a long word may end otherwise (`injections`). */
function tells(summary: string, word: string): boolean {
  const stem = word.length > 5 ? word.slice(0, -2) : word
  for (let at = summary.indexOf(stem); at >= 0; at = summary.indexOf(stem, at + 1)) {
    if (isLetter(summary.charCodeAt(at - 1))) continue
    if (stem !== word || !isLetter(summary.charCodeAt(at + stem.length))) return true
  }
  return false
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122

/** Every name of the drug's ingredients. */
function namesOf(drug: Issue['treatment']['drug']): readonly string[] {
  if (!drug) return []
  const ingredients = drug.name.split(COMBINED)
  return DRUGS.filter((row) => row.ingredients.some((name) => ingredients.includes(name))).flatMap(
    ({ names }) => names,
  )
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z][a-z-]*[a-z]/g) ?? []
