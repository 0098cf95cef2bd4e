/** What a disputed item asks for, taken apart. */
import type { Category, Treatment } from '../../schema/determination'
import type { Marked } from '../../text/leaf'
import type { Prose } from '../../text/prose'
import type { DateMention } from '../mention'
import { readBodyParts } from './bodyParts'
import { readKind } from './category'
import { readDrug } from './drug'
import { levelsIn } from './levels'
import { readService } from './service'
import { readSessions, type Schedule } from './sessions'
import { Supply } from './supply'
import { type Word, wordsOf } from './words'

/**
 * Reads a disputed item; of a split request, what remains of it.
 * @param dates the dates of the item, in order
 */
export function readTreatment(item: Prose, dates: readonly DateMention[]): Marked<Treatment> {
  const words = wordsOf(item.text)
  const { retrospective, dateOfService, surgicalAdjunct, opens } = readService(item, words, dates)
  const supply = new Supply(item, words)
  const { category, subcategory, drug, bodyParts, schedule } = readAskedFor(
    item,
    words,
    opens,
    supply,
  )
  const rental = supply.rental(category)
  const sessions = schedule !== null && hasSessions(category, schedule) ? schedule.sessions : null
  return {
    category,
    subcategory,
    drug: drug !== null && DRUG_CATEGORIES.has(category) ? drug.drug : null,
    bodyParts,
    levels: levelsIn(item.text, words).map(({ start, end }) => item.leaf(start, end)),
    sessions,
    duration:
      category === 'programs' && sessions !== null
        ? null
        : supply.duration(category, rental !== false),
    rental,
    retrospective,
    dateOfService,
    surgicalAdjunct,
  }
}

/** The request category of a treatment that a text of its own names; null where unknown. */
export function categoryOf(text: Prose): Category | null {
  const words = wordsOf(text.text)
  return readAskedFor(text, words, 0, new Supply(text, words)).category
}

/** What is asked for, from the word at `opens` on. */
function readAskedFor(item: Prose, words: readonly Word[], opens: number, supply: Supply) {
  const drug = readDrug(item, words, opens, supply)
  const bodyParts = readBodyParts(item, words)
  const schedule = readSessions(item, words, opens)
  const course = schedule !== null
  const bodyPart = bodyParts.length > 0
  const kind = readKind({ text: item.text, words, from: opens, drug, course, bodyPart })
  return { ...kind, drug, bodyParts, schedule }
}

const DRUG_CATEGORIES: ReadonlySet<Category | null> = new Set<Category | null>([
  'pharmaceuticals',
  'injection',
])

/** Services that are given session by session. */
const BY_SESSION: ReadonlySet<Category | null> = new Set<Category | null>([
  'evaluation-and-management',
  'home-health',
  'programs',
  'psych-services',
  'rehabilitation',
])

/** What is no therapy may still be given by the week, but not in shorthand. */
const MAY_BE_BY_SESSION: ReadonlySet<Category | null> = new Set<Category | null>([
  null,
  'injection',
])

const hasSessions = (category: Category | null, { shorthand }: Schedule): boolean =>
  BY_SESSION.has(category) || (MAY_BE_BY_SESSION.has(category) && !shorthand)
