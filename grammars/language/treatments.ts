/** The names of treatments as a kind of phrases: each gives its row of the vocabulary. */
import { vocabulary } from '../../src/phrase/language'
import { CATEGORY_ROWS, type CategoryRow } from '../../src/vocabulary/categories'

/** A name, and its plural where it may have one. */
const withPlural = (name: string): string => (/[a-rt-z]$/.test(name) ? `${name}(s)` : name)

export const treatments = vocabulary(
  'treatment',
  CATEGORY_ROWS.flatMap((row) =>
    row.words
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== '')
      .map((name): [string, CategoryRow] => [withPlural(name), row]),
  ),
)
