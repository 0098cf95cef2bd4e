/** What scanners and extractors do to a letter: what it still prints must be read all the same. */
import fc from 'fast-check'
import type { SectionName } from '../src/schema/determination'
import type { DateStyle } from './facts'
import type { Block } from './page/blocks'
import type { FormName, Printed } from './printed'

export interface Damage {
  /** Headings have lost their capitals. */
  lower: boolean
  /** Letters that look alike stand for each other in headings, labels and set phrases. */
  slips: boolean
  /** A section that is gone, with its heading. */
  lost: SectionName | null
  /** A section of which only the heading is gone; its first sentence tells it. */
  unheaded: SectionName | null
}

export const UNHURT: Damage = { lower: false, slips: false, lost: null, unheaded: null }

/** Sections that a form's first sentence tells where the heading is lost. */
const TOLD: Readonly<Record<FormName, readonly SectionName[]>> = {
  'final-determination': ['howDetermined', 'clinicalSummary', 'issues'],
  'final-determination-letter': ['howDetermined', 'documentsReviewed', 'clinicalSummary', 'issues'],
  notice: [],
  'professional-review': [],
}

/** Without the table, a year in two digits may be of either century. */
const losable = (style: DateStyle): readonly SectionName[] => [
  ...(style === 'short' ? [] : (['header'] as const)),
  'howDetermined',
  'documentsReviewed',
  'clinicalSummary',
]

export const damageOf = (form: FormName, style: DateStyle): fc.Arbitrary<Damage> =>
  fc.record({
    lower: fc.boolean(),
    slips: fc.boolean(),
    lost: fc.option(fc.constantFrom(...losable(style))),
    unheaded: TOLD[form].length > 0 ? fc.option(fc.constantFrom(...TOLD[form])) : fc.constant(null),
  })

const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/MAXIMUS/g, 'MAXlMUS'],
  [/guideline:/g, 'guide1ine:'],
  [/Determination/g, 'Deterrnination'],
  [/\bnot medically necessary and/g, 'notmedically necessary and'],
]
const HEADING_SLIPS: readonly (readonly [RegExp, string])[] = [...SLIPS, [/I/g, 'l'], [/O/g, '0']]

const slipped = (text: string, slips: typeof SLIPS): string =>
  slips.reduce((words, [pattern, slip]) => words.replace(pattern, slip), text)

export function damaged(
  blocks: readonly Block[],
  { lower, slips, lost, unheaded }: Damage,
): Block[] {
  return blocks
    .filter(({ section, kind }) => {
      if (section === lost) return false
      return !(section === unheaded && kind === 'heading')
    })
    .map((block) => {
      if (block.kind === 'table') return block
      let { text } = block
      if (block.kind === 'heading' && lower) text = text.toLowerCase()
      if (slips) text = slipped(text, block.kind === 'heading' ? HEADING_SLIPS : SLIPS)
      return { ...block, text }
    })
}

/** What a hurt letter prints still. */
export function stillPrinted(printed: Printed, { lost, slips }: Damage): Printed {
  const still: Printed = slips
    ? JSON.parse(slipped(JSON.stringify(printed), SLIPS))
    : { ...printed }
  if (lost === 'header') still.header = {}
  else if (lost && lost !== 'issues' && lost !== 'other') still[lost] = null
  return still
}
