/** The words in which a utilization review is named and rules. */
import type { ClinicalSummary } from '../../schema/determination'

type Decision = NonNullable<NonNullable<ClinicalSummary['utilizationReview']>['decision']>

/** A ruling found in a sentence. */
export interface Ruling {
  /** `[start, end)` of its words in the summary. */
  start: number
  end: number
  decision: Decision
  /** `denied` and `non-certified` are two words for one outcome. */
  outcome: 'refused' | 'granted' | 'changed' | 'put off'
}

const NAMES = [
  'utili[sz]ation review',
  'UR\\b',
  '(?:prior|previous|original|initial|peer|claims?) reviews?\\b',
  "claims? administrator(?!['’]s)",
  'claims adjuster',
].join('|')

/** The review, or who does it. */
export const REVIEW = new RegExp(`\\b(?:${NAMES}|previously reviewed)`, 'i')

const NON = 'non ?-? ?'
/** Words that rule, longest first; `verb` as the review's own act, `state` as what a request was. */
const WORDS: readonly { words: string; decision: Decision; outcome: Ruling['outcome'] }[] = [
  { words: 'failed to (?:approve|certify|authorize)', decision: 'non-certified', outcome: 'refused' },
  { words: '(?:did|does|has|had|have)(?: not|n[’\']t) (?:approved?|certif(?:y|ied)|authorized?)', decision: 'non-certified', outcome: 'refused' },
  { words: 'denied(?: certification| authorization)?', decision: 'denied', outcome: 'refused' },
  { words: 'denying', decision: 'denied', outcome: 'refused' },
  { words: 'rejected', decision: 'denied', outcome: 'refused' },
  { words: 'partial(?:ly)?[- ](?:approv|certif|authoriz)(?:ed|ied)', decision: 'modified', outcome: 'changed' },
  { words: '(?:conditionally |conditional )?modified', decision: 'modified', outcome: 'changed' },
  { words: `${NON}(?:certif(?:ied|ication)|authorized|approved)`, decision: 'non-certified', outcome: 'refused' },
  { words: 'not (?:been )?(?:certified|approved|authorized)', decision: 'non-certified', outcome: 'refused' },
  { words: '(?:deemed |found |considered |determined to be )?not (?:to be )?medically necessary', decision: 'non-certified', outcome: 'refused' },
  { words: '(?:delayed|deferred|pended)', decision: 'delayed', outcome: 'put off' },
  { words: 'denial', decision: 'denied', outcome: 'refused' },
  { words: '(?:certified|approved|authorized|certifying|approving|authorizing)', decision: 'certified', outcome: 'granted' },
]
const ALL = WORDS.map(({ words }) => `(${words})`).join('|')
const RULING = new RegExp(`\\b(?:${ALL})(?![-\\w])`, 'gi')

/** Whether any word that rules may stand in a text. */
export const RULINGS = /certif|denied|denying|denial|modified|approve|authorized|medically necessary|delayed|deferred|pended|rejected/i

/** Before a ruling in the passive: it is the request that was ruled on. */
const PASSIVE =
  /\b(was|were|been|is|are|be|being)(?: \w{1,12}ly| also| then| again| since)?,? $/i
const ON_REQUEST =
  /\b(?:requests?|requested [^.;]{0,60}|services?|treatments?|case|claim for [^.;]{0,60}|authorization|certification|appeal|therapy|surgery|medications?|which|that|previous denial|it) ?(?:[^.;]{0,400})$/i
/** Who else approves, denies and modifies. */
const NOT_ON_REQUEST =
  /\b(?:patient|worker|applicant|claimant|employee|he|she|who|duty|duties|activit(?:y|ies)|work|MRI findings) (?:(?:has|have|had|was|were|also|subsequently|currently|previously|reportedly) ){0,4}$/i
/** The set sentences on a split request tell what was granted of it, no ruling of their own. */
const SET_SENTENCE = /original request|authorized by the claims administrator|claims administrator authorized/i
/** Behind the word: it rules on no treatment. */
const NOT_OBJECT = /^ (?:any|having|pain|numbness|radiation|duty|duties|work|activit)/i
/** Before the word: it is an adjective, no verb. */
const ADJECTIVE = /\b(?:the|an?|of|with|on|to|under|for|in|board|his|her|FDA|not) $/i

/** The rulings of a sentence that begins at `start` of the summary. */
export function rulingsIn(sentence: string, start: number): Ruling[] {
  const found: Ruling[] = []
  const named = REVIEW.exec(sentence)
  const split = SET_SENTENCE.test(sentence)
  for (const match of sentence.matchAll(RULING)) {
    const row = WORDS[match.findIndex((group, i) => i > 0 && group !== undefined) - 1]!
    const before = sentence.slice(0, match.index)
    const after = sentence.slice(match.index + match[0].length)
    if (split && row.outcome === 'granted') continue
    if (!counts(row.words, before, after, named !== null && named.index < match.index)) continue
    const at = start + match.index
    found.push({ start: at, end: at + match[0].length, decision: row.decision, outcome: row.outcome })
  }
  return found
}

function counts(words: string, before: string, after: string, named: boolean): boolean {
  if (NOT_ON_REQUEST.test(before)) return false
  if (words === 'denial') return /\b(?:prior|previous|original|initial|a) $/i.test(before)
  const necessity = words.includes('medically necessary')
  if (necessity && !named) return /\b(?:was|were) previously $/i.test(before) && ON_REQUEST.test(before)
  const passive = PASSIVE.exec(before)
  if (passive) return named || (/was|were|been/i.test(passive[1]!) && ON_REQUEST.test(before))
  if (words.startsWith(NON)) return true
  return named && !NOT_OBJECT.test(after) && !ADJECTIVE.test(before)
}

const PAPER = 'dates?|reports?|forms?|documentation|decision|letters?|determination|notice|response|physician|dated'
const LINK =
  '(?:,? (?:with a decision date of|dated|of|on|from|performed on|completed on|issued on|rendered on|made on|(?:was|were|is|of)|(?:was|were|is) (?:dated|made on|on|performed on|completed on|issued on|rendered on)|for the (?:requests?|services?) (?:below |above )?(?:was|were) on))?'

/** A review or a denial right before its date. */
export const REVIEW_DATED = new RegExp(
  `(?:\\b(?:${NAMES})(?: \\([^)]{1,40}\\))?(?: (?:${PAPER})){0,2}` +
    `|\\b(?:prior|previous|original|initial|UR|the) (?:denial|${NON}certification|adverse determination)(?: letter)?` +
    `|\\bpreviously reviewed)${LINK},? ?\\(?$`,
  'i',
)
