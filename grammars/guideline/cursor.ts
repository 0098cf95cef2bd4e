/** Where the scanner stands: the words read so far as tokens, and the run of plain words still open. */
import type { TokenType } from 'chevrotain'
import { closed, isClosing, isOpening, isQuote } from './brackets'
import { LEXICON } from './lexicon'
import { matchPhrase } from './phrase'
import { goesOn, hasComma } from './sections'
import { CLAUSES, CONNECTING } from './set-phrases'
import * as t from './token-types'
import { LONGEST_NAME, Words } from './words'

/** Whose works are being cited; `start` before any is named. */
export type Mode = 'start' | 'mtus' | 'odg' | 'other'

const COMMA = 44
const SEMICOLON = 59
const PAGES = new Set(['page', 'pages', 'pg', 'pgs', 'p', 'pp'])
/** Words that announce a section's name, and are no part of it. */
const ANNOUNCING = new Set(['section', 'sections', 'chapter', 'chapters'])

const SECTION_NUMBER = /^\d{1,2}$/

export const isLower = (code: number): boolean => code >= 97 && code <= 122

export class Cursor {
  readonly words: Words
  readonly tokens: t.GuidelineToken[] = []
  mode: Mode = 'start'
  /** Behind `Section(s):`, where a name without a year is a section's. */
  listed = false
  /** An ODG chapter is named already. */
  titled = false
  /** A comma or semicolon outside brackets stands right before the word. */
  comma = false
  /** The same, and it is a semicolon. */
  semicolon = false
  /** Where the tokens of the sentence begin, or those behind what says that it cites. */
  sentence = 0
  /** In words that tell what a work says, up to the full stop or the next work. */
  private clause = false
  /** Where the brackets and quotes before the word begin; the word's own start where none stand. */
  opening = 0
  /** The first word of the open run of plain words; -1 where none is open. */
  run = -1
  private runStart = 0
  /** The end of the last address: all its words are one. */
  private whole = 0
  private depth = 0
  private position = 0
  private stop = 0

  constructor(readonly text: string) {
    this.words = new Words(text)
  }

  /** The type of the last token; null before the first. */
  get last(): TokenType | null {
    return this.tokens[this.tokens.length - 1]?.tokenType ?? null
  }

  /** Whether a name may begin at the word: it is no plain word's follower. */
  fresh(at: number): boolean {
    return this.run < 0 || this.comma || CONNECTING.has(this.words.keys[at - 1]!)
  }

  /** Whether the word begins with a capital letter. */
  capital(at: number): boolean {
    const letter = this.text.charAt(this.words.starts[at]!)
    return letter !== letter.toLowerCase()
  }

  /** The end of the sentence that the word reached by `gap` stands in. */
  get sentenceEnd(): number {
    return this.words.stops[this.stop] ?? this.text.length
  }

  /** Reads what stands between the last words and the word `at`. */
  gap(at: number): void {
    const to = this.words.starts[at]!
    this.comma = false
    this.semicolon = false
    this.opening = to
    if (this.passStop(to) && !this.numbers(at)) this.endSentence(at)
    for (let i = this.position; i < to; i++) {
      const code = this.text.charCodeAt(i)
      if (isOpening(code) || isQuote(code)) {
        if (isOpening(code)) this.depth++
        this.opening = Math.min(this.opening, i)
      } else if (isClosing(code)) {
        this.depth = Math.max(0, this.depth - 1)
        this.opening = to
      } else if ((code === COMMA || code === SEMICOLON) && this.depth === 0) {
        this.comma = true
        this.semicolon = code === SEMICOLON
        this.opening = to
        this.separate(at, i)
      }
    }
  }

  private passStop(to: number): boolean {
    const { stops } = this.words
    let passed = false
    for (; this.stop < stops.length && stops[this.stop]! <= to; this.stop++) {
      passed ||= stops[this.stop]! >= this.position && this.position > 0
    }
    return passed
  }

  /** `Section(s): 3. Opioids`: the full stop behind the number of a section ends nothing. */
  private numbers(at: number): boolean {
    if (!this.listed || this.run < 0 || this.run !== at - 1) return false
    if (!SECTION_NUMBER.test(this.words.keys[this.run]!) || !this.capital(at)) return false
    const match = matchPhrase(LEXICON, this.words, at)
    return match === null || match.row.kind === 'chapter'
  }

  private endSentence(at: number) {
    this.flush(at)
    if (this.namesPages(at)) return
    this.tokens.push(t.tokenAt(t.FullStop, this.position, this.position + 1))
    this.depth = 0
    this.clause = false
    this.listed = false
    this.sentence = this.tokens.length
    if (this.mode !== 'other') this.mode = 'start'
  }

  /** `Manual therapy. Page 58-59`: the pages are those of the work before the full stop. */
  private namesPages(at: number): boolean {
    const { keys } = this.words
    if (!PAGES.has(keys[at]!)) return false
    return this.isNumber(keys[at + 1] === 's' ? at + 2 : at + 1)
  }

  private isNumber(word: number): boolean {
    return /^\d/.test(this.words.keys[word] ?? '')
  }

  private separate(at: number, comma: number) {
    if (this.mode === 'other') return
    const next = this.words.starts[at]!
    const list = this.text.charCodeAt(comma) === COMMA
    const address = this.text.startsWith('www.', next) || this.text.startsWith('http', next)
    if (!list || address || !goesOn(this.text, this.runStart, comma, next)) this.flush(at)
    else this.partAtAnd(at, comma)
  }

  /** `Heat and Opioids, dosing`: the name with a comma begins behind the `and`. */
  private partAtAnd(at: number, comma: number) {
    const { starts, keys } = this.words
    const from = Math.max(this.run, at - LONGEST_NAME)
    let and = at - 1
    while (and > from && keys[and] !== 'and') and--
    if (and <= from || !hasComma(this.text, starts[and + 1]!, comma, starts[at]!)) return
    this.flush(and)
    this.run = and + 1
    this.runStart = starts[and + 1]!
  }

  /** Adds the plain word to the open run, up to `end`. */
  extend(at: number, end: number = this.words.ends[at]!): number {
    if (this.run < 0) {
      this.run = at
      this.runStart = this.opening
    }
    if (end > this.words.ends[at]!) this.whole = end
    if (this.mode === 'start' && !CONNECTING.has(this.words.keys[at]!)) this.mode = 'other'
    return this.advance(at, end)
  }

  /** Makes a token of the words from `at` up to `end`; the next word's index. */
  take(at: number, end: number, type: TokenType, payload?: t.Payload): number {
    this.flush(at)
    this.clause = false
    this.tokens.push(t.tokenAt(type, this.words.starts[at]!, end, payload))
    return this.advance(at, end)
  }

  /** Passes the words up to `end` by; the next word's index. */
  skip(at: number, end: number): number {
    this.flush(at)
    return this.advance(at, end)
  }

  private advance(at: number, end: number): number {
    const { starts } = this.words
    this.position = Math.max(this.position, end)
    let next = at + 1
    while (starts[next]! < end) next++
    return next
  }

  /** Closes the bracket that `opening` counted: a token took it with its words. */
  unbracket() {
    this.depth = Math.max(0, this.depth - 1)
  }

  /** The end of the words `[at, at + length)`, with the bracket that closes one opened among them. */
  endOf(at: number, length: number): number {
    const end = this.words.ends[at + length - 1]!
    return closed(this.text, this.words.starts[at]!, end)
  }

  /** Ends the open run before the word `at`: it becomes a phrase, without words that only connect. */
  flush(at: number) {
    if (this.run < 0) return
    const { ends } = this.words
    let first = this.run
    let last = at - 1
    this.run = -1
    while (last >= first && this.trails(last)) last--
    while (first <= last && this.announces(first)) first++
    if (last < first) return
    const start = this.startOf(first)
    this.clause ||= this.mode !== 'other' && CLAUSES.has(this.text.slice(start, ends[first]!))
    const type = this.clause ? t.Label : t.Phrase
    this.tokens.push(t.tokenAt(type, start, closed(this.text, start, ends[last]!)))
  }

  /** Whether the last word only connects; a letter does not: `Appendix A`. */
  private trails(last: number): boolean {
    const key = this.words.keys[last]!
    if (this.words.starts[last]! < this.whole) return false
    return CONNECTING.has(key) && !(key === 'a' && this.capital(last))
  }

  private startOf(first: number): number {
    const start = this.words.starts[first]!
    return this.runStart < start && start - this.runStart < 3 ? this.runStart : start
  }

  private announces(word: number): boolean {
    const key = this.words.keys[word]!
    // `Chapter 123` is its name, though no chapter has that number.
    if (this.mode === 'mtus' && ANNOUNCING.has(key))
      return key !== 'chapter' || !this.isNumber(word + 1)
    const code = this.text.charCodeAt(this.words.starts[word]!)
    return CONNECTING.has(key) && (isLower(code) || code === 38)
  }
}

export const cursorOf = (text: string): Cursor => new Cursor(text)
