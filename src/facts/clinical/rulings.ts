/** The words in which a utilization review rules. */
import type { Ruling } from '../../schema/determination'
import { matchesOf } from '../../text/matches'
import { BY_REVIEWER, NON_CERTIFIED, REVIEW } from './review-names'
import { anyOf } from './words'

/** A ruling found in a sentence. */
export interface RulingAt {
  /** `[start, end)` of its words in the summary. */
  start: number
  end: number
  ruling: Ruling
}

type Row = readonly [words: string, ruling: Ruling, use?: Use]
/** `noun`: no verb; `necessity`: a reviewer's own phrase too; `own`: only a review has the word. */
type Use = 'noun' | 'necessity' | 'own'

const NOT = "(?:did|does|has|had|have)(?: not|n[’']t)"
/** Words that rule, the longer before the shorter. */
const ROWS: readonly Row[] = [
  ['failed to (?:approve|certify|authorize)', 'denied'],
  [`${NOT} (?:approved?|certif(?:y|ied)|authorized?|grant(?:ed)?)`, 'denied'],
  ['did not recommend (?:approval|certification|authorization)', 'denied'],
  ['(?:not to|to not) (?:approve|certify|authorize)', 'denied'],
  ['recommend(?:s|ed|ing) (?:a )?denial', 'denied'],
  ['recommend(?:s|ed|ing) (?:a )?modif(?:ication|ied)', 'modified'],
  ['denied(?: certification| authorization)?', 'denied'],
  ['denying|rejected', 'denied'],
  ['denial', 'denied', 'noun'],
  ['partial(?:ly)?[- ](?:approv|certif|authoriz)(?:ed|ied)', 'modified', 'own'],
  ['(?:conditionally )?modified', 'modified'],
  ['(?:was|is|decision) to (?:deny|disapprove)', 'denied'],
  ['(?:was|is) to non ?-? ?certify', 'denied'],
  ['(?:was|is) to modify', 'modified'],
  ['(?:was|is) to (?:certify|approve|authorize)', 'certified'],
  [`${NON_CERTIFIED}|non ?-? ?(?:authorized|approved)`, 'denied', 'own'],
  ['not (?:been )?(?:certified|approved|authorized)', 'denied'],
  [
    '(?:(?:deemed |found |considered )(?:to be )?)?not (?:to be )?medically (?:appropriate and )?necessary',
    'denied',
    'necessity',
  ],
  ['delayed|deferred|pended', 'delayed'],
  ['(?:certified|approved|authorized) with modifications?', 'modified'],
  [
    '(?:certified|approved|authorized|allowed) (?:only )?\\d{1,3} (?:out )?of (?:the (?:requested )?)?\\d{1,3}',
    'modified',
  ],
  ['(?:certif|author|appro)(?:ied|ized|ved|ying|izing|ving)', 'certified'],
]
/** `Reviewnon-certified` rules as well: no word that grants may be left of it. */
const BEGIN = '(?:\\b|(?=non ?-? ?certif))'
const RULING = new RegExp(
  `${BEGIN}(?:${ROWS.map(([words]) => `(${words})`).join('|')})(?![-\\w])`,
  'gi',
)

/** What every word that rules holds. */
const MAY_RULE = new RegExp(
  anyOf(
    '[Cc]ertif|[Dd]en(?:y|ied|ial)|[Mm]odif(?:y|ied)|[Aa]pprov|[Aa]uthoriz|necessary|[Dd]elayed',
    '[Dd]eferred|allowed|grant|recommend|pended|[Rr]ejected|disapprove',
  ),
  'g',
)

/** Where words stand in a text that may rule, in order. */
export const mayRule = (text: string): number[] =>
  matchesOf(MAY_RULE, text).map(({ index }) => index)

/** Before a ruling in the passive: it is the request that was ruled on. */
const PASSIVE = /\b(was|were|been|is|are|be|being)(?: \w{1,12}ly| also| then| again| since)?,? $/i
/** `was requested on 1/2/16 and denied`. */
const REQUESTED_AND =
  /\b(was|were) (?:requested|ordered|submitted|reviewed)\b(?: (?:on|dated) \S{6,10})? (?:and|but) (?:then )?$/i
const REQUEST = new RegExp(
  `\\b${anyOf(
    'requests?|requested|determination|services?|treatments?|case|claim for|bills?|both|authorization|certification|appeal',
    'therapy|surgery|medications?|which|that|it|these',
  )}\\b`,
  'i',
)
/** Who else denies and modifies, and what else is modified: the last words before. */
const OTHERS = new RegExp(
  `\\b${anyOf(
    'patient|worker|applicant|claimant|employee|he|she|who|duty|duties|activity|activities|work',
  )} (?:${anyOf(
    'has|have|had|was|were|been|also|subsequently|currently|previously|reportedly',
  )} ){0,3}$`,
  'i',
)
/** The set sentences on a split request tell what was granted of it, no ruling of their own. */
const SET_SENTENCE = new RegExp(
  anyOf('original request|authorized by the claims administrator|claims administrator authorized'),
  'i',
)
/** Behind the word: it rules on no treatment. */
const NO_TREATMENT = /^ (?:any|having|pain|numbness|radiation|duty|duties|work|activit)/i
/** Before the word: it is an adjective, no verb. */
const ADJECTIVE = /\b(?:the|an?|of|with|on|to|under|for|in|board|his|her|FDA|not) $/i
const EARLIER = /\b(?:prior|previous|original|initial|a|the|UR|utili[sz]ation review) $/i
const PREVIOUSLY = /\b(?:was|were|been) previously $/i

/** `certified the surgery, but not the stay`; `approved the MRI. The remainder was not.` */
const REST_REFUSED =
  / (?:but|and) (?:\w+ (?:was|were) )?not (?!limited)|[;,.] (?:and |but )?the (?:remainder|rest|others?|remaining \w+) (?:was|were) not\b/i

/** How far before a ruling its request may stand. */
const FAR = 600

/** The rulings of a sentence that begins at `start` of the summary. */
export function rulingsIn(sentence: string, start: number): RulingAt[] {
  const found: RulingAt[] = []
  const named = REVIEW.exec(sentence)?.index ?? sentence.length
  const by = BY_REVIEWER.test(sentence)
  const split = SET_SENTENCE.test(sentence)
  for (const match of matchesOf(RULING, sentence)) {
    const row = ROWS[match.findIndex((group, i) => i > 0 && group !== undefined) - 1]!
    const [, ruling, use] = row
    const end = match.index + match[0].length
    if (ruling === 'certified' && (split || isOfChange(found, sentence, match))) continue
    const before = sentence.slice(Math.max(0, match.index - FAR), match.index)
    if (!rules(use, before, sentence.slice(end, end + 20), named < match.index, by)) {
      continue
    }
    const place = { start: start + match.index, end: start + end }
    found.push({ ...place, ruling })
    if (ruling === 'certified' && REST_REFUSED.test(sentence.slice(end))) {
      found.push({ ...place, ruling: 'denied' })
    }
  }
  return found
}

/** `modified a prescription for twelve visits, certifying four`: the change, told once more. */
const isOfChange = (
  found: readonly RulingAt[],
  sentence: string,
  { 0: word, index }: RegExpMatchArray,
): boolean =>
  found.at(-1)?.ruling === 'modified' &&
  word.endsWith('ing') &&
  /, (?:only )?$/.test(sentence.slice(0, index))

/** Whether the word rules on a request; `named` where a review is named before it, `by` as who rules. */
function rules(
  use: Use | undefined,
  before: string,
  after: string,
  named: boolean,
  by: boolean,
): boolean {
  const near = before.slice(-60)
  if (OTHERS.test(near)) return false
  // `denial/modification` does not say which of the two it was.
  if (use === 'noun') return EARLIER.test(near) && !after.startsWith('/')
  if (use === 'necessity' && !named) return PREVIOUSLY.test(near) && REQUEST.test(before)
  if (use === 'own') return true
  const passive = PASSIVE.exec(near) ?? REQUESTED_AND.exec(near)
  if (passive && PREVIOUSLY.test(near)) return true
  if (passive) return named || by || (/was|were|been/i.test(passive[1]!) && REQUEST.test(before))
  return named && !NO_TREATMENT.test(after) && !ADJECTIVE.test(near)
}
