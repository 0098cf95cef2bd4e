/** What the cover letter says of all items together: `Final Determination: UPHOLD.` */
import { decisionOf, lexiconOf } from '../../../grammars/letter/lexicon'
import type { Decision } from '../../schema/determination'
import type { Leaf } from '../../text/leaf'
import type { Letter } from '../letter'

export function readOverall({ blocks, form, forms }: Letter): Leaf<Decision> | null {
  if (!form?.overall) return null
  const { overall } = lexiconOf(forms)
  for (const { section, prose } of blocks) {
    if (section !== 'other' && section !== 'header') continue
    const match = overall.exec(prose.text)
    if (!match) continue
    const { decision, words } = decisionOf(match)
    const end = match.index + match[0].length
    return prose.leaf(end - words.length, end, decision)
  }
  return null
}
