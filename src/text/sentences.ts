/** Where the sentences of a prose begin and end. */
import { isSpace } from './characters'

/** `[start, end)` of a sentence, its full stop and closing quotes included, blanks left out. */
export interface Sentence {
  start: number
  end: number
}

/** After these a full stop never ends the sentence (`Dr.` only before a word no name begins with). */
const NEVER = new Set('e.g i.e eg ie vs viz cf al ca fig figs approx incl resp est www'.split(' '))
/** After these it ends none where a number follows. */
const BEFORE_NUMBERS = new Set('no nos p pp pg pgs vol ch sec sect art para tab ed ref'.split(' '))
/** Of a prescription: after these it ends none where a number or `#60` follows. */
const DOSES = new Set(
  'mg mcg ml gm gms g cc tab tabs cap caps qty q.d b.i.d t.i.d q.i.d q.h.s h.s p.r.n p.o po bid tid qid prn'.split(
    ' ',
  ),
)
/** After these it ends none where a name follows. */
const BEFORE_NAMES = new Set('dr drs mr mrs ms prof st ste mt ft hon rev sgt lt'.split(' '))
/** Words that open a sentence and no name: they end one even after an initial or a lost name. */
const OPENERS = new Set(
  (
    'the this these those there that he she it they his her its their a an in on at as for from with ' +
    'no not patient claimant applicant employee provider request requests treatment current however ' +
    'therefore according per based given additionally furthermore medical physical exam examination ' +
    'objective subjective diagnosis diagnoses documentation since although while when also'
  ).split(' '),
)

const MARKS = ['.', '?', '!', '\n']
const STOP = 46
const NUMBER_SIGN = 35
const BREAK = 10

/** The sentences of a text, in order; together they hold all its words. */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = []
  const next = MARKS.map((mark) => text.indexOf(mark))
  let start = skipSpace(text, 0)
  let from = 0
  while (start < text.length) {
    const mark = firstOf(text, next, from)
    const end = mark < 0 ? trimmed(text, text.length) : endAt(text, start, mark)
    if (end > start) {
      found.push({ start, end })
      start = skipSpace(text, end)
    }
    from = Math.max(skipStops(text, mark + 1), end)
  }
  return found
}

/** The first mark at or behind `from`; -1 where none is. Keeps `next` up to date. */
function firstOf(text: string, next: number[], from: number): number {
  let first = -1
  for (let i = 0; i < MARKS.length; i++) {
    let at = next[i]!
    if (at >= 0 && at < from) at = next[i] = text.indexOf(MARKS[i]!, from)
    if (at >= 0 && (first < 0 || at < first)) first = at
  }
  return first
}

/** The end of the sentence that the mark closes; 0 where it closes none. */
function endAt(text: string, start: number, mark: number): number {
  const code = text.charCodeAt(mark)
  if (code === BREAK) return text.charCodeAt(mark + 1) === BREAK ? trimmed(text, mark) : 0
  let end = mark + 1
  while (isCloser(text.charCodeAt(end))) end++
  if (end >= text.length) return end
  const spaced = isSpace(text.charCodeAt(end))
  if (code !== STOP) return spaced ? end : 0
  return spaced ? atSpace(text, start, mark, end) : glued(text, start, mark, end)
}

/** `Norco.Subjective`, `(left).The`: words, a full stop, and a capitalised word with no space between. */
function glued(text: string, start: number, mark: number, end: number): number {
  if (!isUpper(text.charCodeAt(end))) return 0
  const second = text.charCodeAt(end + 1)
  if (!isLower(second) && !(isSpace(second) && text[end] === 'A')) return 0
  if (isCloser(text.charCodeAt(mark - 1))) return end
  const word = wordBefore(text, start, mark)
  if (word.length < 2 || word.includes('.') || isAddress(text, start, mark)) return 0
  return NEVER.has(word) || BEFORE_NAMES.has(word) ? 0 : end
}

function atSpace(text: string, start: number, mark: number, end: number): number {
  const next = skipSpace(text, end)
  if (text.charCodeAt(end) === BREAK && text.charCodeAt(end + 1) === BREAK) return end
  let opening = next
  while (isOpener(text.charCodeAt(opening))) opening++
  const code = text.charCodeAt(opening)
  if (code === STOP || Number.isNaN(code)) return 0
  const word = wordBefore(text, start, mark)
  if (isLower(code)) {
    // slips (`was denied. the patient`), but not `therapy... the patient`
    if (text.charCodeAt(mark + 1) === STOP) return 0
    return word.length > 2 && !isAbbreviation(word) && OPENERS.has(wordAt(text, opening)) ? end : 0
  }
  if (NEVER.has(word)) return 0
  if ((isDigit(code) || code === NUMBER_SIGN) && DOSES.has(word)) return 0
  if (isDigit(code)) return BEFORE_NUMBERS.has(word) || isListNumber(text, start, mark) ? 0 : end
  if (isListNumber(text, start, mark)) return 0
  if (BEFORE_NAMES.has(word) || isInitial(text, mark, word)) {
    return OPENERS.has(wordAt(text, opening)) ? end : 0
  }
  return end
}

const isAbbreviation = (word: string): boolean =>
  NEVER.has(word) || BEFORE_NUMBERS.has(word) || BEFORE_NAMES.has(word) || word.includes('.')

/** `J.` of a name: one capital letter. */
const isInitial = (text: string, mark: number, word: string): boolean =>
  word.length === 1 && isUpper(text.charCodeAt(mark - 1))

/** `1. The request`: the number stands first and is no sentence of its own. */
function isListNumber(text: string, start: number, mark: number): boolean {
  if (mark === start || mark - start > 2) return false
  for (let i = start; i < mark; i++) if (!isDigit(text.charCodeAt(i))) return false
  return true
}

/** The letters, digits and inner full stops right before the mark, in lower case. */
function wordBefore(text: string, start: number, mark: number): string {
  let from = mark
  while (from > start && mark - from < 24 && isWordPart(text.charCodeAt(from - 1))) from--
  return text.slice(from, mark).toLowerCase()
}

function wordAt(text: string, from: number): string {
  let end = from
  while (end - from < 24 && isLetter(text.charCodeAt(end))) end++
  return text.slice(from, end).toLowerCase()
}

/** Whether the run of characters around the mark is a web address. */
function isAddress(text: string, start: number, mark: number): boolean {
  for (let i = mark - 1; i >= start && mark - i < 200; i--) {
    const code = text.charCodeAt(i)
    if (isSpace(code)) return false
    if (code === 47 && text.charCodeAt(i - 1) === 47) return true
    if (code === STOP && text.slice(i - 3, i).toLowerCase() === 'www') return true
  }
  return false
}

function skipSpace(text: string, from: number): number {
  while (from < text.length && isSpace(text.charCodeAt(from))) from++
  return from
}

/** Behind a run of full stops (`....`), which is judged once. */
function skipStops(text: string, from: number): number {
  while (text.charCodeAt(from) === STOP) from++
  return from
}

function trimmed(text: string, end: number): number {
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
  return end
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90
const isLower = (code: number): boolean => code >= 97 && code <= 122
const isDigit = (code: number): boolean => code >= 48 && code <= 57
const isLetter = (code: number): boolean => isUpper(code) || isLower(code)
const isWordPart = (code: number): boolean => isLetter(code) || isDigit(code) || code === STOP
/** Quotes and brackets that close behind the full stop, and further full stops. */
const isCloser = (code: number): boolean =>
  code === 34 ||
  code === 39 ||
  code === 41 ||
  code === 93 ||
  code === STOP ||
  code === 0x2019 ||
  code === 0x201d
const isOpener = (code: number): boolean =>
  code === 34 || code === 39 || code === 40 || code === 91 || code === 0x2018 || code === 0x201c
