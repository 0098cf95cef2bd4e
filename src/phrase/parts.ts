/** Parts of wordings that rows of several facts name. */
import type { Parts } from './row'

export const PARTS: Parts = {
  be: 'was|were|is|are|[has|have|had] been',
  article: 'a|an|the',
  worker:
    '(the|this) (injured|disabled) [worker|patient|applicant|claimant|employee|individual]|the IW|IW|he|she|pt|the pt',
}
