/** From stretches of the source to prose: the page's line breaks go, the words and their places stay. */
import { isBreak, isSpace } from './characters'
import { Prose, type Stretch } from './prose'

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
  const from: number[] = []
  const at: number[] = []
  const hollows: number[] = []
  const parts: string[] = []
  let length = 0
  const add = (part: string) => {
    parts.push(part)
    length += part.length
  }
  const copy = (start: number, end: number) => {
    if (start === end) return
    from.push(length)
    at.push(start)
    add(source.slice(start, end))
  }
  let last = 0
  for (const { start, end, opens } of runs) {
    if (length > 0) add(opens ? '\n\n' : joint(source, last, start))
    let position = start
    for (let i = start; i < end; i++) {
      const code = source.charCodeAt(i)
      if ((code > SPACE && code < 0x80) || !isSpace(code)) continue
      if (code === SPACE && !isSpace(source.charCodeAt(i + 1))) {
        if (isStop(source.charCodeAt(i + 1))) hollows.push(length + i - position)
        continue
      }
      let next = i
      let broken = -1
      for (let blank = code; next < end && isSpace(blank); blank = source.charCodeAt(++next)) {
        if (broken < 0 && isBreak(blank)) broken = next
      }
      copy(position, i)
      position = next
      if (length > 0 && next < end) {
        const space = broken < 0 ? ' ' : joint(source, i, next)
        const wide = broken < 0 || broken - i > 1 || isStop(source.charCodeAt(next))
        if (space !== '' && wide) hollows.push(length)
        add(space)
      }
      i = next - 1
    }
    copy(position, end)
    last = end
  }
  return new Prose(parts.join(''), from, at, hollows)
}

/** What stands between two lines once the break is gone: nothing where it broke a word or a date. */
function joint(source: string, end: number, next: number): '' | ' ' {
  const last = source.charCodeAt(end - 1)
  if (last !== HYPHEN && last !== SLASH) return ' '
  if (!isWordCharacter(source.charCodeAt(end - 2))) return ' '
  if (!isWordCharacter(source.charCodeAt(next))) return ' '
  SUSPENDED.lastIndex = next
  return last === HYPHEN && SUSPENDED.test(source) ? ' ' : ''
}
