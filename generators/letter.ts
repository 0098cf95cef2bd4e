/** From facts to the text of a letter, and to what reading it must give back. */
import { type Damage, damaged, UNHURT } from './damage'
import type { LetterFacts } from './facts'
import { finalDetermination } from './forms/final-determination'
import { finalDeterminationLetter } from './forms/final-determination-letter'
import { notice } from './forms/notice'
import { professionalReview } from './forms/professional-review'
import type { FormSetter } from './forms/setter'
import { setMarkdown } from './page/markdown'
import { setPages } from './page/set'
import type { Setting } from './page/setting'
import type { FormName } from './printed'

const SETTERS: Readonly<Record<FormName, FormSetter>> = {
  'final-determination': finalDetermination,
  'final-determination-letter': finalDeterminationLetter,
  notice,
  'professional-review': professionalReview,
}

export const FORM_NAMES = Object.keys(SETTERS) as FormName[]

export function letterOf(
  form: FormName,
  facts: LetterFacts,
  setting: Setting,
  damage: Damage = UNHURT,
): string {
  const { blocks, footer } = SETTERS[form]
  return setPages(damaged(blocks(facts, setting), damage), footer(facts), setting)
}

/** The same letter as a converter gives it; Markdown has no pages. */
export const markdownOf = (
  form: FormName,
  facts: LetterFacts,
  setting: Setting,
  damage: Damage = UNHURT,
): string => setMarkdown(damaged(SETTERS[form].blocks(facts, setting), damage), setting)

/** The facts that a form can print: a professional review has no words for a request granted in part. */
export const fitting = (form: FormName, facts: LetterFacts): LetterFacts =>
  form === 'professional-review' ? { ...facts, issues: facts.issues.map(withoutPart) } : facts

const withoutPart = (issue: LetterFacts['issues'][number]) =>
  issue.decision === 'partially-overturned' ? { ...issue, decision: 'upheld' as const } : issue
