/** The diagnoses: `diagnoses included`, `undergoing treatment for`, `was diagnosed as having`. */
import type { Leaf } from '../../source/leaf'
import { CONDITION, QUALIFIER } from './conditions'
import { isBodyOnly, isSideOnly, joined, type Part, type Place, partsOf } from './lists'
import { matchAt, placesOf, type Summary, sentenceAt, withoutStop } from './summary'

interface Cue {
  /** Letters that every match holds. */
  trigger: string
  /** From the trigger to the first diagnosis. */
  pattern: RegExp
  /** What must stand before the trigger, up to its first letter. */
  before?: RegExp
  /** One diagnosis, however many commas. */
  singular?: true
}

const STATED =
  '(?:,? ?(?:\\([^)]{1,40}\\))?,? ?(?:and[-/ ]{1,2}or|and|or) (?:clinical )?(?:impressions?|assessments?),?)?(?: \\([^)]{1,40}\\))?' +
  '(?: (?:at (?:that|this) time|to date|on \\S{6,10}))?'
const VERBS =
  '(?: (?:(?:was|were|is|are|has been|have been|had been)(?: (?:noted|documented|listed|reported|given|stated|recorded|provided))?(?: (?:as|to be|to include|as being|to have included))?|include[sd]?|including|have included|has included|consist(?:s|ed) of|listed|noted)(?: the following| as follows)?:? |: ?)'

const CUES: readonly Cue[] = [
  { trigger: 'iagnoses', pattern: new RegExp(`iagnoses${STATED}${VERBS}`, 'y') },
  { trigger: 'iagnosis', pattern: new RegExp(`iagnosis${STATED}${VERBS}`, 'y'), singular: true },
  { trigger: 'iagnosed', pattern: /iagnosed (?:on \S{6,10} )?(?:as having|as|with|to have) (?:the following:? )?/y },
  {
    trigger: 'iagnos',
    pattern: /iagnos[ei]s of:? /y,
    before: /\b(?:gave|given|giving|has|had|have|having|carr(?:y|ies|ied|ying)|with|comorbid|list(?:s|ed)|document(?:s|ed)|provided|made|established|includ(?:es|ed)|for|current|working|primary|admitting)(?: (?:the|this) (?:patient|applicant|claimant|injured worker))?(?: an?| the)?(?: (?:\w{1,14}))?(?: comorbid)? d$/i,
  },
  {
    trigger: 'treatment for',
    pattern: /treatment for:? /y,
    before: /\b(?:undergoing|underwent|receiving|received|under|seeking|continues)(?: \w{1,14}){0,2} $/i,
  },
  { trigger: 'treated for', pattern: /treated for:? /y, before: /\b(?:being|been|is|was|were)(?: \w{1,14})? $/i },
]

/** No diagnoses follow. */
const NONE =
  /^(?:not |no |being |deemed |made |established |confirmed |supported |un(?:known|available)|the (?:same|injury|industrial|above|following)|(?:an? |his |her |their )?(?:industrial |work[- ]?\w{0,8} )?injur(?:y|ies)(?:$|[ ,.](?:on|from|sustained))|\d|several|many|deferred|pending|provided|available|included in|unclear|consistent)/i
/** Where the diagnoses end within their sentence. */
const ENDS =
  /,? (?:which|who|whose|for which|(?:and|but) (?:is|was|has|had|were|are|continues?|presents?|presented|reports?|reported|complain\w{0,4}|currently|he|she|the (?:patient|applicant|claimant|injured worker)|there)|(?:was|were) (?:not )?(?:noted|documented|listed|given|provided)|following an?|(?:as a result|because) of|resulting from|sustained (?:on|in|from)|(?:reportedly )?associated with an industrial|since (?:the|at least)|per the|by the (?:provider|physician)) /i

/** The diagnoses in the letter's words and order, each told once. */
export function readDiagnoses(summary: Summary): Leaf<string>[] {
  const found: { start: number; end: number }[] = []
  for (const cue of CUES) {
    for (const place of placesOf(summary.text, cue.trigger)) {
      const match = matchAt(cue.pattern, summary.text, place)
      if (!match || !announced(summary.text, place, cue)) continue
      found.push(...listAt(summary, place + match[0].length, cue.singular === true))
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const told = new Set<string>()
  const diagnoses: Leaf<string>[] = []
  for (const { start, end } of found) {
    const key = summary.text.slice(start, end).toLowerCase().replace(/[- ]/g, '')
    if (told.has(key)) continue
    told.add(key)
    diagnoses.push(summary.prose.leaf(start, end))
  }
  return diagnoses
}

const UNSURE = /\b(?:differential|possible|confirm|establish|suspected|consistent with|rule out|ruling out|support)(?: \w{1,12}){0,2} d$/i

function announced(text: string, place: number, cue: Cue): boolean {
  const before = text.slice(Math.max(0, place - 70), place)
  if (cue.trigger.startsWith('iagnos') && UNSURE.test(before)) return false
  return !cue.before || cue.before.test(before)
}

function listAt(summary: Summary, from: number, singular: boolean): Part[] {
  const { text } = summary
  const sentence = summary.sentences[sentenceAt(summary, from)]
  let end = withoutStop(text, from, sentence?.end ?? text.length)
  if (text[from] === '"' || text[from] === '“') {
    const close = text.slice(from + 1, end + 2).search(/["”]/)
    if (close > 0) end = withoutStop(text, from, from + 1 + close)
  }
  const words = text.slice(from, end)
  if (NONE.test(words)) return []
  const stop = ENDS.exec(`${words} `)
  if (stop && stop.index > 0) end = withoutStop(text, from, from + stop.index)
  const parts = joined(text, partsOf(text, from, end), singular ? belongsToOne : belongs)
  return parts
}

/** An open phrase whose object may go on: `sprain of the muscle`, `contusion to the head`. */
const OPEN_PHRASE = /\b(?:of|to|in|at|involving|affecting|sustained|over) (?:[^;]{0,70})$/i

/** `carpal tunnel syndrome, right wrist`, unless a shared noun follows (`right wrist and elbow pain`). */
const SIDE_FIRST = /^(?:right|left|bilateral) /i

function belongs({ part, before, mark, next }: Place): boolean {
  if (mark === ';') return false
  if (isSideOnly(before)) return true
  if (QUALIFIER.test(part) || (mark === ',' && isSideOnly(part))) return true
  if (CONDITION.test(part)) return false
  if (!CONDITION.test(before) || !isBodyOnly(part)) return false
  if (OPEN_PHRASE.test(before)) return true
  return mark === ',' && SIDE_FIRST.test(part) && (next === '' || CONDITION.test(next))
}

function belongsToOne(place: Place): boolean {
  return belongs(place) || (place.mark !== ';' && !CONDITION.test(place.part))
}
