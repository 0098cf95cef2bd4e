/**
 * Drugs by class. Source of the ingredient names: RxNorm (U.S. National Library of Medicine), term
 * types IN and MIN, in lower case; the ingredients of a combination stand in RxNorm's order, which is
 * the alphabet's. Medical foods, which RxNorm does not hold, go by their own name.
 *
 * A row is `ingredient: brand, brand, usual misspelling`. The ingredient's own name is understood; a
 * combination's is not, for it is put together from its parts. An ingredient told in several classes
 * belongs to the first by its own name and to the others by the brands listed there.
 */
import { CIRCULATION_DRUGS } from './drugs/circulation'
import { DIGESTION_DRUGS } from './drugs/digestion'
import { GENERAL_DRUGS } from './drugs/general'
import { MIND_DRUGS } from './drugs/mind'
import { PAIN_DRUGS } from './drugs/pain'
import { TOPICAL_DRUGS } from './drugs/topical'

const CLASSES = {
  ...PAIN_DRUGS,
  ...TOPICAL_DRUGS,
  ...MIND_DRUGS,
  ...DIGESTION_DRUGS,
  ...CIRCULATION_DRUGS,
  ...GENERAL_DRUGS,
}

/** A class of drugs; it is the subcategory of an item that asks for one. */
export type DrugClass = keyof typeof CLASSES

export interface DrugRow {
  /** Ingredients in RxNorm's order. */
  ingredients: readonly string[]
  drugClass: DrugClass
  /** The words a letter may use, in lower case. */
  names: readonly string[]
}

export const COMBINED = ' / '

/** All rows, in the order of the tables. */
export const DRUGS: readonly DrugRow[] = Object.entries(CLASSES).flatMap(([drugClass, table]) =>
  rows(table).map(([ingredient, names]) => {
    const ingredients = ingredient.split(COMBINED)
    const own = ingredients.length === 1 ? [ingredient] : []
    return { ingredients, drugClass: drugClass as DrugClass, names: [...own, ...names] }
  }),
)

/** The rows of a table; a line without a colon goes on with the names of the line before. */
function rows(table: string): [ingredient: string, names: string[]][] {
  const found: [string, string[]][] = []
  for (const line of table.trim().split('\n')) {
    const colon = line.indexOf(':')
    if (colon >= 0) found.push([line.slice(0, colon).trim(), []])
    const names = line.slice(colon + 1).split(',')
    found.at(-1)?.[1].push(...names.map((name) => name.trim()).filter((name) => name !== ''))
  }
  return found
}

/** Drugs given by a needle even where the item does not say so, and the kind of injection it is. */
export const GIVEN_BY_NEEDLE: ReadonlyMap<DrugClass, string> = new Map([
  ['botulinum-toxins', 'botulinum-toxin-injection'],
  ['hyaluronates', 'viscosupplementation'],
  ['injectable-corticosteroids', 'steroid-injection'],
])

/** Drugs that make a topical when they are put on the skin; opioids only when they are rubbed on. */
export const TOPICAL_WHEN_APPLIED: ReadonlySet<DrugClass> = new Set([
  'nsaids',
  'muscle-relaxants',
  'anticonvulsants',
  'antidepressants',
  'anesthetics',
  'local-anesthetics',
  'respiratory-and-allergy-drugs',
])

/** Given by one needle: mixed where an item joins them by `and`. */
export const MIXED_IN_A_SYRINGE: ReadonlySet<DrugClass> = new Set([
  'local-anesthetics',
  'corticosteroids',
  'injectable-corticosteroids',
])

/** Salts and kinds of release, which do not change the ingredient. */
export const SALTS =
  'hcl hydrochloride bitartrate sodium sod potassium citrate tartrate sulfate acetate maleate ' +
  'fumarate succinate phosphate mesylate magnesium calcium tromethamine er sr xr xl cr dr la ir ec ds ' +
  'ods odt es dsc'

/** Dose forms that are swallowed, sprayed, dropped or put in; as RxNorm and the letters name them. */
export const DOSE_FORMS = `
  tablet, tab, tabs, capsule, cap, caps, spray, nasal spray, solution, oral solution, suspension,
  oral suspension, drops, eye drops, ear drops, powder, lozenge, film, suppository, suppositories,
  liquid, syrup, inhaler, elixir, gummies, chewable tablet, caplet, softgel, pen, vial
`

/** Dose forms that are rubbed on the skin. */
export const RUBBED_FORMS = `
  cream, ointment, oint, gel, lotion, roll on, foam, topical solution, topical cream, topical gel,
  topical ointment
`

/** Dose forms that are stuck on the skin. */
export const STUCK_FORMS = 'patch, patches, pad, pads, transdermal patch, pain patch'
