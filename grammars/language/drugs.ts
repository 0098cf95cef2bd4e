/** The names of drugs as a kind of phrases: each gives its row of the vocabulary. */
import { vocabulary } from '../../src/phrase/language'
import { DRUGS, type DrugRow } from '../../src/vocabulary/drugs'

export const drugs = vocabulary(
  'drug',
  DRUGS.flatMap((row) => row.names.map((name): [string, DrugRow] => [name, row])),
)
