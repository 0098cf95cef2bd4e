/** Reads letters away from the page, so that the page stays quick. */
import { plainMessage } from '../../src/batch/messages'
import { type LetterView, letterHtml, letterPage } from '../../src/output/html'
import type { Answer, LetterResult, Request } from './protocol'
import { type Reading, readLetter } from './readers'

addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  postMessage(await answer(data))
})

async function answer({ id, want, name, file }: Request): Promise<Answer> {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer())
    const reading = await readLetter(bytes)
    if (want === 'read') return { id, result: await resultOf(reading, bytes, name) }
    const view: LetterView = { ...reading, name, messages: reading.messages.map(plainMessage) }
    return { id, html: want === 'mark' ? letterHtml(view) : await letterPage(view) }
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) }
  }
}

async function resultOf(
  { door, determination, spans, messages }: Reading,
  bytes: Uint8Array,
  name: string,
): Promise<LetterResult> {
  return {
    letter: (await hashOf(bytes)) ?? name,
    door,
    determination,
    // Without a prototype it would not be cloned as it is.
    spans: { ...spans },
    messages: messages.map(plainMessage),
  }
}

/** Null where the page was not loaded safely: browsers then have no hashes. */
async function hashOf(bytes: Uint8Array): Promise<string | null> {
  if (!crypto.subtle) return null
  const hash = await crypto.subtle.digest('SHA-256', bytes as BufferSource)
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
