/** One letter's bytes in, one result out; whatever goes wrong is in the result. */
import { readerOf } from '../inputs/reader'
import { plainMessage } from '../messages/plain'
import type { LetterResult } from './letter'

export async function readLetter(
  id: string,
  letter: string,
  bytes: Uint8Array,
  withSpans: boolean,
): Promise<LetterResult> {
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const { determination, spans, messages, places, text } = await readerOf(buffer).one({})
    const fatal = messages.find((message) => message.fatal === true)
    return {
      id,
      letter,
      determination,
      spans: withSpans ? spans : null,
      ...(withSpans && places ? { text, places } : {}),
      messages: messages.map(plainMessage),
      problem: fatal?.reason ?? null,
    }
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    return { id, letter, determination: null, spans: null, messages: [], problem }
  }
}
