/**
 * The phrase language: how a row writes a wording.
 *
 * Words stand apart by a blank. `(a|b)` may be missing, `[a|b]` must be there, `|` parts choices in both and they
 * nest; brackets right behind a word hold endings of it: `include(s|d)`. `#` is a number in digits or in words, `*3` up to
 * three words or numbers, but no date; `{name}` a part or a class: `{date}`, `{any}` (one word), `{bracket}` (up to twelve words in
 * round brackets). `\(` is the sign itself. Case and hyphens do not count: `work-related` is `work related`.
 */
import { append } from '../text/append'
import { DATE } from '../text/interning'
import { Words } from '../text/words'

/** A row, taken apart. */
export type Phrase = readonly Step[]

export type Step =
  | { kind: 'word'; id: number }
  | { kind: 'number' | 'any' }
  | { kind: 'gap'; most: number; signs: boolean }
  | { kind: 'choice'; choices: readonly Phrase[] }

/** Named parts of rows, each written as choices: `{ be: 'was|were' }`. */
export type Parts = Readonly<Record<string, string>>

/** The most words and signs that `{bracket}` takes. */
const LONGEST_BRACKET = 12

/** Reads the rows of a scanner; what many rows share, words and parts, is read once. */
export class RowReader {
  private readonly spellings = new Map<string, Phrase>()
  private readonly read = new Map<Parts, Map<string, Step>>()

  constructor(private readonly word: (spelt: string) => number) {}

  /** @throws an Error that names the row, where it cannot be read */
  phraseOf(row: string, parts: Parts): Phrase {
    const choices = new Row(row, parts, this).choices('')
    return choices.length === 1 ? choices[0]! : [{ kind: 'choice', choices }]
  }

  /** A named part, whose own parts are those of the row that names it; undefined where there is none. */
  part(name: string, parts: Parts): Step | undefined {
    let read = this.read.get(parts)
    if (!read) this.read.set(parts, (read = new Map()))
    let step = read.get(name)
    if (!step && parts[name] !== undefined) {
      step = { kind: 'choice', choices: new Row(parts[name], parts, this).choices('') }
      read.set(name, step)
    }
    return step
  }

  /** A spelling as the tokenizer of prose parts it. */
  spelt(text: string): Phrase {
    if (ONE_WORD.test(text)) return [{ kind: 'word', id: this.word(text) }]
    let phrase = this.spellings.get(text)
    if (!phrase) {
      const words = new Words(text)
      phrase = Array.from(
        { length: words.count },
        (_, index): Step => ({ kind: 'word', id: this.word(words.slice(index, index + 1)) }),
      )
      this.spellings.set(text, phrase)
    }
    return phrase
  }
}

const ONE_WORD = /^[a-z]+$/i

class Row {
  private at = 0

  constructor(
    private readonly row: string,
    private readonly parts: Parts,
    private readonly reader: RowReader,
  ) {}

  /** Choices up to the bracket that closes them. */
  choices(close: string): Phrase[] {
    const choices: Step[][] = [[]]
    for (;;) {
      const sign = this.row[this.at]
      if (sign === undefined || sign === close) {
        if ((sign ?? '') !== close) this.fail(`"${close}" is missing`)
        this.at++
        return choices
      }
      if (sign === '|') {
        this.at++
        choices.push([])
      } else if (sign === ' ') this.at++
      else this.step(choices.at(-1)!)
    }
  }

  private step(phrase: Step[]) {
    const { row } = this
    const sign = row[this.at]!
    if (sign === '(') {
      this.at++
      phrase.push({ kind: 'choice', choices: [...this.choices(')'), []] })
    } else if (sign === '[') {
      this.at++
      phrase.push({ kind: 'choice', choices: this.choices(']') })
    } else if (sign === '{') {
      const end = row.indexOf('}', this.at)
      if (end < 0) this.fail('"}" is missing')
      this.part(phrase, row.slice(this.at + 1, end))
      this.at = end + 1
    } else if (sign === '*' && /\d/.test(row[this.at + 1] ?? '')) {
      phrase.push({ kind: 'gap', most: Number(row[this.at + 1]), signs: false })
      this.at += 2
    } else if (sign === '#') {
      this.at++
      phrase.push({ kind: 'number' })
    } else this.words(phrase)
  }

  /** A word, with its endings where brackets stand right behind it. */
  private words(phrase: Step[]) {
    const { row } = this
    const escaped = row[this.at] === '\\'
    const start = escaped ? ++this.at : this.at
    if (escaped) this.at++
    else while (this.at < row.length && !' ()[]{}|#'.includes(row[this.at]!)) this.at++
    const word = row.slice(start, this.at)
    if (word === '') this.fail(`"${row[this.at]}" stands alone`)
    const endings = escaped ? null : this.endings()
    if (!endings) return append(phrase, this.reader.spelt(word))
    phrase.push({
      kind: 'choice',
      choices: ['', ...endings].map((ending) => this.reader.spelt(word + ending)),
    })
  }

  private endings(): string[] | null {
    const found = /^\(([a-z|]+)\)/.exec(this.row.slice(this.at))
    if (!found) return null
    this.at += found[0].length
    return found[1]!.split('|')
  }

  private part(phrase: Step[], name: string) {
    if (name === 'any') return phrase.push({ kind: 'any' })
    if (name === 'date') return phrase.push({ kind: 'word', id: DATE })
    if (name === 'bracket') {
      append(phrase, this.reader.spelt('('))
      phrase.push({ kind: 'gap', most: LONGEST_BRACKET, signs: true })
      return append(phrase, this.reader.spelt(')'))
    }
    return phrase.push(
      this.reader.part(name, this.parts) ?? this.fail(`there is no part {${name}}`),
    )
  }

  private fail(why: string): never {
    throw new Error(`"${this.row}" is no phrase: ${why}`)
  }
}
