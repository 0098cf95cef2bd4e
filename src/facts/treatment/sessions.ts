/** How often and how long a therapy is asked for: `2-3 times a week for 6 weeks (12 sessions)`. */
import type { Range, Sessions } from '../../schema/determination'
import type { Marked } from '../../text/leaf'
import type { Prose } from '../../text/prose'
import { type Count, countAt, isSingle } from './counts'
import type { Word } from './words'

export interface Schedule {
  sessions: Marked<Sessions>
  /** Told in shorthand (`2x6`, `times 12`), which means sessions only where a therapy is asked for. */
  shorthand: boolean
}

interface Rhythm {
  total: Count | null
  perWeek: Count | null
  weeks: Count | null
  shorthand: boolean
}

interface Course extends Rhythm {
  perWeek: Count
  /** Index of the word behind the course. */
  next: number
}

const TIMES = new Set(['x', '×', 'time'])
const SESSIONS = new Set(['session', 'visit', 'treatment', 'appointment'])
const WEEK = new Set(['week', 'wk', 'wks'])
const WEEKLY = new Set(['weekly', 'wkly'])
/** `3xWk`. */
const TIMES_A_WEEK = new Set(['xwk', 'xweek'])
const DAYS = new Set(['day', 'days'])
const PER = new Set(['a', 'per', 'each', 'every'])
const LASTING = new Set(['for', 'x', 'time', 'over', 'during'])
const TOTAL = new Set(['total', 'qty', 'quantity'])

/** What a number may count that is no session. */
const OTHER_UNITS = new Set(
  (
    'week wk wks month day days hour hr hrs minute min mins mg mcg ml cm inch gram unit level area region ' +
    'body part modality view tesla percent year month mile time x'
  ).split(' '),
)
/** Words that cannot stand between a number and the sessions it counts. */
const BREAKS = new Set('a per for of to and or over each every'.split(' '))
/** A number behind one of these is a rank: `level 4 visit`. */
const RANKS = new Set('level grade type phase stage number code no page table cpt'.split(' '))

const MOST_A_WEEK = 7
const MOST_WEEKS = 52
const MOST_SESSIONS = 200
/** `12 additional post-op physical therapy sessions`. */
const WORDS_BETWEEN = 6

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
      i++
      continue
    }
    const course = courseAt(text, words, count)
    if (course !== null) courses.push(course)
    else if (isLasting(words, count)) weeks ??= count
    else if (isTotal(text, words, count)) total ??= count
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

/** `2 times a week for 6 weeks`, `3x/week`, `twice weekly`, `2x6`, with `(12)` behind them. */
function courseAt(text: string, words: readonly Word[], perWeek: Count): Course | null {
  if (perWeek.to.number! > MOST_A_WEEK || perWeek.from.number! < 1) return null
  let i = unitEnd(text, words, perWeek)
  const week = weekEnd(text, words, perWeek.next, i)
  const times = TIMES.has(words[i - 1]?.key ?? '')
  if (week === null) return times ? shorthandAt(text, words, perWeek, i) : null
  i = week
  const joint = words[i]?.key ?? ''
  if (LASTING.has(joint)) i++
  const weeks = countAt(text, words, i)
  const none: Course = { total: null, perWeek, weeks: null, shorthand: false, next: week }
  if (weeks === null || weeks.to.number! > MOST_WEEKS) return none
  const after = words[weeks.next]?.key ?? ''
  if (WEEK.has(after)) return { ...none, weeks, ...bracketed(text, words, weeks.next + 1) }
  const bare = (TIMES.has(joint) || joint === 'for') && !isUnit(after)
  return bare ? { ...none, weeks, ...bracketed(text, words, weeks.next) } : none
}

/** Index behind `times`, `visits`, `PT visits` or `days`, where they follow the number. */
function unitEnd(text: string, words: readonly Word[], { next }: Count): number {
  const key = words[next]?.key ?? ''
  if (TIMES.has(key) || DAYS.has(key)) return next + 1
  return sessionsEnd(text, words, next) ?? next
}

/** Index behind `a week`, `/week` or `weekly` at `i`; null where the number is not a week's. */
function weekEnd(text: string, words: readonly Word[], next: number, i: number): number | null {
  const word = words[i]
  const before = words[i - 1]
  if (word === undefined || before === undefined) return null
  const unit = i > next
  if (TIMES_A_WEEK.has(word.key)) return i + 1
  if (PER.has(word.key)) return WEEK.has(words[i + 1]?.key ?? '') ? i + 2 : null
  if (WEEKLY.has(word.key))
    return !unit || TIMES.has(before.key) || DAYS.has(before.key) ? i + 1 : null
  if (!WEEK.has(word.key)) return null
  const slash = text.slice(before.end, word.start).includes('/')
  return slash || (unit && TIMES.has(before.key)) ? i + 1 : null
}

/** `2x6`, `2 times 6`, `3 x 4 weeks`: so many a week, and for so many weeks. */
function shorthandAt(
  text: string,
  words: readonly Word[],
  perWeek: Count,
  i: number,
): Course | null {
  const weeks = countAt(text, words, i)
  if (weeks === null || weeks.to.number! > MOST_WEEKS || weeks.from.number! < 1) return null
  const after = words[weeks.next]?.key ?? ''
  const course = { total: null, perWeek, weeks }
  if (WEEK.has(after))
    return { ...course, shorthand: false, ...bracketed(text, words, weeks.next + 1) }
  if (isUnit(after)) return null
  return { ...course, shorthand: true, ...bracketed(text, words, weeks.next) }
}

const isUnit = (key: string): boolean => OTHER_UNITS.has(key) || SESSIONS.has(key)

/** `(12)` or `= 12` behind a course: the total. */
function bracketed(
  text: string,
  words: readonly Word[],
  i: number,
): { total: Count | null; next: number } {
  const word = words[i]
  const total = word === undefined ? null : countAt(text, words, i)
  if (word === undefined || total === null || !isSingle(total)) return { total: null, next: i }
  const inside = text[word.start - 1] === '(' && text[word.end] === ')'
  const equals = text.slice(words[i - 1]!.end, word.start).trim() === '='
  return inside || equals ? { total, next: total.next } : { total: null, next: i }
}

/** Index behind the sessions that the words at `i` lead to: `(8) post-op physical therapy visits`. */
function sessionsEnd(text: string, words: readonly Word[], i: number): number | null {
  for (let at = i; at < words.length && at <= i + WORDS_BETWEEN; at++) {
    const { key, number, start } = words[at]!
    if (at > 0 && /[,;:.]/.test(text.slice(words[at - 1]!.end, start))) return null
    if (SESSIONS.has(key)) return at + 1
    if (number !== null || OTHER_UNITS.has(key) || BREAKS.has(key)) return null
  }
  return null
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
