/** Who decided: the reviewer's role, specialties, licences and practice, from prose and from labels. */
import { patternOf } from '../phrase/pattern'
import type { HowDetermined } from '../schema/determination'
import type { Leaf, Marked } from '../text/leaf'
import { matchesOf } from '../text/matches'
import type { Prose } from '../text/prose'
import { YEARS_AND_HOURS } from '../vocabulary/reviewer'
import type { Part } from './reviewer/list'
import { professionIn } from './reviewer/profession'
import { specialtyParts } from './reviewer/specialties'
import { stateParts } from './reviewer/states'

type Reviewer = HowDetermined['reviewer']

const ROLE =
  /\b(?:case file|records?) to an? ([A-Za-z-]{1,20} (?:[Rr]eviewer|[Cc]onsultant|[Aa]dvisor))\b|\b[Tt]he ((?:physician|expert|professional|medical|chiropractic|dental|psychologist|podiatric|acupuncture) reviewer)\b/
/** Also where the page's font has lost its sign for `fi`. */
const SPECIALTIES = patternOf(
  '[Certification|Certi cation|Certi\0cation|Certi\ufffdcation](s) / [Specialty|Specialties]',
)
const LICENCES = patternOf('State(s) of Licensure')
const SPECIALTY_LABEL = new RegExp(`${SPECIALTIES}\\s?[:;]\\s?`, 'i')
const LICENCE_LABEL = new RegExp(`${LICENCES}\\s?[:;]\\s?`, 'i')
const CERTI = '[Cc]erti(?:fi|\\ufb01|[ \\0\\ufffd])?'
const BOARD = `\\b[Bb]oard[ -]${CERTI}(?:ed|cations?)`
const DIPLOMATE = '\\b[Dd]iplomate of the American Board of'
const BOARD_CERTIFIED = new RegExp(`(?:${BOARD} in|${DIPLOMATE}) `)
/** What announces specialties in prose. */
const SPECIALTIES_IN = new RegExp(
  `(?:(?:${BOARD}|\\b[Ss]ub-?[Ss]pecialt(?:y|ies)(?: (?:${CERTI}(?:cations?|ed|cates?)|[Tt]raining|[Ff]ellowships?))?) in|${DIPLOMATE}) `,
  'g',
)
const LICENSED_IN = /\blicensed (?:to practice (?:[a-z]{3,20} )?)?in /
/**
 * What ends a list of specialties or states in prose; a full stop before a small letter is that of an
 * abbreviation (`D.C. and Maryland`).
 */
const LIST_END =
  /\.(?=\s+[A-Z]|\s*$)|,? (?:and|with) (?:an? )?(?:[Ss]ub-?[Ss]pecialt|(?:is|has|he|she|holds)\b)|, (?:is|has|he|she|who)\b|\n\n/
const LABEL_END = new RegExp(
  `\\n\\n| (?=${LICENCES}|${SPECIALTIES}|(?:He|She|He/she|(?:The|This) [a-z]{4,15} reviewer) (?:is|was|has)\\b)`,
  'i',
)
const COUNT = '(\\w{1,12})(?: \\(\\d{1,2}\\))?'
const YEARS = new RegExp(
  `\\b${patternOf('[more than|at least|over|for]')} ${COUNT} ${patternOf('years')}\\b`,
  'i',
)
const HOURS = new RegExp(
  `\\b${patternOf('at least')} ${COUNT} ${patternOf('hours [a|per|each] week')}\\b`,
  'i',
)
export function readReviewer(prose: Prose): Marked<Reviewer> {
  return {
    role: readRole(prose),
    specialties: readSpecialties(prose),
    licensedIn: readLicences(prose),
    minimumYearsInPractice: readNumber(prose, YEARS),
    minimumHoursPerWeek: readNumber(prose, HOURS),
  }
}

function readRole(prose: Prose): Leaf<string> | null {
  const match = ROLE.exec(prose.text)
  const role = match?.[1] ?? match?.[2]
  if (!match || !role) return null
  const start = match.index + match[0].lastIndexOf(role)
  return prose.leaf(start, start + role.length)
}

type Parts = (words: string) => Part[]

/** A list behind its label; null where the label is missing. */
function labelled(prose: Prose, label: RegExp, parts: Parts): Leaf<string>[] | null {
  const match = label.exec(prose.text)
  return match && listAt(prose, match.index + match[0].length, LABEL_END, parts)
}

/** The list from `start` up to its end. */
function listAt(prose: Prose, start: number, end: RegExp, parts: Parts): Leaf<string>[] {
  const rest = prose.text.slice(start)
  const stop = end.exec(rest)
  // With the sign that ends it, which may be the last full stop of `D.C.`.
  const words = stop ? rest.slice(0, stop.index + 1) : rest
  return parts(words).map((part) => prose.leaf(start + part.start, start + part.end))
}

function readSpecialties(prose: Prose): Leaf<string>[] {
  const listed = labelled(prose, SPECIALTY_LABEL, specialtyParts)
  if (listed) return listed
  const { text } = prose
  const found: Leaf<string>[] = []
  if (!BOARD_CERTIFIED.test(text)) {
    const profession = professionIn(text)
    if (profession) found.push(prose.leaf(profession.start, profession.end))
  }
  for (const { index, 0: cue } of matchesOf(SPECIALTIES_IN, text)) {
    for (const leaf of listAt(prose, index + cue.length, LIST_END, specialtyParts)) found.push(leaf)
  }
  return found
}

function readLicences(prose: Prose): Leaf<string>[] {
  const listed = labelled(prose, LICENCE_LABEL, stateParts)
  if (listed) return listed
  const match = LICENSED_IN.exec(prose.text)
  return match ? listAt(prose, match.index + match[0].length, LIST_END, stateParts) : []
}

function readNumber(prose: Prose, pattern: RegExp): Leaf<number> | null {
  const match = pattern.exec(prose.text)
  const word = match?.[1]
  if (!match || !word) return null
  const value = /^\d{1,3}$/.test(word) ? Number(word) : YEARS_AND_HOURS.get(word.toLowerCase())
  if (value === undefined) return null
  const start = match.index + match[0].indexOf(word)
  return prose.leaf(start, start + word.length, value)
}
