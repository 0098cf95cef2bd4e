/** Who wrote a record: a name, or the place where one was cut out. */
import { authors } from '../../../grammars/language/authors'
import type { PossiblyRedacted } from '../../schema/determination'
import type { Marked } from '../../text/leaf'
import type { Passage } from '../passage'

type Author = Marked<PossiblyRedacted>

const MOST_NAMES = 2

/** The author, told from a word on: behind a record's date, or its name; null where none is announced. */
export function readAuthor(summary: Passage, at: number): Author | null {
  const of = summary.at(authors.of, at)
  if (of) return doctorAt(summary, of.to)
  const link = summary.at(authors.link, at)
  if (!link) return null
  const { to } = link
  const cut = isGap(summary, to) && !summary.at(authors.article, to)
  if (cut || summary.at(authors.verb, to) || summary.at(authors.mask, to)) return author(null)
  const { end, count } = namesFrom(summary, to)
  const degree = count === MOST_NAMES ? summary.at(authors.degree, end) : null
  return degree ? author(summary.leaf(to, degree.to)) : doctorAt(summary, to)
}

/** A doctor by name, `Dr. Ada Quill`, or where the name was cut out; null where a word is no doctor's title. */
export function doctorAt(summary: Passage, at: number): Author | null {
  const title = summary.at(authors.doctor, at)
  if (!title) return null
  const { end, count } = namesFrom(summary, title.to)
  return author(count > 0 ? summary.leaf(at, end) : null)
}

const author = (text: Author['text']): Author => ({ text, redacted: text === null })

/** Whether words may have been cut out right before a word. */
const isGap = ({ prose: { hollows }, words }: Passage, at: number): boolean =>
  hollows.includes(words.ends[at - 1]!)

/** Where names end that begin at a word, and how many they are: `Ada B. Quill`. */
function namesFrom(summary: Passage, at: number): { end: number; count: number } {
  let end = at
  let count = 0
  for (; count < MOST_NAMES && isName(summary, end); count++) {
    end++
    if (isInitial(summary, end) && isName(summary, end + 2)) end += 2
  }
  return { end, count }
}

const isName = ({ words }: Passage, at: number): boolean =>
  words.isWord(at) && /^\p{Lu}[\p{L}'’]/u.test(words.slice(at, at + 1))

const isInitial = ({ words }: Passage, at: number): boolean =>
  /^\p{Lu}\.$/u.test(words.slice(at, at + 2))
