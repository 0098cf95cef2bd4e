/** The facts of a real letter, and how words of two extractors are compared. */

export interface Gold {
  id: string
  header: Record<string, string>
  reviewer: { licensedIn: string[]; specialties: string[] }
  summary: string
  issues: {
    item: string
    decision: string
    claims: string
    reviewer: string
    rationale: string
  }[]
}

/** Words without white space, hyphens, kinds of quotes and final stops; case does not count. */
export const fold = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[-\u00ad\u2010-\u2015]/g, '')
    .replace(/\s+/g, '')
    .replace(/[.,;:]+$/, '')
    .toLowerCase()

const ORIGINAL = String.raw`^(?<original>.*?) (?:was|were) the original request\. `
const CLOSED = ',? (?<remaining>.*?),?(?: is| are)?$'
const GRANTED =
  String.raw`(?<authorized>.*) (?:was|were) authorized by the Claims Administrator\. ` +
  'The remaining IMR eligible portion of the original request'
const LEFT_WHOLE =
  'The Claims Administrator authorized (?<authorized>.*?),? leaving the original request ' +
  String.raw`IMR eligible\. The original request`
const SPLITS = [GRANTED, LEFT_WHOLE].map((words) => new RegExp(ORIGINAL + words + CLOSED, 'i'))

interface SplitItem {
  original: string
  authorized: string
  remaining: string
}

/** The parts of a split request; null where the item is none. */
export function splitItem(item: string): SplitItem | null {
  const groups = SPLITS.map((split) => split.exec(item)?.groups).find(Boolean)
  return (groups as SplitItem | undefined) ?? null
}

/** The chapters of the Medical Treatment Utilization Schedule that letters of these years name. */
const CHAPTERS = [
  'Acupuncture Treatment',
  'Chronic Pain Medical Treatment',
  'Postsurgical Treatment',
  'Opioid Treatment',
  'General Approaches',
  'Neck and Upper Back Complaints',
  'Shoulder Complaints',
  'Elbow Complaints',
  'Elbow Disorders',
  'Forearm, Wrist, and Hand Complaints',
  'Low Back Complaints',
  'Knee Complaints',
  'Ankle and Foot Complaints',
  'Stress Related Conditions',
  'Eye Complaints',
]

/** The chapters that a guideline field cites, each with its year. */
export const chapters = (text: string): string[] =>
  CHAPTERS.flatMap((chapter) => {
    const pattern = new RegExp(`${chapter.replace(/[ ,]+/g, '[ ,]+')} ((?:19|20)\\d\\d)`)
    const match = pattern.exec(text.replace(/\s+/g, ' '))
    return match ? [`${fold(chapter)} ${match[1]}`] : []
  }).sort()
