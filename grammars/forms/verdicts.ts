/** How the forms of 2013 and 2014 tell a decision: in a sentence on each disputed item. */
import type { OutcomeRow } from './form'

export const VERDICTS: readonly OutcomeRow[] = [
  {
    decision: 'upheld',
    phrases: [
      '(is|are|was|were) not medically necessary(,) (and/or|and|or|nor) (medically) (appropriate)',
      '(is|are|was|were) neither medically necessary(,) nor (medically) appropriate',
    ],
  },
  {
    decision: 'partially-overturned',
    phrases: [
      '(is|are|was|were) partially medically necessary(,) (and/or|and|or) (medically) (appropriate)',
    ],
  },
  {
    decision: 'overturned',
    phrases: ['(is|are|was|were) medically necessary(,) (and/or|and|or) (medically) (appropriate)'],
  },
]

/** The overall decision of a cover letter: `Final Determination: UPHOLD`. */
export const OVERALL: readonly OutcomeRow[] = [
  {
    decision: 'partially-overturned',
    phrases: [
      'Partial(ly) [overturned|overturn|upheld|uphold]',
      '[Overturned|Overturn|Upheld|Uphold] in part',
    ],
  },
  { decision: 'upheld', phrases: ['Uphold', 'Upheld'] },
  { decision: 'overturned', phrases: ['Overturn(ed)'] },
]
