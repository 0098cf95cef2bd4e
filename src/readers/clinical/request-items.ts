/** What makes one request of a list's parts, and when two tell the same request. */
import { isBodyOnly, isSideOnly, type Place } from './lists'

/** No treatment: words that only point to requests told elsewhere. */
export const GENERAL =
  /^(?:(?:the )?(?:requested |above |following |same |disputed )?(?:treatments?|services?|authorization|review|requests?|items?|procedures?|follow(?:s|ing)|same|surgery|additional information)|below|it|this|these|utilization review|reconsideration|(?:an )?appeal|IMR|independent medical review|continuation(?: .{1,40})?)$/i
/** Words with which a request has no object: `the request was`, `for the requested services`. */
export const ALONE = /^(?:the |these |this )?(?:requested|above|below)\b/i

/** Nouns of treatments and studies. */
const TREATMENT =
  /\b(?:MRIs?|MRA|CT|x ?-? ?rays?|EMG|NCS|NCV|imaging|therap(?:y|ies)|acupuncture|chiropractic|injections?|surgery|arthroscop\w+|repair|decompression|debridement|evaluation|examination|exam|consult(?:ation)?s?|referral|clearance|labs?|brace|splint|unit|stimulation|ultrasound|massage|manipulation|traction|TFESIs?|ESIs?|bed|aide|program|stud(?:y|ies)|test(?:ing)?|screen(?:ing)?|block|ablation|fusion|medications?|cream|gel|patch(?:es)?|ointment|visits? of|sessions? of|rental|purchase|conditioning|assessment|home health|home care|urinalysis|transfer of care)\b/i
/** A part that goes on with the one before: counts, ways to take a drug, the part of the body. */
const GOES_ON =
  /^(?:with(?:out)?|for|of|to|by|per|every|qty|quantity|dos\b|date of service|#|x ?\d|including|include|once|twice|daily|weekly|as needed|prn|at bedtime|orally|unspecified|frequency|duration|dispense|refills?|no refills?|count|tablets?|capsules?|BID|TID|QD|QHS|purchase|rental|body part|side|level)\b/i
const COUNT = /^(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|twelve)/i
const LEVEL = /^[CTLS]\d{1,2}\b/
const OBJECT = /\b(?:of|for|to|on|in|at|both) [^,;]{0,80}$/i
const LISTED = /\bincluding [^;]{1,60}$|\binclude:? [^;]{1,60}$/i
const ABBREVIATION = /^[A-Z][A-Z0-9/-]{1,7}$/
const PURPOSE = /\bto (?:assist|aid|help) [^;]{1,240}$/i

/** Pairs that are asked for as one. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/(?:myogra\w+|EMG)$/i, /^(?:nerve conduction|NC[SV])/i],
  [/(?:nerve conduction (?:velocity|stud(?:y|ies))|NC[SV])$/i, /^(?:electro\w* ?myogra|EMG)/i],
  [/\b(?:evaluation|eval|consultation|consult|evaluate)$/i, /^(?:treat|management)/i],
  [/\bhistory$/i, /^physical\b/i],
  [/\bincision$/i, /^drainage\b/i],
  [/\bsupplies$/i, /^(?:accessories|maintenance)\b/i],
  [/\brange of motion$/i, /^muscle (?:strength )?test/i],
]

/** What may follow a part of the body: `right hand without contrast`. */
const TAIL = / (?:DOS\b|for\b|x ?\d|with\b|without\b|by\b|per\b|every\b|\d).{0,80}$/i

export function belongsToRequest({ part, before, mark }: Place): boolean {
  if (mark === ';') return false
  if (isSideOnly(before) || isBodyOnly(before)) return true
  if (PAIRS.some(([first, second]) => first.test(before) && second.test(part))) return true
  if (isBodyOnly(part.replace(TAIL, ''))) {
    return OBJECT.test(before) || isBodyOnly(/\S{1,20}$/.exec(before)?.[0] ?? '')
  }
  if (GOES_ON.test(part)) return true
  if ((COUNT.test(part) || LEVEL.test(part)) && !TREATMENT.test(part)) return true
  if (LISTED.test(before) && ABBREVIATION.test(part)) return true
  return PURPOSE.test(before) && mark !== '' && !TREATMENT.test(part)
}

/** Words that say nothing of what is asked for. */
const EMPTY = new Set(
  'a an the of for to with and or in on at by as additional more further continued same'.split(' '),
)
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/magnetic resonance imaging/g, 'mri'],
  [/mris?\b(?: imaging| scans?\b)?/g, 'mri'],
  [/computed tomography|ct scans?/g, 'ct'],
  [/physical therapy|\bpt\b/g, 'physiotherapy'],
  [/x ?rays?/g, 'xray'],
  [/sessions?|visits?/g, 'session'],
]

/** The words that tell a request from others, however it is put. */
export function contentWords(item: string): ReadonlySet<string> {
  let words = item.toLowerCase().replace(/- ?/g, ' ')
  for (const [name, word] of NAMES) words = words.replace(name, word)
  const list = words.match(/[a-z0-9.#×]{1,40}/g) ?? []
  return new Set(list.map((word) => word.replace(/\.$/, '')).filter((word) => word !== '' && !EMPTY.has(word)))
}
