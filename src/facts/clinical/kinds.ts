/** The words for what a date may date: reports, visits, studies. */
import { matchesOf } from '../../text/matches'
import { anyOf, setOf } from './words'

const STUDY = '(?: (?:stud(?:y|ies)|tests?|testing|scans?|imaging|films?|reports?))?'
const FORM = '(?: \\([^()]{1,30}\\))?(?:(?: for)? forms?)?'

/** Nouns for a record, the longer before the shorter. */
const NOUNS = anyOf(
  'first report of (?:occupational )?(?:injury|illness)(?: (?:or|and) (?:injury|illness))?',
  `(?:requests?|applications?) for (?:an )?authorization${FORM}`,
  `authorization requests?${FORM}`,
  `RFAs?${FORM}`,
  'PR-?\\d(?: reports?)?|DFR',
  'dates? of service',
  'urine toxicology(?! (?:screen|test|report))|(?:drug|toxicology) (?:screen(?:ing)?s?|tests?|reports?)',
  `${anyOf(
    'EMG|NCS|NCV|electromyogra(?:phy|m)|electrodiagnostics?|nerve conduction(?: velocity)?',
  )}(?:[-/ ](?:NCS|NCV|EMG))?${STUDY}`,
  `${anyOf(
    'MRI|MRA|magnetic resonance imaging|arthrogram|CT|computed tomography|x ?-? ?rays?',
    'radiographs?|ultrasound|ultrasonography|sonogram|echocardiogram|EKG|ECG|electrocardiogram|EEG',
    'bone scan|DEXA|discogram|myelogram|colonoscopy|endoscopy|polysomnogram|sleep study',
  )}${STUDY}`,
  '(?:laboratory|lab|blood|imaging|diagnostic) (?:results?|tests?|testing|study|studies|work)',
  'reports?|notes?|letters?|records?|documentation|documents?|dictation|memo|questionnaires?',
  'forms?|charts?|entr(?:y|ies)|addend(?:um|a)|prescriptions?',
  '(?:re-?)?(?:exams?|examinations?|evaluations?|assessments?|consultations?|consults?|checks?)',
  'visits?|appointments?|encounters?|check-?ups?|follow-?ups?|follow up(?= (?:of|dated|from) )',
  '(?:subjective|objective|exam(?:ination)?) (?:data|findings?|complaints?)',
  'QME|AME|PQME|UDS|UDT',
)

/** Words that belong to the noun behind them. */
const MODIFIERS = setOf(
  'progress office clinic clinical chart medical physical occupational therapy treatment narrative',
  'work status first initial follow up recent primary secondary treating attending specialist',
  'consultation consult operative supplemental comprehensive orthopedic orthopaedic neurology',
  'neurological neurosurgical psychiatric psychological psychology pain management physiatry',
  'chiropractic acupuncture radiology pathology emergency department room hospital discharge',
  'appeal admission surgical postoperative preoperative post pre interim permanent stationary functional',
  'capacity medicine hand urgent care daily urine urinary mr agreed qualified subjective objective',
  'nurse case consulting physician provider doctor surgeon therapist lumbar cervical thoracic',
  'spine right left bilateral',
  'shoulder knee wrist elbow hip ankle foot brain head upper lower extremity',
  'extremities chest abdominal pelvis open procedure laboratory lab imaging diagnostic',
)
const MOST_MODIFIERS = 5
/** Words that never belong to a noun behind a date. */
const STRANGE = setOf(
  'from by and with on of for in at to that which who showed revealed noted reported indicated was',
  'were is are the a an requested recommended received included denied not no or but',
)

/** `6 visits of therapy from 1/2/16`: a course of treatment. */
const COUNTED = /\b(?:\d{1,3}|two|three|four|five|six|eight|ten|twelve) (?:[\w-]{1,14} ){0,2}$/i
const NOUN = new RegExp(`\\b${NOUNS}(?![\\w’'])`, 'gi')

/** `[start, end)` of the last noun for a record in the words, with what belongs to it; or null. */
export function lastKind(words: string): [start: number, end: number] | null {
  const found = matchesOf(NOUN, words).at(-1)
  if (!found || (found[0] === 'visits' && COUNTED.test(words.slice(0, found.index)))) return null
  return [withModifiers(words, found.index), found.index + found[0].length]
}

/** Behind a comma, with no article: a verb. */
const VERB = /^(?:reports|notes|documents|records|charts|checks|visits)$/i
const OPENS = /^(?: \(|\) of |\)?,? )(an? |the )?/

/** `[start, end)` of a noun for a record that the words open with: `, the physical exam`. */
export function openingKind(words: string): [start: number, end: number] | null {
  const open = OPENS.exec(words)
  if (!open) return null
  const start = open[0].length
  const part = words.slice(start, start + 70)
  const match = matchesOf(NOUN, part)[0]
  if (!match) return null
  const first = withModifiers(part, match.index)
  if (first === 0 && !open[1] && VERB.test(match[0])) return null
  if (first > 0 && !isModifierToo(part.slice(0, first).trimEnd())) return null
  return [start, start + match.index + match[0].length]
}

/** One word before the noun that no table knows: `the Watsonville clinic note`. */
const isModifierToo = (word: string): boolean =>
  /^[\w'’-]{1,16}$/.test(word) && !STRANGE.has(word.toLowerCase())

/** Where the noun's modifiers begin. */
function withModifiers(words: string, noun: number): number {
  let start = noun
  for (let i = 0; i < MOST_MODIFIERS; i++) {
    const before = words.charCodeAt(start - 1)
    if (before !== 32 && before !== 45) break
    const from = Math.max(words.lastIndexOf(' ', start - 2), words.lastIndexOf('-', start - 2)) + 1
    const word = words.slice(from, start - 1).toLowerCase()
    if (!MODIFIERS.has(word) && !MODIFIERS.has(word.replace(/['’]?s?['’]?$/, ''))) break
    start = from
  }
  return start
}
