/** The patient's age and sex: `45 year-old female`, `46 y/o M`, `is a female who`, `aged 45`. */
import { patients, pronouns, sexes, sexLetters, titles } from '../../grammars/language/patients'
import type { Kind } from '../phrase/language'
import type { Hit } from '../phrase/scanner'
import type { ClinicalSummary } from '../schema/determination'
import type { Leaf, Marked } from '../text/leaf'
import { NUMBER_WORDS } from '../vocabulary/numbers'
import type { Extent, Passage } from './passage'

type Sex = NonNullable<ClinicalSummary['patient']['sex']>

const YOUNGEST = 12
const OLDEST = 199
/** Who is so old is told within so many words. */
const NEAR = 12

export function readPatient(summary: Passage): Marked<ClinicalSummary['patient']> {
  for (const hit of summary.hitsOf(patients.age, patients.ageAndSex)) {
    const figures = figuresOf(summary, hit)
    const age = numberOf(summary, figures)
    if (age < YOUNGEST || age > OLDEST || isAnothers(summary, hit.from)) continue
    const who = whoFollows(summary, hit)
    if (who === null || (who === 'unsaid' && !endsBefore(summary, patients.before, hit.from))) {
      continue
    }
    const sex = who === 'person' || who === 'unsaid' ? readSex(summary) : who
    return { age: summary.leaf(figures.from, figures.to, age), sex }
  }
  return { age: readAged(summary), sex: readSex(summary) }
}

const endsBefore = (summary: Passage, kind: Kind, at: number): boolean =>
  summary.endingAt(kind, at - 1) !== null

/** The number with which a phrase begins: `54`, `fifty-four`. */
function figuresOf({ words }: Passage, { from }: Hit): Extent {
  const isTens = NUMBER_WORDS.has(words.slice(from, from + 1).toLowerCase())
  const hasOnes = isTens && NUMBER_WORDS.has(words.slice(from + 1, from + 2).toLowerCase())
  return { from, to: hasOnes ? from + 2 : from + 1 }
}

function numberOf({ words }: Passage, { from, to }: Extent): number {
  let sum = 0
  for (let i = from; i < to; i++) {
    const word = words.slice(i, i + 1).toLowerCase()
    sum += NUMBER_WORDS.get(word) ?? Number(word)
  }
  return sum
}

/** Whether the words before an age say that it is not the patient's. */
function isAnothers(summary: Passage, at: number): boolean {
  if (endsBefore(summary, patients.noAge, at)) return true
  const owner = endsBefore(summary, patients.article, at) ? at - 2 : at - 1
  return /['’]s$/.test(summary.words.slice(owner, owner + 1))
}

/** Whose age it is, from the words behind it; null where another's. */
function whoFollows(summary: Passage, { from, to }: Hit): Leaf<Sex> | 'person' | 'unsaid' | null {
  const start = summary.at(patients.ageAndSex, from)?.to === to ? to - 1 : to
  let near = true
  for (let i = start; i < Math.min(summary.words.count, start + NEAR); i++) {
    const sex = summary.at(sexes, i) ?? (near ? letterAt(summary, i) : null)
    if (sex) return summary.leaf(sex.from, sex.to, sex.value)
    if (summary.at(patients.person, i)) return 'person'
    if (summary.at(patients.other, i)) return null
    if (summary.at(patients.unsaid, i)) return 'unsaid'
    near &&= summary.at(patients.besides, i) !== null
  }
  return 'unsaid'
}

/** A capital letter that stands alone and tells the sex; none of `M-F`. */
function letterAt(summary: Passage, at: number): Hit<Sex> | null {
  const { text, starts, ends } = summary.words
  const alone = /^\p{Lu}[^-/]?$/u.test(text.slice(starts[at], ends[at]! + 1))
  return alone ? summary.at(sexLetters, at) : null
}

function readAged(summary: Passage): Leaf<number> | null {
  for (const { to } of summary.hits(patients.aged)) {
    const age = numberOf(summary, { from: to - 1, to })
    if (age >= YOUNGEST && age <= OLDEST) return summary.leaf(to - 1, to, age)
  }
  return null
}

function readSex(summary: Passage): Leaf<Sex> | null {
  const [told] = summary.hits(patients.sex)
  const sex = told && summary.at(sexes, told.to - 1)
  return sex ? summary.leaf(sex.from, sex.to, sex.value) : fromPronouns(summary)
}

/** The sex that all pronouns and titles of the patient agree on; null where they differ or none is sure. */
function fromPronouns(summary: Passage): Leaf<Sex> | null {
  let found: Hit<Sex> | null = null
  for (const { from, to } of summary.sentences) {
    if (summary.has(patients.another, from, to)) continue
    const named = summary.hitsIn(titles, from, to).filter((title) => isTitle(summary, title))
    for (const hit of [...summary.hitsIn(pronouns, from, to), ...named]) {
      if (found && found.value !== hit.value) return null
      found ??= hit
    }
  }
  return found && summary.leaf(found.from, found.to, found.value)
}

/** So spelled only: `MS` is a disease, a degree or morphine, `MR` an image, `ms` a thousandth of a second. */
const isTitle = ({ words }: Passage, { from, to }: Extent): boolean =>
  /^\p{Lu}\p{Ll}+$/u.test(words.slice(from, to))
