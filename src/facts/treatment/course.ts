/** One course of sessions, as an item tells it: `2 times a week for 6 weeks (12)`, `3x/week`, `2x6`. */
import { type Count, countAt, isSingle } from './counts'
import type { Word } from './words'

export interface Rhythm {
  total: Count | null
  perWeek: Count | null
  weeks: Count | null
  shorthand: boolean
}

export interface Course extends Rhythm {
  perWeek: Count
  /** Index of the word behind the course. */
  next: number
}

export const TIMES = new Set(['x', '×', 'time'])
export const SESSIONS = new Set(['session', 'visit', 'treatment', 'appointment'])
export const WEEK = new Set(['week', 'wk', 'wks'])
export const WEEKLY = new Set(['weekly', 'wkly'])
/** `3xWk`. */
const TIMES_A_WEEK = new Set(['xwk', 'xweek'])
const DAYS = new Set(['day', 'days'])
const PER = new Set(['a', 'per', 'each', 'every'])
export const LASTING = new Set(['for', 'x', 'time', 'over', 'during'])
/** What a number may count that is no session. */
const OTHER_UNITS = new Set(
  (
    'week wk wks month day days hour hr hrs minute min mins mg mcg ml cm inch gram unit level area region ' +
    'body part modality view tesla percent year month mile time x'
  ).split(' '),
)
/** Words that cannot stand between a number and the sessions it counts. */
const BREAKS = new Set('a per for of to and or over each every'.split(' '))
const MOST_A_WEEK = 7
export const MOST_WEEKS = 52
/** `12 additional post-op physical therapy sessions`. */
const WORDS_BETWEEN = 6

/** `2 times a week for 6 weeks`, `3x/week`, `twice weekly`, `2x6`, with `(12)` behind them. */
export function courseAt(text: string, words: readonly Word[], perWeek: Count): Course | null {
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

/** `(12)` or `= 12` behind a course: the total. */
export function bracketed(
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
export function sessionsEnd(text: string, words: readonly Word[], i: number): number | null {
  for (let at = i; at < words.length && at <= i + WORDS_BETWEEN; at++) {
    const { key, number, start } = words[at]!
    if (at > 0 && /[,;:.]/.test(text.slice(words[at - 1]!.end, start))) return null
    if (SESSIONS.has(key)) return at + 1
    if (number !== null || OTHER_UNITS.has(key) || BREAKS.has(key)) return null
  }
  return null
}

export const isUnit = (key: string): boolean => OTHER_UNITS.has(key) || SESSIONS.has(key)
