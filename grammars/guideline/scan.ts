/** From the text of a guideline field to tokens: one pass over its words. */
import { type Cursor, cursorOf } from './cursor'
import { readName } from './read-name'
import { readPhrase } from './read-phrase'
import { readWord } from './read-word'
import type { GuidelineToken } from './token-types'

/** The tokens of a guideline text, in order; never fails. */
export function scanGuideline(text: string): GuidelineToken[] {
  const cursor: Cursor = cursorOf(text)
  for (let at = 0; at < cursor.words.count; ) {
    cursor.gap(at)
    at = readName(cursor, at) || readPhrase(cursor, at) || readWord(cursor, at)
  }
  cursor.flush(cursor.words.count)
  return cursor.tokens
}
