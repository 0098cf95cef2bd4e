/** How the forms of 2013 and 2014 tell a decision: in a sentence on each disputed item. */
import type { OutcomeRow } from './form'

const APPROPRIATE = '(,) (and/or|and|or|nor) (medically) (appropriate)'
const AT_THIS_TIME = '(,) (at this time|in this case|for this patient)'

/** The end of a sentence on an item; what stands before these words may turn them: see `grammars/verdict/lead.ts`. */
export const VERDICTS: readonly OutcomeRow[] = [
  {
    decision: 'upheld',
    phrases: [
      `(is|are|was|were) not medically necessary${APPROPRIATE}${AT_THIS_TIME}`,
      `(is|are|was|were) neither medically necessary(,) nor (medically) appropriate${AT_THIS_TIME}`,
      '(is|are|was|were) not medically necessary(,) nor [is it|are they] (medically) appropriate',
      `(is|are|was|were) medically unnecessary${AT_THIS_TIME}`,
      `(is|are|was|were) not (a) medical necessity${AT_THIS_TIME}`,
      `[lacks|lack|lacked] (any) medical necessity${AT_THIS_TIME}`,
      `[is|are|was|were] without medical necessity${AT_THIS_TIME}`,
      `[is|are|was|were] lacking (in) medical necessity${AT_THIS_TIME}`,
    ],
  },
  {
    decision: 'partially-overturned',
    phrases: [
      `(is|are|was|were) (only) [partially|partly] medically necessary${APPROPRIATE}`,
      `(is|are|was|were) (only) medically necessary${APPROPRIATE} (,) (but) (only) in part`,
      `(is|are|was|were) (only) in part medically necessary${APPROPRIATE}`,
    ],
  },
  {
    decision: 'overturned',
    phrases: [`(is|are|was|were) medically necessary${APPROPRIATE}${AT_THIS_TIME}`],
  },
]

/** How a sentence on an item begins. */
export const ITEM_OPENINGS: readonly string[] = [
  '(The) (current) [request|decision](s) for',
  '[A|This] request for',
  'The requested',
  'The disputed',
]

/** The same, by the name of who decides. */
export const DETERMINED: readonly string[] = ['request(s) for', 'requested', ''].map((words) =>
  `MAXIMUS (Federal Services)(,) (Inc.) has determined (that) (the) ${words}`.trimEnd(),
)

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
