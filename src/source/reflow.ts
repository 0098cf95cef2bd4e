/** From stretches of the source to prose: the page's line breaks go, the words and their places stay. */
import { isBreak, isSpace, trimEnd, trimStart } from './characters'
import { Prose, type Stretch } from './prose'

/** A stretch of the source; `opens` where it begins a paragraph of its own. */
export interface Run extends Stretch {
  opens: boolean
}

const HYPHEN = 45
const SLASH = 47
/** After `pre-` at a line's end: a suspended hyphen (`pre- and postoperative`), not a broken word. */
const SUSPENDED = /(?:and|or|to|nor)\b/y

const isWordCharacter = (code: number): boolean =>
  (code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122) || code > 191

/** Reflows runs, in order, into one prose. */
export function reflow(source: string, runs: readonly Run[]): Prose {
  const from: number[] = []
  const at: number[] = []
  const wide: number[] = []
  let text = ''
  for (const run of runs) {
    let paragraph = run.opens
    let position = trimStart(source, run.start, run.end)
    while (position < run.end) {
      const lineEnd = nextBreak(source, position, run.end)
      const end = trimEnd(source, position, lineEnd)
      if (text !== '') text += paragraph ? '\n\n' : joint(source, text, position)
      let words = position
      for (let i = nextBlanks(source, words, end); i < end; i = nextBlanks(source, words, end)) {
        from.push(text.length)
        at.push(words)
        text += source.slice(words, i)
        wide.push(text.length)
        text += ' '
        words = trimStart(source, i, end)
      }
      from.push(text.length)
      at.push(words)
      text += source.slice(words, end)
      if (lineEnd - end > 1) wide.push(text.length)
      paragraph = false
      position = trimStart(source, lineEnd, run.end)
    }
  }
  return new Prose(text, from, at, wide)
}

/** The next line break in `[start, end)`; `end` where there is none. */
function nextBreak(source: string, start: number, end: number): number {
  let i = start
  while (i < end && !isBreak(source.charCodeAt(i))) i++
  return i
}

/** The next stretch of two or more blanks, or of a blank that is no space; `end` where there is none. */
function nextBlanks(source: string, start: number, end: number): number {
  for (let i = start; i < end; i++) {
    const code = source.charCodeAt(i)
    if (code > 32 && code < 0x80) continue
    if (isSpace(code) && (code !== 32 || isSpace(source.charCodeAt(i + 1)))) return i
  }
  return end
}

/** What stands between two lines once the break is gone: nothing where it broke a word or a date. */
function joint(source: string, before: string, next: number): '' | ' ' {
  const last = before.charCodeAt(before.length - 1)
  if (last !== HYPHEN && last !== SLASH) return ' '
  if (!isWordCharacter(before.charCodeAt(before.length - 2))) return ' '
  if (!isWordCharacter(source.charCodeAt(next))) return ' '
  SUSPENDED.lastIndex = next
  return last === HYPHEN && SUSPENDED.test(source) ? ' ' : ''
}
