/** Who decided: the reviewer's role, specialties, licences and practice, from prose and from labels. */
import { patternOf, seenAs } from '../../grammars/letter/phrase'
import type { HowDetermined } from '../schema/determination'
import { isSpace, trimStart } from '../text/characters'
import type { Leaf, Marked } from '../text/leaf'
import { matchesOf } from '../text/matches'
import type { Prose } from '../text/prose'
import { STATES, YEARS_AND_HOURS } from '../vocabulary/reviewer'

type Reviewer = HowDetermined['reviewer']

const ROLE =
  /\b(?:case file|records?) to an? ([A-Za-z-]{1,20} (?:[Rr]eviewer|[Cc]onsultant|[Aa]dvisor))\b|\b[Tt]he ((?:physician|expert|professional|medical|chiropractic|dental|psychologist|podiatric|acupuncture) reviewer)\b/
const SPECIALTIES = patternOf('Certification(s) / [Specialty|Specialties]')
const LICENCES = patternOf('State(s) of Licensure')
const SPECIALTY_LABEL = new RegExp(`${SPECIALTIES}\\s?[:;]\\s?`, 'i')
const LICENCE_LABEL = new RegExp(`${LICENCES}\\s?[:;]\\s?`, 'i')
const BOARD_CERTIFIED = /\b[Bb]oard[ -][Cc]ertified in /
const LICENSED_IN = /\blicensed to practice in /
/** What ends a list of specialties or states in prose. */
const LIST_END = /\.(?=\s|$)|,? and (?:is|has|he|she)\b|, (?:is|has|he|she|who)\b|\n\n/
const LABEL_END = new RegExp(`\\n\\n| (?=${LICENCES}|${SPECIALTIES})`, 'i')
const COUNT = '(\\w{1,12})(?: \\(\\d{1,2}\\))?'
const YEARS = new RegExp(
  `\\b${patternOf('[more than|at least|over|for]')} ${COUNT} ${patternOf('years')}\\b`,
  'i',
)
const HOURS = new RegExp(
  `\\b${patternOf('at least')} ${COUNT} ${patternOf('hours [a|per|each] week')}\\b`,
  'i',
)
/** What may be printed for a state. */
const STATE_SEEN: ReadonlySet<string> = new Set([...STATES].map(seenAs))

export function readReviewer(prose: Prose): Marked<Reviewer> {
  return {
    role: readRole(prose),
    specialties: readList(prose, SPECIALTY_LABEL, BOARD_CERTIFIED, specialtyParts),
    licensedIn: readList(prose, LICENCE_LABEL, LICENSED_IN, stateParts),
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

/** `[start, end)` within the words of a list. */
interface Part {
  start: number
  end: number
}

type Parts = (words: string) => Part[]

/** A list behind its label, or else in the sentence that tells it. */
function readList(prose: Prose, label: RegExp, sentence: RegExp, parts: Parts): Leaf<string>[] {
  const { text } = prose
  const labelled = label.exec(text)
  const match = labelled ?? sentence.exec(text)
  if (!match) return []
  const start = match.index + match[0].length
  const rest = text.slice(start)
  const stop = (labelled ? LABEL_END : LIST_END).exec(rest)
  const words = stop ? rest.slice(0, stop.index) : rest
  return parts(words).map((part) => prose.leaf(start + part.start, start + part.end))
}

/** Specialties stand apart by commas; `and` may be within a name (`Hospice and Palliative Medicine`). */
const specialtyParts: Parts = (words) => split(words, /,\s?(?:and )?|;\s?|\s?\n\s?/g)

/** States stand apart by commas or `and`; only a state is one. */
const stateParts: Parts = (words) =>
  split(words, /,\s?(?:and )?(?:the )?|;\s?|\s?\n\s?|\s(?:and|&)\s(?:the )?/g).filter(
    ({ start, end }) => STATE_SEEN.has(seenAs(words.slice(start, end))),
  )

function split(words: string, separator: RegExp): Part[] {
  const parts: Part[] = []
  const add = (from: number, to: number) => {
    const start = trimStart(words, from, to)
    let end = to
    while (end > start && isBlankOrStop(words.charCodeAt(end - 1))) end--
    if (end > start) parts.push({ start, end })
  }
  let start = 0
  for (const { index, 0: sign } of matchesOf(separator, words)) {
    add(start, index)
    start = index + sign.length
  }
  add(start, words.length)
  return parts
}

const isBlankOrStop = (code: number): boolean => code === 46 || isSpace(code)

function readNumber(prose: Prose, pattern: RegExp): Leaf<number> | null {
  const match = pattern.exec(prose.text)
  const word = match?.[1]
  if (!match || !word) return null
  const value = /^\d{1,3}$/.test(word) ? Number(word) : YEARS_AND_HOURS.get(word.toLowerCase())
  if (value === undefined) return null
  const start = match.index + match[0].indexOf(word)
  return prose.leaf(start, start + word.length, value)
}
