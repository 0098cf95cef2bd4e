/** The letter forms that are read unless `options.forms` says otherwise, newest first. */
import { finalDetermination } from './final-determination'
import { finalDeterminationLetter } from './final-determination-letter'
import type { LetterForm } from './form'
import { notice } from './notice'
import { professionalReview } from './professional-review'

export const forms: readonly LetterForm[] = [
  finalDetermination,
  finalDeterminationLetter,
  notice,
  professionalReview,
]
export type { LetterForm } from './form'
