/**
 * Names of sections that hold a comma: what may stand before the comma, and what behind it then
 * belongs to the same name. Where a name goes on in lower case (`Opioids, criteria for use`), no row
 * is needed: names of sections begin with a capital letter.
 */

interface CommaName {
  /** The name begins so, in lower case; with a comma where it has one already. */
  head: string
  /** Behind the comma stands one of these, in lower case. */
  tails: readonly string[]
}

const COMMA_NAMES: readonly CommaName[] = [
  {
    head: 'nsaids',
    tails: ['gi symptoms', 'hypertension and renal', 'specific drug list', 'long-term use'],
  },
  {
    head: 'opioids',
    tails: [
      'california controlled substance',
      'cancer pain',
      'criteria for use',
      'dealing with misuse',
      'differentiation',
      'dosing',
      'indicators for addiction',
      'long-term assessment',
      'long-term users',
      'on-going management',
      'ongoing management',
      'pain treatment agreement',
      'psychological intervention',
      'screening for risk',
      'specific drug list',
      'state medical boards',
      'steps to avoid',
      'tools for risk',
      'when to',
    ],
  },
  {
    head: 'crps',
    tails: [
      'diagnostic criteria',
      'medications',
      'prevention',
      'spinal cord stimulators',
      'sympathetic',
      'treatment',
    ],
  },
  { head: 'tens', tails: ['chronic pain', 'post operative pain', 'post-operative pain'] },
  {
    head: 'chronic pain programs',
    tails: ['early intervention', 'intensity', 'opioids'],
  },
  { head: 'weaning', tails: ['scheduled medications', 'opioids', 'stimulants'] },
  { head: 'preoperative testing', tails: ['general'] },
  { head: 'psychological evaluations', tails: ['idds'] },
  { head: 'work conditioning', tails: ['work hardening'] },
  { head: 'intrathecal drug delivery systems', tails: ['medications'] },
  { head: 'forearm', tails: ['wrist'] },
  { head: 'forearm, wrist', tails: ['hand', 'and hand', '& hand'] },
  { head: 'hand', tails: ['wrist'] },
  { head: 'hand, wrist', tails: ['forearm', 'and forearm', '& forearm'] },
  { head: 'hip', tails: ['pelvis'] },
  { head: 'hip, pelvis', tails: ['thigh', 'and thigh', '& thigh'] },
  { head: 'pain', tails: ['suffering'] },
]

/** Behind a comma, and alone there, these belong to the name before: `Ultrasound, Therapeutic`. */
const LONE_TAILS = new Set([
  'general',
  'therapeutic',
  'topical',
  'intrathecal',
  'intraarticular',
  'compounded',
  'diagnostic',
])

/** Before the last name of a list, and no part of it. */
const AND = /^(?:and|or|&) /
const LONGEST_HEAD = 80
const LONGEST_TAIL = 40
const NUMBERED = /^\d{1,2}\.(?:\d{1,2}\b| )/
const LONE = /^[a-z]{4,15}(?= ?[,.;(]|$)/
/** The last name of a list: `Heat, and Cold`. */
const LAST_NEXT = /and [A-Z]/y
const NUMBERED_NEXT = /(?:and )?\d{1,2}\.(?:\d{1,2}\b| [A-Z])/y

const isLower = (code: number): boolean => code >= 97 && code <= 122

/** Whether the name `text[start, comma)` goes on behind its comma, with the word at `next`. */
export function goesOn(text: string, start: number, comma: number, next: number): boolean {
  const name = text.slice(start, Math.min(comma, start + LONGEST_HEAD)).replace(AND, '')
  NUMBERED_NEXT.lastIndex = next
  if (NUMBERED_NEXT.test(text)) return false
  // `3.3.1 Screening …, Prior to …, 3.3.2 …`: what has no number of its own belongs to the last.
  if (NUMBERED.test(name)) return true
  LAST_NEXT.lastIndex = next
  const lower = isLower(text.charCodeAt(next)) && !LAST_NEXT.test(text)
  if (lower && !isLower(name.charCodeAt(0))) return true
  const tail = text.slice(next, next + LONGEST_TAIL).toLowerCase()
  const lone = LONE.exec(tail)?.[0]
  if (lone !== undefined && LONE_TAILS.has(lone)) return true
  return isCommaName(name.toLowerCase(), tail)
}

/** Whether a name of the table begins at `start`, with a capital letter, and has its comma at `comma`. */
export const hasComma = (text: string, start: number, comma: number, next: number): boolean =>
  !isLower(text.charCodeAt(start)) &&
  isCommaName(
    text.slice(start, Math.min(comma, start + LONGEST_HEAD)).toLowerCase(),
    text.slice(next, next + LONGEST_TAIL).toLowerCase(),
  )

const isCommaName = (head: string, tail: string): boolean =>
  COMMA_NAMES.some(
    (row) =>
      head.startsWith(row.head) &&
      row.head.includes(',') === head.includes(',') &&
      row.tails.some((words) => opensWith(tail, words)),
  )

const opensWith = (tail: string, words: string): boolean =>
  tail.startsWith(words) && !isLower(tail.charCodeAt(words.length))
