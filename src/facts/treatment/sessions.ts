/** How often and how long a therapy is asked for: `2-3 times a week for 6 weeks (12 sessions)`. */
import type { Range, Sessions } from '../../schema/determination'
import type { Marked } from '../../text/leaf'
import type { Prose } from '../../text/prose'
import { type Count, countAt, isSingle } from './counts'
import {
  bracketed,
  type Course,
  courseAt,
  isUnit,
  LASTING,
  MOST_WEEKS,
  type Rhythm,
  SESSIONS,
  sessionsEnd,
  TIMES,
  WEEK,
  WEEKLY,
} from './course'
import { isCounted } from './quantity'
import type { Word } from './words'

export interface Schedule {
  sessions: Marked<Sessions>
  /** Told in shorthand (`2x6`, `times 12`), which means sessions only where a therapy is asked for. */
  shorthand: boolean
}

const TOTAL = new Set(['total', 'qty', 'quantity'])

/** A number behind one of these is a rank: `level 4 visit`. */
const RANKS = new Set('level grade type phase stage number code no page table cpt'.split(' '))

const MOST_SESSIONS = 200

/** The sessions an item asks for; null where it names none. */
export function readSessions(item: Prose, words: readonly Word[], from: number): Schedule | null {
  const { total, perWeek, weeks, shorthand } = findRhythm(item.text, words, from)
  if (total === null && perWeek === null && weeks === null) return null
  const leaf = ({ start, end, number }: Word) => item.leaf(start, end, number!)
  const range = (count: Count | null) => count && { from: leaf(count.from), to: leaf(count.to) }
  return {
    sessions: {
      total: range(total) ?? product(perWeek, weeks),
      perWeek: range(perWeek),
      weeks: range(weeks),
    },
    shorthand,
  }
}

/** Sessions a week times weeks, where both are single numbers. */
function product(perWeek: Count | null, weeks: Count | null): Range | null {
  if (perWeek === null || weeks === null || !isSingle(perWeek) || !isSingle(weeks)) return null
  const total = perWeek.from.number! * weeks.from.number!
  return { from: total, to: total }
}

function findRhythm(text: string, words: readonly Word[], start: number): Rhythm {
  const courses: Course[] = []
  let total: Count | null = null
  let times: Count | null = null
  let weeks: Count | null = null
  for (let i = start; i < words.length; ) {
    const count = countAt(text, words, i)
    if (count === null) {
      total ??= numbered(text, words, start, i)
      i++
      continue
    }
    const course = courseAt(text, words, count)
    if (course !== null) courses.push(course)
    else if (isLasting(words, count)) weeks ??= count
    else if (isTotal(text, words, count)) total ??= toldAgain(text, words, count) ?? count
    else if (isTimes(words, count)) times ??= count
    i = course?.next ?? count.next
  }
  const course = courses[0]
  if (course === undefined) {
    const shorthand = total === null && times !== null
    return { total: total ?? times, perWeek: onceWeekly(words, start), weeks, shorthand }
  }
  total ??= course.total ?? (course.weeks === null ? null : times)
  // Two courses in a row (`2 times a week, then once a week`) have no one rhythm and no product.
  if (courses.some((other) => !isSame(course, other))) {
    return { total, perWeek: null, weeks: null, shorthand: false }
  }
  return {
    total,
    perWeek: course.perWeek,
    weeks: course.weeks ?? weeks,
    shorthand: course.shorthand,
  }
}

/** `two times weekly for three weeks (2 x 3)`: one course, told twice. */
const isSame = (a: Course, b: Course): boolean =>
  isSameCount(a.perWeek, b.perWeek) && isSameCount(a.weeks, b.weeks)

const isSameCount = (a: Count | null, b: Count | null): boolean =>
  a?.from.number === b?.from.number && a?.to.number === b?.to.number

/** `sessions for the left knee #8`: a number sign counts the sessions named before it. */
function numbered(text: string, words: readonly Word[], start: number, i: number): Count | null {
  const word = words[i]!
  if (word.number === null || !isCounted(text, word)) return null
  const count: Count = { from: word, to: word, first: i, next: i + 1 }
  const named = words.some(({ key }, at) => at >= start && at < i && SESSIONS.has(key))
  return named && isPlausible(count) && !isUnit(words[i + 1]?.key ?? '') ? count : null
}

/** `two times four visits (8)`: the total stands in brackets behind the sessions. */
function toldAgain(text: string, words: readonly Word[], { next }: Count): Count | null {
  const end = sessionsEnd(text, words, next)
  return end === null ? null : bracketed(text, words, end).total
}

/** As many sessions as an item may ask for. */
const isPlausible = ({ from, to }: Count): boolean =>
  from.number! >= 1 && to.number! <= MOST_SESSIONS

/** `12 sessions`, `6-8 sessions`, `sessions, 12`, `qty 12`, `12 total`. */
function isTotal(text: string, words: readonly Word[], count: Count): boolean {
  if (!isPlausible(count)) return false
  const before = words[count.first - 1]?.key ?? ''
  const after = words[count.next]?.key ?? ''
  if (RANKS.has(before)) return false
  if (sessionsEnd(text, words, count.next) !== null) return true
  if (isUnit(after)) return false
  if (after === 'total' || TOTAL.has(before)) return true
  const named = TIMES.has(before) || before === 'of' ? (words[count.first - 2]?.key ?? '') : before
  return SESSIONS.has(named) || (before === 'of' && TOTAL.has(named))
}

/** `for 6 weeks`, `x 6 weeks`, `over 6 weeks`. */
function isLasting(words: readonly Word[], { first, next, to }: Count): boolean {
  if (!WEEK.has(words[next]?.key ?? '') || to.number! > MOST_WEEKS) return false
  return LASTING.has(words[first - 1]?.key ?? '')
}

/** `times 12`, `x12` with no number before it. */
function isTimes(words: readonly Word[], count: Count): boolean {
  if (!isSingle(count) || !isPlausible(count)) return false
  if (isUnit(words[count.next]?.key ?? '')) return false
  return TIMES.has(words[count.first - 1]?.key ?? '') && words[count.first - 2]?.number == null
}

/** `weekly` with no number before it. */
function onceWeekly(words: readonly Word[], start: number): Count | null {
  for (let i = start; i < words.length; i++) {
    const word = words[i]!
    if (!WEEKLY.has(word.key)) continue
    const before = words[i - 1]
    if (before === undefined || before.number !== null) continue
    if (SESSIONS.has(before.key) || before.key === 'bi' || before.key === 'semi') continue
    const once = { ...word, number: 1 }
    return { from: once, to: once, first: i, next: i + 1 }
  }
  return null
}
