/** What the lines of a source are, and of which form: as they are printed, or as they must have been. */
import type { Line } from '../../src/text/lines'
import type { Stretch } from '../../src/text/prose'
import { type LetterForm, tellsIssuesApart } from '../forms/form'
import type { Lexicon } from './lexicon'
import type { Mark } from './mark'
import { markLines } from './mark-lines'
import { isFolded, unfold } from './unfold'

export interface Recognised {
  marks: Mark[]
  /** The name of the form that the marks tell; null where they tell none. */
  format: string | null
  folded: Stretch | null
}

/** Where lines are too long for a page, or headings are missed, the line breaks may be what is lost. */
export function recognise(
  source: string,
  lines: readonly Line[],
  lexicon: Lexicon,
  forms: readonly LetterForm[],
): Recognised {
  const marked = (lines: readonly Line[], folded: Stretch | null): Recognised => {
    const marks = markLines(source, lines, lexicon)
    return { marks, format: formatOf(marks, lexicon.formNames), folded }
  }
  const given = marked(lines, null)
  if (!isFolded(lines) && hasHeadings(given, forms)) return given
  const unfolded = unfold(source, lines, lexicon)
  const folded = lines.find(({ end }, index) => end !== unfolded[index]?.end)
  if (!folded) return given
  const found = marked(unfolded, folded)
  const form = formOf(found, forms)
  // Items that sentences tell, and entries of lists, are known by their lines alone.
  return form && tellsIssuesApart(form) ? given : found
}

const formOf = ({ format }: Recognised, forms: readonly LetterForm[]) =>
  forms.find(({ name }) => name === format)

/** Whether every section that a letter of its form must have has its heading. */
function hasHeadings(recognised: Recognised, forms: readonly LetterForm[]): boolean {
  const found = new Set(
    recognised.marks.map(({ entry }) => (entry?.kind === 'heading' ? entry.section : null)),
  )
  const required = formOf(recognised, forms)?.headings.filter(({ required }) => required)
  return required?.every(({ section }) => found.has(section)) ?? false
}

/** One row of a form may stand in any text; two are a letter. */
const LEAST_ROWS = 2

/**
 * The form that most of the recognised rows belong to; of equals the first. None where other papers print all
 * of the rows too: a denial by utilization review has a date of injury, a summary and a rationale as well.
 */
function formatOf(marks: readonly Mark[], names: readonly string[]): string | null {
  const votes = new Map(names.map((name) => [name, 0]))
  let peculiar = false
  for (const { entry } of marks) {
    // `The requested` begins sentences of any rationale too.
    if (!entry || entry.kind === 'furniture' || (entry.item && !entry.item.sure)) continue
    peculiar ||= !entry.common
    for (const name of entry.forms) votes.set(name, votes.get(name)! + 1)
  }
  if (!peculiar) return null
  let best: string | null = null
  for (const [name, count] of votes) {
    if (count >= LEAST_ROWS && count > (best === null ? 0 : votes.get(best)!)) best = name
  }
  return best
}
