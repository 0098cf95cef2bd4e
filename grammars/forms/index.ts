/** The letter forms that are read unless `options.forms` says otherwise, newest first. */
import { finalDetermination } from './final-determination'
import type { LetterForm } from './form'

export const forms: readonly LetterForm[] = [finalDetermination]
export type { LetterForm } from './form'
