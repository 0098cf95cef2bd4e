import { forms } from '../../grammars/forms'
import type { Page } from '../../grammars/letter/boundary'
import { LetterBuilder } from '../../grammars/letter/build'
import { lexiconOf } from '../../grammars/letter/lexicon'
import type { Mark } from '../../grammars/letter/mark'
import { markLines } from '../../grammars/letter/mark-lines'
import { isDoubled, pageWidth, wordLines } from '../../src/text/lines'
import { Places } from '../../src/tree/places'

export const lexicon = lexiconOf(forms)

/** A source as the letter grammar sees it before it makes tokens. */
export function pageOf(source: string, given?: number): { page: Page; marks: Mark[] } {
  const lines = wordLines(source)
  const width = pageWidth(lines)
  const doubled = isDoubled(source, lines, width)
  const page = { source, width: given ?? width, doubled }
  return { page, marks: markLines(source, lines, lexicon) }
}

export const builderOf = (source: string): LetterBuilder =>
  new LetterBuilder({ source, width: 90, doubled: false }, new Places(source))
