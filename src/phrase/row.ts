/**
 * The phrase language: how a row writes a wording.
 *
 * Words stand apart by a blank. `(a|b)` may be missing, `[a|b]` must be there, `|` parts choices in both and they
 * nest; brackets right behind a word hold endings of it: `include(s|d)`. `#` is a number in digits or in words, `*3` up to
 * three words of any kind, `{name}` a part or a class: `{date}`, `{any}` (one word), `{bracket}` (up to twelve words in
 * round brackets). `\(` is the sign itself. Case and hyphens do not count: `work-related` is `work related`.
 */
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

/** @throws an Error that names the row, where it cannot be read */
export function phraseOf(row: string, parts: Parts, word: (spelt: string) => number): Phrase {
  const reader = new RowReader(row, parts, word)
  return reader.whole()
}

class RowReader {
  private at = 0

  constructor(
    private readonly row: string,
    private readonly parts: Parts,
    private readonly word: (spelt: string) => number,
  ) {}

  whole(): Phrase {
    const choices = this.choices('')
    return choices.length === 1 ? choices[0]! : [{ kind: 'choice', choices }]
  }

  /** Choices up to the bracket that closes them. */
  private choices(close: string): Phrase[] {
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
    if (!endings) return phrase.push(...this.spelt(word))
    phrase.push({
      kind: 'choice',
      choices: ['', ...endings].map((ending) => this.spelt(word + ending)),
    })
  }

  private endings(): string[] | null {
    const found = /^\(([a-z|]+)\)/.exec(this.row.slice(this.at))
    if (!found) return null
    this.at += found[0].length
    return found[1]!.split('|')
  }

  /** A spelling as the tokenizer of prose parts it. */
  private spelt(text: string): Step[] {
    const words = new Words(text)
    return Array.from(
      { length: words.count },
      (_, index): Step => ({
        kind: 'word',
        id: this.word(words.slice(index, index + 1)),
      }),
    )
  }

  private part(phrase: Step[], name: string) {
    if (name === 'any') return phrase.push({ kind: 'any' })
    if (name === 'date') return phrase.push({ kind: 'word', id: DATE })
    if (name === 'bracket') {
      const sign = (text: string): Step => ({ kind: 'word', id: this.word(text) })
      return phrase.push(sign('('), { kind: 'gap', most: LONGEST_BRACKET, signs: true }, sign(')'))
    }
    const part = this.parts[name]
    if (part === undefined) this.fail(`there is no part {${name}}`)
    return phrase.push({
      kind: 'choice',
      choices: new RowReader(part, this.parts, this.word).choices(''),
    })
  }

  private fail(why: string): never {
    throw new Error(`"${this.row}" is no phrase: ${why}`)
  }
}
