/** The patient's age and sex: `45 year-old female`, `46 y/o M`, `is a female who`, `aged 45`. */
import type { ClinicalSummary } from '../../schema/determination'
import type { Leaf, Marked } from '../../text/leaf'
import { NUMBER_WORDS, ONES, TENS } from '../../vocabulary/numbers'
import type { Summary } from './summary'
import { anyOf, setOf } from './words'

type Sex = 'female' | 'male'

/** Words for the patient that tell the sex. */
const SEXES: ReadonlyMap<string, Sex> = new Map([
  ['female', 'female'],
  ['woman', 'female'],
  ['lady', 'female'],
  ['male', 'male'],
  ['man', 'male'],
  ['gentleman', 'male'],
])
/** `46 y/o M`: believed right behind the age, or what the worker is besides. */
const LETTERS: ReadonlyMap<string, Sex> = new Map([
  ['F', 'female'],
  ['M', 'male'],
])
/** `46 y/o RHD M`: what may stand between an age and such a letter. */
const BESIDES = setOf(
  'rhd lhd right left handed right-handed left-handed hand dominant right-hand-dominant',
  'left-hand-dominant obese pleasant married single white black caucasian hispanic latino asian',
  'african american african-american',
)
/** Words for the patient that do not. */
const PERSONS = setOf('worker patient applicant claimant employee individual beneficiary iw')
/** What else may have an age: relatives, injuries, reports. */
const OTHERS = setOf(
  'daughter son child children boy girl baby husband wife mother father brother sister friend',
  'coworker student injury fracture surgery scar mri report study record records claim film films',
  'x-ray image imaging scan history problem',
)
/** Before a number these make it somebody else's age, a limit or a time of life. */
const NO_AGE_BEFORE = new RegExp(
  `(?:\\b${anyOf(
    'since|over|under|above|below|than|until|at|by|when|least|between|to|and|age|for|his|her|their',
  )}|['’]s)(?: (?:an?|the|only))? $`,
  'i',
)
/** `Her husband is a`: whoever's age follows, it is not the patient's. */
const RELATIVE_BEFORE = new RegExp(
  `\\b${anyOf(
    'daughter|son|child|husband|wife|spouse|partner|mother|father|brother|sister|friend|co-?worker',
    'supervisor|caregiver',
  )}(?:,? who)?(?:,| (?:is|was))(?: now| currently)?(?: an?)?(?: now)? $`,
  'i',
)
/** Before a number these make it the patient's, whatever word follows. */
const AGE_BEFORE = new RegExp(
  `(?:\\b(?:is|was|involves|concerns|this)|\\b${anyOf(
    'worker|patient|applicant|claimant|employee|female|male|woman|man',
  )},)(?: now| currently)?(?: an?| a\\(n\\))?(?: now)? $`,
  'i',
)

const YEARS_OLD = anyOf(
  'years?[- ]{0,2}old\\b|years? of age\\b|yrs?\\.?[- ]{0,2}old\\b|y\\.o\\.|y\\.?/?o\\b',
  'year (?=female|male|woman|man)',
)
/** `fifty`, `fifty-four`. */
const WORDED = `${anyOf(...TENS)}(?:[- ]${anyOf(...ONES)})?`
const AGE = new RegExp(`\\b(\\d{2,3}|${WORDED})[- ]{0,2}${YEARS_OLD}`, 'gi')
const AGED = new RegExp(
  `\\b${anyOf(
    'female|male|woman|man|worker|patient|applicant|claimant|employee',
  )},? (?:who is )?aged? (\\d{2})\\b(?! ?(?:to|-|–|and|or|years? and))`,
  'gi',
)
const SEX_ALONE = new RegExp(
  '\\b(?:is|was|involves|concerns|this|(?:patient|worker|applicant|claimant|employee),)' +
    '(?: an?| a\\(n\\))?(?: now)? (?:[a-z]{1,15}[- ]){0,2}?' +
    `(${[...SEXES.keys()].join('|')})\\b(?! ${anyOf(
      'physician|doctor|provider|nurse|friend|co-?worker|student|client|resident|inmate|colleague',
    )})`,
  'gi',
)

const YOUNGEST = 12
const OLDEST = 199

export function readPatient(summary: Summary): Marked<ClinicalSummary['patient']> {
  const { text, prose } = summary
  for (const match of text.matchAll(AGE)) {
    const age = numberOf(match[1]!)
    const end = match.index + match[0].length
    if (age < YOUNGEST || age > OLDEST) continue
    const before = text.slice(Math.max(0, match.index - 30), match.index)
    if (NO_AGE_BEFORE.test(before) || RELATIVE_BEFORE.test(before)) continue
    const who = whoFollows(summary, end)
    if (who === null || (who === 'unsaid' && !AGE_BEFORE.test(before))) continue
    const sex = who === 'person' || who === 'unsaid' ? readSex(summary) : who
    return { age: prose.leaf(match.index, match.index + match[1]!.length, age), sex }
  }
  return { age: readAged(summary), sex: readSex(summary) }
}

/** `54`, `fifty-four`. */
function numberOf(printed: string): number {
  const [tens, ones = 'zero'] = printed.toLowerCase().split(/[- ]/)
  const ten = NUMBER_WORDS.get(tens!)
  return ten === undefined ? Number(printed) : ten + NUMBER_WORDS.get(ones)!
}

/** Whose age it is, from the words behind it; null where another's. */
function whoFollows(summary: Summary, from: number): Leaf<Sex> | 'person' | 'unsaid' | null {
  const { text, prose } = summary
  let near = true
  for (const match of text.slice(from, from + 70).matchAll(/[^\s,.;/][^\s,.;]{0,29}|[.;]/g)) {
    const word = match[0]
    const start = from + match.index
    const sex = SEXES.get(word.toLowerCase()) ?? (near ? LETTERS.get(word) : undefined)
    if (sex) return prose.leaf(start, start + word.length, sex)
    if (PERSONS.has(word.toLowerCase())) return 'person'
    if (OTHERS.has(word.toLowerCase())) return null
    if (/^(?:[.;]|who|with|whose|that|and)$/i.test(word)) return 'unsaid'
    near &&= BESIDES.has(word.toLowerCase())
  }
  return 'unsaid'
}

function readAged(summary: Summary): Leaf<number> | null {
  for (const match of summary.text.matchAll(AGED)) {
    const end = match.index + match[0].length
    return summary.prose.leaf(end - 2, end, Number(match[1]))
  }
  return null
}

function readSex(summary: Summary): Leaf<Sex> | null {
  for (const match of summary.text.matchAll(SEX_ALONE)) {
    const end = match.index + match[0].length
    const sex = SEXES.get(match[1]!.toLowerCase())!
    return summary.prose.leaf(end - match[1]!.length, end, sex)
  }
  return fromPronouns(summary)
}

const PRONOUNS: ReadonlyMap<string, Sex> = new Map([
  ['she', 'female'],
  ['her', 'female'],
  ['he', 'male'],
  ['his', 'male'],
  ['him', 'male'],
])
const PRONOUN = new RegExp(`\\b(?:${[...PRONOUNS.keys()].join('|')})\\b`, 'gi')
/** So spelled only: `MS` is a disease, a degree or morphine, `MR` an image, `ms` a thousandth of a second. */
const TITLES: ReadonlyMap<string, Sex> = new Map([
  ['Mr', 'male'],
  ['Ms', 'female'],
  ['Mrs', 'female'],
])
/** A title stands before a name, or where one was cut out; a degree stands behind its comma. */
const TITLE = new RegExp(
  `(?<![\\w,]|, )(?:${[...TITLES.keys()].join('|')})\\b(?!\\.? [Cc]ontin\\b)(?=\\.? |\\.$)`,
  'g',
)
/** Another person in the sentence, whom the pronoun may mean. */
const ANOTHER = new RegExp(
  `\\b${anyOf(
    'physician|provider|doctor|therapist|surgeon|nurse|husband|wife|son|daughter|mother|father',
    'co-?worker|supervisor|Dr',
  )}\\b`,
  'i',
)

/** The sex that all pronouns and titles of the patient agree on; null where they differ or none is sure. */
function fromPronouns(summary: Summary): Leaf<Sex> | null {
  let found: Leaf<Sex> | null = null
  for (const { start, end } of summary.sentences) {
    const sentence = summary.text.slice(start, end)
    if (ANOTHER.test(sentence)) continue
    for (const match of [...sentence.matchAll(PRONOUN), ...sentence.matchAll(TITLE)]) {
      const sex = TITLES.get(match[0]) ?? PRONOUNS.get(match[0].toLowerCase())!
      if (found && found.value !== sex) return null
      const at = start + match.index
      found ??= summary.prose.leaf(at, at + match[0].length, sex)
    }
  }
  return found
}
