/** A drug's strength, dose form and quantity. */
import type { Drug } from '../../schema/determination'
import type { Marked } from '../../text/leaf'
import type { Prose } from '../../text/prose'
import { findForm } from './form'
import { findQuantity } from './quantity'
import { findStrength } from './strength'
import type { Supply } from './supply'
import type { Stretch, Word } from './words'

/** A smaller mass in grams is a strength (`1 gm`, `17 g of powder`), not what a tube or tub holds. */
const LEAST_TUBE = 10
const LEAST_TUB = 100

/**
 * The dose told in a stretch of words; a form or a quantity also where it stands before the name.
 * @param behind index of the word behind all the drug's names
 * @param onSkin the drug is put on the skin
 * @param supply what the item says of how the drug is dispensed
 */
export function readDose(
  item: Prose,
  words: readonly Word[],
  stretch: Stretch,
  behind: number,
  onSkin: boolean,
  supply: Supply,
): Marked<Pick<Drug, 'strength' | 'form' | 'quantity' | 'unit' | 'refills'>> {
  const { text } = item
  const before = { from: 0, to: stretch.from }
  const bulk = onSkin ? LEAST_TUBE : LEAST_TUB
  const strength = findStrength(text, words, stretch, behind, bulk)
  const form = findForm(words, stretch) ?? findForm(words, before)
  const quantity =
    findQuantity(text, words, stretch, bulk) ?? findQuantity(text, words, before, bulk)
  return {
    strength: strength && item.leaf(strength.start, strength.end),
    form: form && item.leaf(words[form.from]!.start, words[form.to - 1]!.end),
    quantity: quantity && item.leaf(quantity.start, quantity.end, quantity.value),
    unit: quantity && supply.unit(quantity),
    refills: supply.refills(),
  }
}
