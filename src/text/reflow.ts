/** From stretches of the source to prose: the page's line breaks go, the words and their places stay. */
import { isBreak, isSpace } from './characters'
import { NOTHING_CODE } from './printed'
import { Prose, type Stretch } from './prose'
import { READS_AS, TYPESET } from './signs'

/** A stretch of the source; `opens` where it begins a paragraph of its own. */
export interface Run extends Stretch {
  opens: boolean
}

const SPACE = 32
const HYPHEN = 45
const SLASH = 47
/** After `pre-` at a line's end: a suspended hyphen (`pre- and postoperative`), not a broken word. */
const SUSPENDED = /(?:and|or|to|nor)\b/y

/** A comma, a full stop or a semicolon. */
const isStop = (code: number): boolean => code === 44 || code === 46 || code === 59

const isWordCharacter = (code: number): boolean =>
  (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122) || code > 191

/** Reflows runs, in order, into one prose. */
export function reflow(source: string, runs: readonly Run[]): Prose {
  const copy = new Copy(source)
  let last = 0
  for (const { start, end, opens } of runs) {
    if (copy.length > 0) {
      const space = opens ? '\n\n' : joint(source, last, start)
      if (space === ' ' && isStop(source.charCodeAt(start))) copy.hollows.push(copy.length)
      copy.add(space)
    }
    copyRun(copy, source, start, end)
    last = end
  }
  return copy.prose()
}

/** The text that a prose will have, and where its parts come from. */
class Copy {
  length = 0
  readonly hollows: number[] = []
  private readonly from: number[] = []
  private readonly at: number[] = []
  private readonly parts: string[] = []

  constructor(private readonly source: string) {}

  add(part: string) {
    this.parts.push(part)
    this.length += part.length
  }

  copy(start: number, end: number) {
    if (start === end) return
    this.from.push(this.length)
    this.at.push(start)
    this.add(this.source.slice(start, end))
  }

  /** A sign that reads as other letters: each of them stands at its place. */
  sign(at: number, letters: string) {
    for (const letter of letters) {
      this.from.push(this.length)
      this.at.push(at)
      this.add(letter)
    }
  }

  prose(): Prose {
    return new Prose(this.parts.join(''), this.from, this.at, this.hollows)
  }
}

function copyRun(copy: Copy, source: string, start: number, end: number) {
  let position = start
  let next = start
  for (let i = nextSpot(source, start); i < end; i = nextSpot(source, next)) {
    next = i + 1
    if (source.charCodeAt(i) === SPACE && !isSpace(source.charCodeAt(next))) {
      copy.hollows.push(copy.length + i - position)
      continue
    }
    const letters = READS_AS[source.charAt(i)]
    if (letters !== undefined) {
      copy.copy(position, i)
      copy.sign(i, letters)
      position = next
      continue
    }
    let broken = -1
    let seen = 0
    let unseen = 0
    for (next = i; next < end && isSpace(source.charCodeAt(next)); next++) {
      if (broken < 0 && isBreak(source.charCodeAt(next))) {
        broken = next
        seen = next - i - unseen
      }
      if (source.charCodeAt(next) === NOTHING_CODE) unseen++
    }
    copy.copy(position, i)
    position = next
    const blanks = next - i - unseen
    if (copy.length > 0 && next < end && blanks > 0) {
      const space = broken < 0 ? ' ' : joint(source, i, next)
      const single = broken < 0 ? blanks === 1 && unseen > 0 : seen <= 1
      const wide = !single || isStop(source.charCodeAt(next))
      if (space !== '' && wide) copy.hollows.push(copy.length)
      copy.add(space)
    }
  }
  copy.copy(position, end)
}

/** Blanks other than the space; with it, what `isSpace` knows. */
const OTHER_BLANKS = '\\0-\\x1f\\x85\\xa0\\u2000-\\u200b\\u2028\\u2029\\u202f\\u3000\\ufeff'
/**
 * Any blank but a single space between words, and what reads as other letters. Found by a pattern, a letter
 * reflows a third faster.
 */
const SPOT = new RegExp(`[${OTHER_BLANKS}${TYPESET}]| (?=[ ,.;${OTHER_BLANKS}])`, 'g')

/** The first spot at or behind `from`. */
function nextSpot(source: string, from: number): number {
  SPOT.lastIndex = from
  return SPOT.test(source) ? SPOT.lastIndex - 1 : source.length
}

/** What stands between two lines once the break is gone: nothing where it broke a word or a date. */
function joint(source: string, end: number, next: number): '' | ' ' {
  const sign = source.charAt(end - 1)
  const last = (READS_AS[sign] ?? sign).charCodeAt(0)
  // A hyphen that shows at a line's end only.
  if (Number.isNaN(last)) return ''
  if (last !== HYPHEN && last !== SLASH) return ' '
  if (!isWordCharacter(source.charCodeAt(end - 2))) return ' '
  if (!isWordCharacter(source.charCodeAt(next))) return ' '
  SUSPENDED.lastIndex = next
  return last === HYPHEN && SUSPENDED.test(source) ? ' ' : ''
}
