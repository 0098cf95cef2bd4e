/** Counts that remember the first letters they were made of. */
import type { IssueRow, LetterRow } from '../rows'

/** A letter, or an issue of it, as a list names it. */
export interface Entry {
  /** The case number; where none is printed, the path. */
  name: string
  path: string
  /** The path in full, as the output has it. */
  file: string
  /** Where the page finds the letter's file; null where it is not there. */
  href: string | null
  /** The issue's number; null where the whole letter is meant. */
  issue: number | null
  /** The disputed item, or why a letter failed; '' where the name says it all. */
  words: string
}

/** So many entries a list shows; the page of 100,000 issues stays below 3 MB. */
export const SHOWN = 15

const WORDS = 72
const PATH = 60
const VALUE = 100

/** A value that letters are counted under; a heading must not grow with a broken letter. */
export const shortened = (text: string): string => headOf(text, VALUE)

/** A text cut to a length, at its end. */
const headOf = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1).trimEnd()}…` : text

/** A path cut to a length, at its beginning: its end tells letters apart. */
const tailOf = (path: string): string =>
  path.length > PATH ? `…${path.slice(path.length - PATH + 1)}` : path

export const entryOf = (letter: LetterRow, issue: IssueRow | null = null): Entry => ({
  name: letter.case_number ?? tailOf(letter.path),
  path: tailOf(letter.path),
  file: letter.path,
  href: null,
  issue: issue?.number ?? null,
  words: headOf(issue?.disputed_item ?? '', WORDS),
})

export const failureEntry = (path: string): Entry => ({
  name: tailOf(path),
  path: tailOf(path),
  file: path,
  href: null,
  issue: null,
  words: '',
})

export class Sample {
  count = 0
  readonly shown: Entry[] = []

  add(entry: Entry): void {
    this.count++
    if (this.shown.length < SHOWN) this.shown.push(entry)
  }

  /** Takes in another sample, its entries after its own. */
  join({ count, shown }: Sample): this {
    this.count += count
    this.shown.push(...shown.slice(0, SHOWN - this.shown.length))
    return this
  }
}

/** How many issues, and of how many letters. Issues of a letter come one after the other. */
export class Reach {
  issues = 0
  letters = 0
  #last = ''

  add({ letter }: LetterRow): void {
    this.issues++
    if (letter !== this.#last) this.letters++
    this.#last = letter
  }
}
