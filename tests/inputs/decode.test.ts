/** Letters in the encodings that old programs wrote. */
import { describe, expect, test } from 'vitest'
import { decoded } from '../../src/inputs/decode'
import { readerOf } from '../../src/inputs/reader'
import { letter } from '../support/final-determination'

const wide = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le')

describe('the encoding of', () => {
  test.each<[string, Buffer, string, string | null]>([
    ['plain ASCII', Buffer.from('knee'), 'knee', null],
    ['UTF-8', Buffer.from('“knee” – é'), '“knee” – é', null],
    ['UTF-8 with a mark', Buffer.from('\uFEFFknee'), '\uFEFFknee', null],
    ['a replacement character in UTF-8', Buffer.from('kn\uFFFDe'), 'kn\uFFFDe', null],
    ['Windows-1252', Buffer.from('\x93knee\x94 \x96 \xe9', 'latin1'), '“knee” – é', 'not-utf-8'],
    [
      'one dash of Windows-1252',
      Buffer.from('knee \x97 brace', 'latin1'),
      'knee — brace',
      'not-utf-8',
    ],
    ['UTF-16, little end first', wide('“knee”'), '“knee”', 'not-utf-8'],
    ['UTF-16, big end first', Buffer.from(wide('“knee”')).swap16(), '“knee”', 'not-utf-8'],
    [
      'UTF-8 that was cut',
      Buffer.from('“knee” – é').subarray(0, -1),
      '“knee” – \uFFFD',
      'damaged-utf-8',
    ],
  ])('%s', (_, bytes, text, ruleId) => {
    const { text: own, note } = decoded(bytes)
    expect([own, note?.ruleId ?? null]).toEqual([text, ruleId])
  })
})

test('a letter in each encoding gives the same determination, and the message says what it was', async () => {
  const text = letter().replace('MAXIMUS', 'MAXIMUS – “Federal”')
  const plain = await readerOf(Buffer.from(text)).one({})
  const narrow = Buffer.from(
    text.replaceAll('–', '\x96').replaceAll('“', '\x93').replaceAll('”', '\x94'),
    'latin1',
  )
  for (const bytes of [narrow, wide(text)]) {
    const { determination, messages } = await readerOf(bytes).one({})
    expect(determination).toEqual(plain.determination)
    expect(messages[0]).toMatchObject({ ruleId: 'not-utf-8', fatal: null })
  }
})
