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

/** True where none of the item's telling words, nor another word for one, stands in the summary. */
export function unmentioned({ disputedItem, treatment }: Issue, summary: string): boolean {
  const telling = wordsOf(disputedItem).filter((word) => word.length > 1 && !COMMON.has(word))
  if (telling.length === 0) return false
  const text = summary.toLowerCase()
  const told = new Set(wordsOf(summary))
  const mentioned = telling.some(
    (word) =>
      told.has(word) ||
      (word.length > 5 && text.includes(word.slice(0, -2))) ||
      synonymsOf(word).some((other) => told.has(other)),
  )
  return !mentioned && !namesOf(treatment.drug).some((name) => text.includes(name))
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
