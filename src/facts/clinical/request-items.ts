/** What makes one request of a list's parts, and when two tell the same request. */
import { NUMBER_WORDS } from '../../vocabulary/numbers'
import { isBodyOnly, isSideOnly, LEVEL_ONLY, type Place } from './lists'
import { anyOf, setOf } from './words'

/** No treatment: words that only point to requests told elsewhere. */
export const GENERAL = new RegExp(
  `^${anyOf(
    `(?:requested |above |following |same |disputed )?${anyOf(
      'treatments?|services?|authorization|review|requests?|items?|procedures?|follow(?:s|ing)',
      'same|surgery|additional information|utilization review|reconsideration|appeal|IMR',
      'independent medical review',
    )}`,
    '(?:retrospective|prospective|expedited) review',
    'none|below|it|this|these',
    `continuation(?: (?:of|with) (?:current |the |his |her )?(?:medication |physical )?${anyOf('care|therapy|medications?|treatments?')})?`,
  )}$`,
  'i',
)

/** Nouns of treatments and studies: a part that holds one is a request of its own. */
const TREATMENT = new RegExp(
  `\\b${anyOf(
    'MRIs?|MRA|CT|x ?-? ?rays?|EMG|NCS|NCV|imaging|therap(?:y|ies)|acupuncture|chiropractic',
    'injections?|surgery|arthroscopy|arthroscopic|repair|decompression|debridement|evaluations?',
    'examinations?|exams?|consults?|consultations?|referrals?|clearance|labs?|braces?|splints?|units?',
    'stimulation|ultrasound|massage|manipulation|traction|TFESIs?|ESIs?|stay|hospital|bed|aide',
    'programs?|study|studies|tests?|testing|screens?|screening|blocks?|ablation|fusion|medications?|cream',
    'gel|patch|patches|ointment|visits? of|sessions? of|rental|purchase|conditioning|assessment',
    'home health|home care|urinalysis|transfer of care|\\d{1,2} (?:[\\w-]{1,12} )?(?:PT|OT)',
    'CBT|psychotherapy|biofeedback',
    'transportation|membership|crutches|sling|orthotics|pairs? of',
  )}\\b`,
  'i',
)
/** A part that goes on with the one before: ways to take a drug, how often, for what. */
const GOES_ON = new RegExp(
  `^${anyOf(
    'with|without|for|of|to|by|per|every|qty|quantity|dos|date of service|including|include|once',
    'twice|daily|weekly|as needed|prn|at bedtime|orally|unspecified|frequency|duration|dispense',
    'refills?|no refills?|count|tablets?|capsules?|BID|TID|QD|QHS|purchase|rental|body part|side',
    '(?:right|left) then|level|x ?\\d+|under|using|via|bilaterally',
  )}\\b|^#`,
  'i',
)
const COUNT = /^(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve)/i
const SPINAL_LEVEL = /^[CTLS]\d{1,2}\b/
const ENDS_AT_LEVEL = /\b[CTLS]\d{1,2}$/
const LISTED = /\binclud(?:ing|e):? /i
const ABBREVIATION = /^[A-Z][A-Z0-9/-]{1,7}$/
const PURPOSE = /\bto (?:assist|aid|help) /i
/** Where the words behind a part of the body begin: `right hand without contrast`. */
const TAIL = / (?:DOS|for|with|without|by|per|every|x ?\d|\d)/i

/** Pairs that are asked for as one. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:myogra(?:phy|ms?)|EMG)$/i, /^(?:nerve conduction|NC[SV])/i],
  [
    /(?:nerve conduction (?:velocity|stud(?:y|ies))|NC[SV])$/i,
    /^(?:electro ?(?:diagnostic )?myogra|EMG)/i,
  ],
  [/\b(?:evaluation|eval|consultation|consult|evaluate)$/i, /^(?:treat|management)/i],
  [/\bhistory$/i, /^physical\b/i],
  [/\bincision$/i, /^drainage\b/i],
  [/\bsupplies$/i, /^(?:accessories|maintenance)\b/i],
  [/\brange of motion$/i, /^muscle (?:strength )?test/i],
]

/** Whether a part of a list of requests goes on with the request before it. */
export function belongsToRequest({ part, before, mark }: Place): boolean {
  if (mark === ';') return false
  if (isSideOnly(before) || isBodyOnly(before) || LEVEL_ONLY.test(before)) return true
  if (SPINAL_LEVEL.test(part) && ENDS_AT_LEVEL.test(before)) return true
  if (mark === ',' && isSideOnly(part)) return true
  const near = before.slice(-80)
  if (PAIRS.some(([first, second]) => first.test(near) && second.test(part))) return true
  if (GOES_ON.test(part)) return true
  const tail = part.search(TAIL)
  if (isBodyOnly(tail < 0 ? part : part.slice(0, tail))) return true
  if (TREATMENT.test(part)) return false
  if (COUNT.test(part) || SPINAL_LEVEL.test(part)) return true
  if (LISTED.test(near) && ABBREVIATION.test(part)) return true
  return PURPOSE.test(before.slice(-240))
}

/** Words that say nothing of what is asked for. */
const EMPTY = setOf(
  'a an the of for to with and or in on at by as additional more further continued same',
)
const SMALL_NUMBERS = [...NUMBER_WORDS]
  .filter(([, number]) => number >= 1 && number <= 12)
  .map(([word, number]): [string, string] => [word, String(number)])

/** Words for one thing. */
const SAME_THING: ReadonlyMap<string, string> = new Map([
  ['mris', 'mri'],
  ['imaging', 'mri'],
  ['magnetic', 'mri'],
  ['resonance', 'mri'],
  ['rays', 'xray'],
  ['ray', 'xray'],
  ['xrays', 'xray'],
  ['x', 'xray'],
  ['scans', 'scan'],
  ['computed', 'ct'],
  ['tomography', 'ct'],
  ['pt', 'physical'],
  ...SMALL_NUMBERS,
  ['sessions', 'session'],
  ['visit', 'session'],
  ['visits', 'session'],
])

/** The words that tell a request from others, however it is put. */
export function contentWords(item: string): ReadonlySet<string> {
  const content = new Set<string>()
  for (const word of item.toLowerCase().split(/[^a-z0-9#×.]+|\.(?!\d)/)) {
    if (word !== '' && !EMPTY.has(word)) content.add(SAME_THING.get(word) ?? word)
  }
  return content
}
