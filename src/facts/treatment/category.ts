/** Which of the state's request categories an item belongs to, and its finer kind. */
import type { Category } from '../../schema/determination'
import {
  ADJUNCT_WORDS,
  CATEGORY_ROWS,
  type CategoryRow,
  COURSE_WORDS,
  DEVICE_WORDS,
  OPERATION_ENDINGS,
} from '../../vocabulary/categories'
import { GIVEN_BY_NEEDLE } from '../../vocabulary/drugs'
import type { DrugMention } from './drug'
import { keySet, PhraseIndex } from './phrases'
import type { Word } from './words'

export interface Kind {
  category: Category | null
  subcategory: string | null
}

/** Words that tell of a category, and how near the item's head they stand. */
interface Evidence extends Kind {
  weak: boolean
  /** Which part of the item: 0 is its head, each `for`, `with`, `and` or comma begins the next. */
  part: number
  /** Indices of the first word, and the one behind the last. */
  from: number
  to: number
}

export interface Item {
  text: string
  words: readonly Word[]
  /** Index of the first word that counts. */
  from: number
  drug: DrugMention | null
  /** Sessions are asked for. */
  course: boolean
  /** A body part is named. */
  bodyPart: boolean
}

const INDEX = new PhraseIndex<CategoryRow>()
for (const row of CATEGORY_ROWS) INDEX.add(row.words, row)

const ADJUNCTS = keySet(ADJUNCT_WORDS)
const DEVICES = keySet(DEVICE_WORDS)
const COURSES = keySet(COURSE_WORDS)

const NONE: Kind = { category: null, subcategory: null }

export function readKind(item: Item): Kind {
  const evidence = collect(item)
  const head = strongest(evidence)
  if (head === null) return hasDose(item) ? { ...NONE, category: 'pharmaceuticals' } : NONE
  const category = settle(head, evidence, item)
  const kinds = evidence.filter((one) => one.category === category && one.subcategory !== null)
  const same = head.category === category ? head.subcategory : null
  const finer = same ?? (kinds.find(({ weak }) => !weak) ?? kinds[0])?.subcategory ?? null
  const visit = category === 'psych-services' && head.category === 'evaluation-and-management'
  return { category, subcategory: finer ?? (visit ? 'psychological-evaluation' : null) }
}

function collect(item: Item): Evidence[] {
  const { text, words, drug } = item
  const evidence: Evidence[] = []
  let part = 0
  for (let i = item.from; i < words.length; ) {
    if (i > item.from && parts(text, words, i)) part++
    if (drug !== null && i === drug.from) {
      const { category, subcategory } = drugKind(drug)
      evidence.push({ category, subcategory, weak: false, part, from: i, to: drug.to })
    }
    const match = INDEX.at(words, i)
    const row = match === null ? operation(words[i]!) : match.value
    const to = match?.to ?? i + 1
    if (row?.category != null) {
      const device = row.device !== undefined && words.some(({ key }) => DEVICES.has(key))
      const kind = device ? asDevice(row.device!) : row
      const { category, subcategory } = kind
      evidence.push({ category, subcategory, weak: row.weak === true, part, from: i, to })
    } else if (row === null) pushUltrasound(evidence, item, i, part)
    i = to
  }
  return evidence.filter((one) => !isCovered(one, evidence))
}

function drugKind({ drugClass }: DrugMention): Kind {
  const injection = GIVEN_BY_NEEDLE.get(drugClass)
  if (injection !== undefined) return { category: 'injection', subcategory: injection }
  return { category: 'pharmaceuticals', subcategory: drugClass }
}

const asDevice = (subcategory: string): Kind => ({ category: 'dmepos', subcategory })

/** A comma, a bracket or a word such as `for` before the word at `i`. */
function parts(text: string, words: readonly Word[], i: number): boolean {
  if (ADJUNCTS.has(words[i]!.key)) return true
  for (let at = words[i - 1]!.end; at < words[i]!.start; at++) {
    if (',;&+('.includes(text[at]!)) return true
  }
  return false
}

/** A drug's name inside a longer name: `baclofen pump`. */
const isCovered = (one: Evidence, evidence: readonly Evidence[]): boolean =>
  evidence.some((o) => o !== one && o.from <= one.from && o.to > one.to && !o.weak)

/** An operation told by its ending: `meniscectomy`, `laminotomy`. */
function operation({ key }: Word): CategoryRow | null {
  if (key.length < 8 || !/(?:y|sis)$/.test(key)) return null
  const found = OPERATION_ENDINGS.find(([ending]) => key.endsWith(ending))
  return found === undefined ? null : { category: 'surgery', subcategory: found[1], words: '' }
}

/** Ultrasound is therapy where sessions are asked for, and a picture where a body part is named. */
function pushUltrasound(evidence: Evidence[], item: Item, i: number, part: number): void {
  const { key } = item.words[i]!
  const two = key === 'ultra' && item.words[i + 1]?.key === 'sound'
  if (key !== 'ultrasound' && !two) return
  const guides = ['guidance', 'guided', 'guide'].includes(item.words[i + (two ? 2 : 1)]?.key ?? '')
  const place = { part, from: i, to: i + 1 }
  if (item.course) {
    const kind = { category: 'rehabilitation', subcategory: 'physical-modalities' } as const
    evidence.push({ ...kind, weak: false, ...place })
  } else if (item.bodyPart || guides) {
    const kind = { category: 'diagnostic-testing', subcategory: 'imaging' } as const
    evidence.push({ ...kind, weak: guides, ...place })
  }
}

/** The plain words nearest to the item's head; weak words only where there are no others. */
function strongest(evidence: readonly Evidence[]): Evidence | null {
  return evidence.find(({ weak }) => !weak) ?? evidence[0] ?? null
}

/** What else in the item can turn its head into: a visit into a therapy, a drug into an injection. */
function settle(
  head: Evidence,
  evidence: readonly Evidence[],
  { words, course }: Item,
): Category | null {
  const strong = evidence.filter(({ weak }) => !weak)
  const has = (category: Category) => strong.some((one) => one.category === category)
  const beside = (category: Category) =>
    strong.some((one) => one.category === category && one.part === head.part)
  const treated = course || words.some(({ key }) => COURSES.has(key))
  if (head.category === 'pharmaceuticals') {
    if (has('injection')) return 'injection'
    // `Labs: vitamin D`: what stands behind the word is measured, not taken.
    const measured = evidence.some((one) => isLaboratory(one) && one.from < head.from)
    return measured ? 'diagnostic-testing' : head.category
  }
  if (head.category === 'evaluation-and-management') {
    if (has('psych-services')) return 'psych-services'
    return treated && has('rehabilitation') ? 'rehabilitation' : head.category
  }
  const visited = VISITED.has(head.category) && beside('evaluation-and-management')
  return visited && !treated ? 'evaluation-and-management' : head.category
}

const isLaboratory = (one: Evidence): boolean => one.subcategory === 'laboratory'

/** `Chiropractic evaluation`, `lumbar fusion consult`: what is asked for is the visit. */
const VISITED: ReadonlySet<Category | null> = new Set<Category | null>([
  'rehabilitation',
  'surgery',
  'injection',
])

/** An unknown name with a strength is a drug. */
function hasDose({ words }: Item): boolean {
  return words.some(({ number, end }, i) => {
    const unit = words[i + 1]
    return number !== null && unit?.start === end && (unit.key === 'mg' || unit.key === 'mcg')
  })
}
