/** Reads letters away from the page, so that the page stays quick. */
import { plainMessage } from '../../src/messages/plain'
import { type LetterView, letterHtml, letterPage } from '../../src/output/html'
import type { Answer, LetterReading, Request } from './protocol'
import { type Reading, readLetters } from './readers'

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  postMessage(await answer(data))
})

async function answer({ id, want, name, file, part }: Request): Promise<Answer> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const readings = await readLetters(bytes)
    if (want === 'read') {
      const alone = readings.length === 1
      const hashed = (own: string) => (alone ? bytes : new TextEncoder().encode(own))
      return { id, results: await Promise.all(readings.map((it) => resultOf(it, hashed(it.own)))) }
    }
    const reading = readings[part]!
    const view: LetterView = { ...reading, name, messages: reading.messages.map(plainMessage) }
    return { id, html: want === 'mark' ? letterHtml(view) : await letterPage(view) }
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) }
  }
}

const resultOf = async (
  { determination, spans, messages }: Reading,
  bytes: Uint8Array,
): Promise<LetterReading> => ({
  letter: await hashOf(bytes),
  determination,
  // Without a prototype it would not be cloned as it is.
  spans: { ...spans },
  messages: messages.map(plainMessage),
})

async function hashOf(bytes: Uint8Array): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes as BufferSource)
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
