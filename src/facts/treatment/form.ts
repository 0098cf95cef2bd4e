/** The form a drug comes in, and whether it is put on the skin. */
import { DOSE_FORMS, RUBBED_FORMS, STUCK_FORMS } from '../../vocabulary/drugs'
import { type Match, PhraseIndex } from './phrases'
import { percentEnd } from './strength'
import type { Stretch, Word } from './words'

/** How a drug is put on the skin. */
export type Application = 'rubbed' | 'stuck' | null

interface Form {
  application: Application
}

const FORMS = new PhraseIndex<Form>()
FORMS.add(RUBBED_FORMS, { application: 'rubbed' })
FORMS.add(STUCK_FORMS, { application: 'stuck' })
FORMS.add(DOSE_FORMS, { application: null })

/** Told from the form, or from a strength by the per cent; null for a drug not put on the skin. */
export function applicationOf(
  text: string,
  words: readonly Word[],
  { from, to }: Stretch,
): Application {
  const form = findForm(words, { from, to }) ?? findForm(words, { from: 0, to: from })
  if (form !== null) return form.value.application
  return words.some((word, i) => i >= from && i < to && percentEnd(text, word) !== null)
    ? 'rubbed'
    : null
}

/** The first form named in a stretch of words; null where none is. */
export function findForm(words: readonly Word[], { from, to }: Stretch): Match<Form> | null {
  for (let i = from; i < to; i++) {
    const match = FORMS.at(words, i)
    if (match !== null && match.to <= to) return match
  }
  return null
}
