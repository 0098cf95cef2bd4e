/** Who decided: the reviewer's role, specialties, licences and practice, from prose and from labels. */
import {
  BOARD_CERTIFIED,
  HOURS,
  LABEL_END,
  LICENCE_LABEL,
  LICENSED_IN,
  LIST_END,
  ROLE,
  SPECIALTIES_IN,
  SPECIALTY_LABEL,
  YEARS,
} from '../../grammars/forms/reviewer'
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
