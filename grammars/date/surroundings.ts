/** What may stand right before and right behind a date, and what makes a figure of what looks like one. */

/** What makes a figure of what looks like a date: units, counts, ratings. */
const UNIT =
  /\s{0,2}(?:%|(?:mg|mcg|ml|cc|degrees?|deg|visits|times|sessions|weeks?|days?|hours?|pounds|lbs?|mmhg|out of|reps?|tablets?|views|x(?!-))\b)/iy
/** And this where no full date is printed: `the 10/1/15 visit` has its date. */
const ONE_OF = /\s{0,2}(?:visit|session|view)\b/iy

export const isDigit = (code: number): boolean => code >= 48 && code <= 57
export const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

/** No date begins within a word, a number or a path; a range (`10/1/16-11/2/16`) may join two. */
export function mayBegin(text: string, start: number, previousEnd: number): boolean {
  if (start === 0) return true
  const before = text.charCodeAt(start - 1)
  if (before === 45 || before === 47) return start - 1 === previousEnd && previousEnd > 0
  if (before === 46) return start < 2 || !isDigit(text.charCodeAt(start - 2))
  return !isDigit(before) && before !== 35 && before !== 36 && before !== 95
}

/** No date ends within a word or a longer number; a full stop, or a range, may follow. */
export function mayEnd(text: string, end: number, full: boolean): boolean {
  const code = text.charCodeAt(end)
  if (Number.isNaN(code)) return true
  if (isDigit(code)) return false
  const next = text.charCodeAt(end + 1)
  if (code === 46 || code === 47) return !isDigit(next)
  if (code === 45) return !isDigit(next) || /\d{1,2}[-/]{1,2}\d/.test(text.slice(end + 1, end + 6))
  if (isLetter(code) && !isLetter(next)) return false
  UNIT.lastIndex = end
  ONE_OF.lastIndex = end
  if (UNIT.test(text) || (!full && ONE_OF.test(text))) return false
  return !(isLetter(code) && code > 90)
}

/** Reports, visits and studies: `of`, `from` or `dated` behind one announces its date. */
const RECORD =
  "(?:reports?|notes?|visits?|letters?|requests?|rfas?|x-?rays?|films?|mris?|cts?|scans?|emgs?|ncs|stud(?:y|ies)|exams?|examinations?|evaluations?|consultations?|appointments?|pr-?2(?:['’]?s)?|review|denial|determination|surgery|injury|records?)"
/** Words that announce a date, right before it. */
const ANNOUNCED = new RegExp(
  `\\b(?:on|dated?|dos|(?:doi|injury)(?: is| was)?|as of|updated|since|effective|${RECORD} (?:of|from))[ :]{1,2}$`,
  'i',
)
const BRACKET = /[(]$/
const LOOK_BACK = 24

/** Whether words that announce a date stand right before it; `bracket`: or a bracket. */
export function isAnnounced(text: string, start: number, bracket: boolean): boolean {
  const before = text.slice(Math.max(0, start - LOOK_BACK), start)
  return ANNOUNCED.test(before) || (bracket && BRACKET.test(before))
}

/** Before figures parted by dots these make a number of a chapter, a rule or an edition. */
const NUMBERED =
  /(?:\b(?:sections?|chapters?|versions?|ver|vers|v|tables?|figures?|fig|pages?|parts?|paragraphs?|sub(?:section|part|division)s?|codes?|numbers?|no|nos|editions?|releases?|steps?|items?|guidelines?|recommendations?|appendix|cpt|icd|icd-\d\d?|mtus|odg|acoem)\b[.:(]{0,2} {0,2}|§{1,2} ?|\d\.\d{1,4}(?:,|, and|,? and|,? or| to| through|;) {0,2})$/i

/** Whether what stands before, behind the date before, makes figures parted by dots a number of a text's part. */
export const isNumbered = (text: string, start: number, previousEnd: number): boolean =>
  NUMBERED.test(text.slice(Math.max(previousEnd, start - LOOK_BACK), start))
