import type { Category } from '../../schema/determination'

export interface CategoryRow {
  category: Category | null
  /** Null where the words tell no finer kind. */
  subcategory: string | null
  /** Words that decide only where nothing plainer is said: `unit`, `labs`, `surgery`. */
  weak?: true
  /** Given by a therapist or bought as a device: the subcategory of the device, when it is one. */
  device?: string
  words: string
}

/** A row of a table. */
export const row = (
  category: Category,
  subcategory: string | null,
  words: string,
  more: Partial<CategoryRow> = {},
): CategoryRow => ({ category, subcategory, words, ...more })

/** Marks a row whose words decide only where nothing plainer is said. */
export const WEAK = { weak: true } as const
