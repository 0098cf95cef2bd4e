/** Wordings that tell the age and the sex of the injured worker. */
import { language, vocabulary } from '../../src/phrase/language'
import type { ClinicalSummary } from '../../src/schema/determination'
import { ONES, TENS } from '../../src/vocabulary/numbers'

type Sex = NonNullable<ClinicalSummary['patient']['sex']>

/** Words for the patient that tell the sex. */
export const sexes = vocabulary<Sex>('sex', [
  ['[female|woman|lady]', 'female'],
  ['[male|man|gentleman]', 'male'],
])

/** The same in a letter: `46 y/o M`. */
export const sexLetters = vocabulary<Sex>('sexLetter', [
  ['f', 'female'],
  ['m', 'male'],
])

export const pronouns = vocabulary<Sex>('pronoun', [
  ['[she|her]', 'female'],
  ['[he|his|him]', 'male'],
])

export const patients = language({
  parts: {
    sex: 'female|woman|lady|male|man|gentleman',
    who: 'worker|patient|applicant|claimant|employee|pt',
    aged: 'year(s) old|yearold|year(s) of age|yr(s) (.) old|yo|y . o .|y . o|y / o|y . / o .',
    now: '(now|currently) (a|an|a \\( n \\)) (now)',
    relative:
      'daughter|son|child|husband|wife|spouse|partner|mother|father|brother|sister|friend|coworker|co worker|supervisor|caregiver',
  },
  cues: {
    age: [`[#|[${TENS.join('|')}] (${ONES.join('|')})] {aged}`],
    /** The sex is its last word. */
    ageAndSex: [`[#|[${TENS.join('|')}] (${ONES.join('|')})] year {sex}`],
    /** The age is its last word. */
    aged: ['[{sex}|{who}] (,) (who is) age(d) #'],
    /** The sex is its last word. */
    sex: ['[is|was|involves|concerns|this|{who} ,] (a|an|a \\( n \\)) (now) *2 {sex}'],
  },
  pseudo: [
    '[{sex}|{who}] (,) (who is) age(d) # [to|–|and|or|years and|#]',
    '[is|was|involves|concerns|this|{who} ,] (a|an|a \\( n \\)) (now) *2 {sex} [physician|doctor|provider|nurse|friend|coworker|co worker|student|client|resident|inmate|colleague]',
  ],
  /** Before a number: somebody else's age, a limit or a time of life. */
  noAge: [
    '[since|over|under|above|below|than|until|at|by|when|least|between|to|and|age|for|his|her|their] (a|an|the|only)',
    '{relative} ((,) who) [,|is|was] {now}',
  ],
  /** The same behind the name of its owner: `her sister’s 40-year-old`. */
  article: ['a|an|the|only'],
  /** Before a number: the patient's age, whatever word follows. */
  before: ['[is|was|involves|concerns|this] {now}', '[{sex}|{who}] , {now}'],
  /** Words for the patient that do not tell the sex. */
  person: ['{who}|individual|beneficiary|iw'],
  /** What else may have an age. */
  other: [
    '[daughter|son|child|children|boy|girl|baby|husband|wife|mother|father|brother|sister|friend|coworker|student]',
    '[injury|fracture|surgery|scar|mri|report|study|record(s)|claim|film(s)|x ray|image|imaging|scan|history|problem]',
  ],
  /** What may stand between an age and a letter for the sex. */
  besides: [
    '[rhd|lhd|right|left|handed|hand|dominant|obese|pleasant|married|single|white|black|caucasian]',
    '[hispanic|latino|asian|african|american|,|/]',
  ],
  /** Behind an age: who is so old is not said. */
  unsaid: ['[.|;|who|with|whose|that|and]'],
  /** Another person in the sentence, whom a pronoun may mean. */
  another: [
    '[physician(s)|provider(s)|doctor(s)|therapist|surgeon(s)|nurse|husband|wife|son|daughter|mother|father|coworker|co worker|supervisor|dr]',
  ],
  /** Morphine, a degree, what stands before no name. */
  noTitle: ['ms (.) contin', ', [mr|ms|mrs]', '[mr|ms|mrs] [,|;|:|\\)|/|-]'],
})

export const titles = vocabulary<Sex>(
  'title',
  [
    ['[ms|mrs]', 'female'],
    ['mr', 'male'],
  ],
  patients.noTitle,
)
