/** What a treatment's words tell of it, however they are put. */
import { EMPTY_WORDS, SAME_THING } from '../vocabulary/content-words'

/** The words that tell a request from others, however it is put. */
export function contentWords(item: string): ReadonlySet<string> {
  const content = new Set<string>()
  for (const word of item.toLowerCase().split(/[^a-z0-9#×.]+|\.(?!\d)/)) {
    if (word !== '' && !EMPTY_WORDS.has(word)) content.add(SAME_THING.get(word) ?? word)
  }
  return content
}
