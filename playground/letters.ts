/** The letters that were put on the page. */
import type { LetterResult } from './reading/protocol'

export interface PageLetter {
  id: number
  name: string
  file: Blob
  /** Null until it is read. */
  result: LetterResult | null
  /** Why it could not be read; null where it was, or where a fatal message says it. */
  problem: string | null
}

export const reasonUnread = ({ result, problem }: PageLetter): string | null =>
  problem ?? result?.messages.find(({ fatal }) => fatal === true)?.reason ?? null

/** The letters that became data, as the tables and files have them. */
export const readLetters = (letters: readonly PageLetter[]) =>
  letters.flatMap((letter) => {
    if (!letter.result || reasonUnread(letter) !== null) return []
    const { determination, messages, letter: hash } = letter.result
    return [{ letter: hash, path: letter.name, determination, messages }]
  })
