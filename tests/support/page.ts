import { forms } from '../../grammars/forms'
import type { Page } from '../../grammars/letter/boundary'
import { lexiconOf } from '../../grammars/letter/lexicon'
import { type Mark, markLines } from '../../grammars/letter/mark'
import { isDoubled, pageWidth, wordLines } from '../../src/text/lines'
import { TreeBuilder } from '../../src/tree/build'
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

export const builderOf = (source: string): TreeBuilder =>
  new TreeBuilder({ source, width: 90, doubled: false }, new Places(source))
