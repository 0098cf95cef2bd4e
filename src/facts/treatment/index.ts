/** What a disputed item asks for, taken apart. */
import type { Treatment, TreatmentCategory } from '../../schema/determination'
import type { Marked } from '../../text/leaf'
import type { Prose } from '../../text/prose'
import type { DateMention } from '../mention'
import { readBodyParts } from './bodyParts'
import { readKind } from './category'
import { readDrug } from './drug'
import { readService } from './service'
import { readSessions, type Schedule } from './sessions'
import { wordsOf } from './words'

/**
 * Reads a disputed item; of a split request, what remains of it.
 * @param dates the dates of the item, in order
 */
export function readTreatment(item: Prose, dates: readonly DateMention[]): Marked<Treatment> {
  const words = wordsOf(item.text)
  const { retrospective, dateOfService, surgicalAdjunct, opens } = readService(item, words, dates)
  const drug = readDrug(item, words, opens)
  const bodyParts = readBodyParts(item, words)
  const schedule = readSessions(item, words, opens)
  const { category, subcategory } = readKind({
    text: item.text,
    words,
    from: opens,
    drug,
    course: schedule !== null,
    bodyPart: bodyParts.length > 0,
  })
  return {
    category,
    subcategory,
    drug: drug !== null && DRUG_CATEGORIES.has(category) ? drug.drug : null,
    bodyParts,
    sessions: schedule !== null && hasSessions(category, schedule) ? schedule.sessions : null,
    retrospective,
    dateOfService,
    surgicalAdjunct,
  }
}

type Category = TreatmentCategory | null

const DRUG_CATEGORIES: ReadonlySet<Category> = new Set<Category>(['pharmaceuticals', 'injection'])

/** Services that are given session by session. */
const BY_SESSION: ReadonlySet<Category> = new Set<Category>([
  'evaluation-and-management',
  'home-health',
  'programs',
  'psych-services',
  'rehabilitation',
])

/** What is no therapy may still be given by the week, but not in shorthand. */
const MAY_BE_BY_SESSION: ReadonlySet<Category> = new Set<Category>([null, 'injection'])

const hasSessions = (category: Category, { shorthand }: Schedule): boolean =>
  BY_SESSION.has(category) || (MAY_BE_BY_SESSION.has(category) && !shorthand)
