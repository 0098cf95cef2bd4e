/** The diagnoses: `diagnoses included`, `undergoing treatment for`, `was diagnosed as having`. */
import type { Diagnosis } from '../../schema/determination'
import type { Marked } from '../../text/leaf'
import { bodyPartsOf } from '../treatment/bodyParts'
import { hasCondition, QUALIFIER } from './conditions'
import {
  isBodyOnly,
  isSideOnly,
  joined,
  LEVEL_ONLY,
  numberedParts,
  type Part,
  type Place,
  partsOf,
} from './lists'
import { THE_WORKER } from './persons'
import {
  inBrackets,
  LONGEST_LIST,
  matchAt,
  placesOf,
  type Summary,
  sentenceAt,
  withoutStop,
} from './summary'
import { anyOf } from './words'

interface Cue {
  /** From the trigger (`iagnos`, `reat`) to the first diagnosis. */
  pattern: RegExp
  /** What must stand right before the trigger. */
  before?: RegExp
  /** One diagnosis, however many commas. */
  singular?: true
}

const BRACKET = '(?: \\([^()]{1,40}\\))?'
const IMPRESSIONS =
  '(?:,? (?:and[-/ ]{1,2}or|and|or) (?:clinical )?(?:impressions?|assessments?),?)?'
const WHEN = '(?: (?:at (?:that|this) time|to date|(?:on|as of) \\S{6,10}(?: report)?))?'
const BE = anyOf('was|were|is|are|(?:has|have|had) been')
const STATED = anyOf('noted|documented|listed|reported|given|stated|recorded|provided')
const VERBS = anyOf(
  `(?: ${STATED})? ${BE}(?: ${STATED})?(?: (?:as(?! follows)|to be|to include|as being|to have included))?`,
  ' (?:include[sd]?|including|(?:has|have) included|consist(?:s|ed)? of|listed|noted)',
)
const ACCORDING_TO = '(?:,? (?:as )?(?:per|listed on|from|according to) (?:Dr\\. )?[^.;:]{1,70}?)?'
const SUBJECT = `(?: lists?)?${BRACKET}${IMPRESSIONS}${BRACKET}${WHEN}${ACCORDING_TO}`
/** A numbered list may begin a paragraph of its own. */
const LISTED = ':\\n\\n(?=\\(?1[.)])'
const TOLD = `${SUBJECT}(?:${VERBS}(?:,? but (?:are |is )?not limited to,?)?(?: the following| as follows)?(?::? |${LISTED})|${LISTED}|: ?(?=\\S))`

const WHO_HAS = anyOf(
  'gave|given|giving|has|had|have|having|carries|carried|carrying|with|comorbid|lists|listed',
  'documents|documented|provided|made|established|includes|included|for|current|working|primary',
  'are|associated|additional|secondary',
  'admitting',
)
const DIAGNOSIS_CUES: readonly Cue[] = [
  { pattern: new RegExp(`iagnoses${TOLD}`, 'y') },
  { pattern: new RegExp(`iagnosis${TOLD}`, 'y'), singular: true },
  { pattern: /iagnos[ei]s (?=\()/y, before: /(?:\bcurrent|,) d$/i },
  { pattern: new RegExp(`iagnostic (?:[Ii]mpressions?|assessments?)${TOLD}`, 'y') },
  {
    pattern: /iagnosed (?:on \S{6,10} )?(?:as having|as|with|to have):? (?:the following:? )?/y,
  },
  {
    pattern: /iagnos[ei]s of:? /y,
    before: new RegExp(
      `\\b${WHO_HAS}(?: (?:the|this) (?:patient|applicant|claimant|injured worker))?` +
        '(?: an?| the)?(?: \\w{1,14})? d$',
      'i',
    ),
  },
]
const TREATED_CUES: readonly Cue[] = [
  {
    pattern: /reatment for:? /y,
    before: /\b(?:undergoing|underwent|receiving|received|under|seeking)(?: \w{1,14}){0,2} t$/i,
  },
  {
    pattern: /reated for:? /y,
    before: /\b(?:be|being|been|is|was|were)(?: \w{1,14})? t$/i,
  },
  {
    pattern: /reating (?:physician|provider|doctor) for:? /y,
    before: /\bunder the care of (?:an?|the|his|her) (?:primary )?t$/i,
  },
]
/** A diagnosis that is only thought of. */
const UNSURE = new RegExp(
  `\\b${anyOf(
    'differential|possible|confirm|establish|suspected|consistent with|rule out|ruling out|support',
  )}(?: \\w{1,12}){0,2} d$`,
  'i',
)

/** No diagnoses follow. */
const NONE = new RegExp(
  `^${anyOf(
    'not |no |see |being |deemed |made |established |confirmed |supported |unknown|unavailable|unclear',
    'the (?:same|injury|industrial|above|following)|several|many|deferred|pending|provided|\\d{1,2}(?![.)\\d]|nd|rd|st|th)',
    'available|included in|consistent',
    '(?:an? |his |her |their )?(?:industrial |work-?related |work )?injur(?:y|ies)$',
    '(?:an? |his |her |their )?(?:industrial |work-?related |work )?injur(?:y|ies) (?:on|from|sus)',
  )}`,
  'i',
)
/** Where the diagnoses end within their sentence. */
const ENDS = new RegExp(
  ` ${anyOf(
    'which|who|whose|for which|(?:was|were) (?:not )?(?:noted|documented|listed|given|provided)',
    `(?:and|but) ${anyOf(
      'is|was|has|had|were|are|continues?|presents?|presented|reports?|reported',
      'complains|complained|currently|he|she',
      THE_WORKER,
      'there',
    )}`,
    'among others?|following an?|(?:as a result|because) of|resulting from|sustained (?:on|in|from)',
    '(?:reportedly )?associated with an industrial|since (?:the|at least)|per the',
    'by the (?:provider|physician)',
  )} `,
  'i',
)

/** The diagnoses in the letter's words and order, each told once. */
export function readDiagnoses(summary: Summary): Marked<Diagnosis>[] {
  const sure = placesOf(summary.text, 'iagnos').filter((place) => !isUnsure(summary.text, place))
  const found = [
    ...listsAt(summary, sure, DIAGNOSIS_CUES),
    ...listsAt(summary, summary.treatments, TREATED_CUES),
    ...listsAt(summary, placesOf(summary.text, 'x: '), [{ pattern: /x: /y, before: /\b[Dd]$/ }]),
    ...listsAt(summary, placesOf(summary.text, 'DIAGNOS'), [{ pattern: /DIAGNOS[EI]S: /y }]),
  ]
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  const told = new Set<string>()
  const diagnoses: Marked<Diagnosis>[] = []
  for (const { start, end } of found) {
    const key = summary.text.slice(start, end).toLowerCase().replace(/[- ]/g, '')
    if (told.has(key) || SCORE.test(key)) continue
    told.add(key)
    const text = summary.prose.leaf(start, end)
    diagnoses.push({ text, bodyParts: bodyPartsOf(summary.prose.part(start, end)) })
  }
  return diagnoses
}

/** A score among the diagnoses of a psychologist. */
const SCORE = /^gaf[\d:=]/

const isUnsure = (text: string, place: number): boolean =>
  UNSURE.test(text.slice(Math.max(0, place - 60), place))

/** `cervical sprain and strain`: one injury, told in two words. */
const SPRAIN = /\b(?:sprains?|strains?)$/i
const STRAIN = /^(?:sprains?|strains?)\b/i

/** The parts of the lists that the cues announce; a cue within a list announces none of its own. */
function listsAt(summary: Summary, places: readonly number[], cues: readonly Cue[]): Part[] {
  const { text } = summary
  const parts: Part[] = []
  for (const place of places) {
    if (place < (parts.at(-1)?.end ?? 0)) continue
    for (const { pattern, before, singular } of cues) {
      const match = matchAt(pattern, text, place)
      if (!match || (before && !before.test(text.slice(Math.max(0, place - 70), place)))) continue
      for (const part of listAt(summary, place + match[0].length, singular === true)) {
        // `for cervical strain and for hip bursitis`
        parts.push(text.startsWith('for ', part.start) ? { ...part, start: part.start + 4 } : part)
      }
      break
    }
  }
  return parts
}

function listAt(summary: Summary, from: number, singular: boolean): Part[] {
  const { text } = summary
  const numbered = numberedParts(text, from, (start) => endOf(summary, start))
  if (numbered) return numbered
  const bracketed = inBrackets(text, from)
  if (bracketed) from = bracketed.start
  let end = bracketed?.end ?? endOf(summary, from)
  if (text[from] === '"' || text[from] === '“') {
    const close = text.slice(from + 1, end + 2).search(/["”]/)
    if (close > 0) end = withoutStop(text, from, from + 1 + close)
  }
  if (NONE.test(text.slice(from, end))) return []
  return joined(text, partsOf(text, from, end), singular ? belongsToOne : belongs)
}

/** Where the diagnoses from `from` on end within their sentence. */
function endOf(summary: Summary, from: number): number {
  const { text, sentences } = summary
  const stops = Math.min(
    sentences[sentenceAt(summary, from)]?.end ?? text.length,
    from + LONGEST_LIST,
  )
  const end = withoutStop(text, from, stops)
  const stop = ENDS.exec(`${text.slice(from, end)} `)
  return stop && stop.index > 0 ? withoutStop(text, from, from + stop.index) : end
}

/** An open phrase whose object may go on: `sprain of the muscle`, `contusion to the head`. */
const OPEN_PHRASE = /\b(?:of|to|in|at|involving|affecting|sustained|over) /i
/** `tunnel syndrome, right wrist`, unless a shared noun follows (`right wrist and elbow pain`). */
const SIDE_FIRST = /^(?:right|left|bilateral) /i
/** `associated with both a fall and a quarrel`, `mixed anxiety and depression`: one disorder. */
const BOTH = / both \w| mixed \w+$/i

function belongs({ part, before, mark, next }: Place): boolean {
  if (mark === ';') return false
  // `spondylosis C5-6 and C6-7`
  if (LEVEL_ONLY.test(part) && LEVEL_ONLY.test(before.slice(before.lastIndexOf(' ') + 1)))
    return true
  if (isSideOnly(before)) return true
  if (mark === 'and' && BOTH.test(before)) return true
  if (mark === 'and' && SPRAIN.test(before) && STRAIN.test(part)) return true
  if (QUALIFIER.test(part) || (mark === ',' && isSideOnly(part))) return true
  if (hasCondition(part)) return false
  if (!hasCondition(before) || !isBodyOnly(part)) return false
  if (OPEN_PHRASE.test(before.slice(-80))) return true
  return mark === ',' && SIDE_FIRST.test(part) && (next === '' || hasCondition(next))
}

function belongsToOne(place: Place): boolean {
  return belongs(place) || (place.mark !== ';' && !hasCondition(place.part))
}
