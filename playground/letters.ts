/** The letters that were put on the page. */
import { partName } from '../src/batch/letter'
import type { LetterReading } from './reading/protocol'

export interface PageLetter {
  name: string
  file: Blob
  /** Its place in the file, from 0. */
  part: number
  /** Null until it is read. */
  result: LetterReading | null
  /** Why it could not be read; null where it was, or where a fatal message says it. */
  problem: string | null
}

export const unread = (file: File): PageLetter => ({
  name: file.name,
  file,
  part: 0,
  result: null,
  problem: null,
})

/** The letters that a file turned out to hold. */
export const lettersOf = (letter: PageLetter, results: readonly LetterReading[]): PageLetter[] =>
  results.map((result, part) => ({
    ...letter,
    name: results.length === 1 ? letter.name : partName(letter.name, part),
    part,
    result,
  }))

export const reasonUnread = ({ result, problem }: PageLetter): string | null =>
  problem ?? result?.messages.find(({ fatal }) => fatal === true)?.reason ?? null

/** The letters that became data, as the tables and files have them. */
export const readLetters = (letters: readonly PageLetter[]) =>
  letters.flatMap((letter) => {
    if (!letter.result || reasonUnread(letter) !== null) return []
    const { determination, messages, spans, letter: hash } = letter.result
    return [{ letter: hash, path: letter.name, determination, messages, spans }]
  })
