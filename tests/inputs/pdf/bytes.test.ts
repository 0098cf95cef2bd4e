/** What `parsePdf` takes, and what it says to everything else. */
import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { parsePdf } from '../../../src/pdf'
import { pdf } from '../../support/pdf'

const BYTES = pdf([{ pieces: [{ x: 72, y: 700, text: 'knee' }] }])
const within = new Uint8Array([1, 2, 3, ...BYTES, 4, 5]).subarray(3, 3 + BYTES.length)

describe('parsePdf', () => {
  it.each([
    ['a Uint8Array', BYTES],
    ['a part of a larger one', within],
    ['a Buffer', Buffer.from(BYTES)],
    ['an ArrayBuffer', BYTES.slice().buffer],
    ['a DataView', new DataView(BYTES.slice().buffer) as unknown as Uint8Array],
    ['a Blob', new Blob([BYTES.slice()])],
    [
      'a Uint8Array of another realm',
      runInNewContext('Uint8Array.from(bytes)', { bytes: [...BYTES] }),
    ],
  ])('takes %s', async (_, source) => {
    expect((await parsePdf(source)).text).toBe('knee')
  })

  it.each([
    ['a string', '%PDF-1.7', 'a string of 8 characters', 'readFile'],
    ['nothing', undefined, 'undefined', 'readFile'],
    ['null', null, 'null', 'readFile'],
    ['an object', {}, 'an Object', 'readFile'],
    ['a list', [37, 80], 'an Array', 'readFile'],
    ['a number', 7, 'a Number', 'readFile'],
    ['a promise of bytes', Promise.resolve(BYTES), 'a Promise', 'Await it'],
  ])('says what it expects, what came and what to do: %s', async (_, source, came, remedy) => {
    const error = await parsePdf(source as unknown as Uint8Array).catch((error) => error)
    expect(error).toBeInstanceOf(TypeError)
    expect(error.message).toContain(
      'expects the bytes of a PDF as a Uint8Array, an ArrayBuffer or a Blob',
    )
    expect(error.message).toContain(`but got ${came}.`)
    expect(error.message).toContain(remedy)
  })
})
