/** By what issues are counted, one row each. */
import { labelOf } from '../labels'
import type { IssueRow, LetterRow } from '../rows'

export interface Dimension {
  id: string
  title: string
  /** The head of the column with its values. */
  head: string
  /** What counts under what. */
  about: string
  /** What an issue lacks that is left out. */
  lacks: string
  order: 'commonest' | 'by value'
  /** The values that an issue counts under; none where unknown. */
  values: (issue: IssueRow, letter: LetterRow) => readonly string[]
}

const known = (value: string | null): string[] => (value ? [value] : [])

export const DIMENSIONS: readonly Dimension[] = [
  {
    id: 'category',
    title: 'Request category',
    head: 'Category',
    about: "The categories of the state's own IMR search.",
    lacks: 'a known category',
    order: 'commonest',
    values: ({ category }) => known(category).map(labelOf),
  },
  {
    id: 'year',
    title: 'Year of the decision',
    head: 'Year',
    about: 'By the date of the determination.',
    lacks: 'a readable decision date',
    order: 'by value',
    values: (_, { decision_date }) => known(decision_date?.slice(0, 4) ?? null),
  },
  {
    id: 'month',
    title: 'Month of the decision',
    head: 'Month',
    about: 'By the date of the determination.',
    lacks: 'a readable decision date',
    order: 'by value',
    values: (_, { decision_date }) => known(decision_date?.slice(0, 7) ?? null),
  },
  {
    id: 'guideline',
    title: 'Guideline the reviewer cites',
    head: 'Guideline',
    about:
      'One line a chapter or work; an issue whose reviewer cites several counts once under each.',
    lacks: 'a guideline cited by the reviewer',
    order: 'commonest',
    values: ({ number }, { citations }) => [
      ...new Set(
        citations
          .filter(({ issue, party }) => issue === number && party === 'reviewer')
          .map(({ source, title, chapter }) =>
            [source === 'other' ? '' : source, chapter ?? title].join(' ').trim(),
          ),
      ),
    ],
  },
  {
    id: 'specialty',
    title: "Reviewer's specialty",
    head: 'Specialty',
    about: 'Board certifications as printed; a reviewer with several counts under each.',
    lacks: "the reviewer's specialty",
    order: 'commonest',
    values: (_, { specialties }) => [...new Set(specialties)],
  },
  {
    id: 'treatment',
    title: 'Commonest treatments',
    head: 'Treatment',
    about: 'The subcategory of what is disputed.',
    lacks: 'a known kind of treatment',
    order: 'commonest',
    values: ({ subcategory }) => known(subcategory).map(labelOf),
  },
  {
    id: 'drug',
    title: 'Commonest drugs',
    head: 'Drug',
    about: 'By RxNorm ingredient.',
    lacks: 'a drug',
    order: 'commonest',
    values: ({ drug_name }) => known(drug_name),
  },
]
