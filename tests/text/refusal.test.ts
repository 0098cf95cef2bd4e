import { describe, expect, it } from 'vitest'
import { refusal } from '../../src/text/refusal'

const reasonOf = (source: string, maxLength = 1_000) => refusal(source, maxLength)?.ruleId ?? null

describe('a source is refused', () => {
  it.each(['', ' ', '\n\r\n\f', '\ufeff', '\u00a0\u3000', '\0\0\0'])(
    'where it holds only blanks: %j',
    (source) => expect(reasonOf(source)).toBe('empty-source'),
  )

  it('where it is longer than allowed, before anything else is looked at', () => {
    expect(refusal('x'.repeat(11), 10)).toEqual({
      ruleId: 'too-long',
      values: { length: 11, limit: 10 },
    })
    expect(reasonOf('\0'.repeat(11), 10)).toBe('too-long')
  })

  it('where controls or undecoded bytes are more than one sign in fifty', () => {
    expect(refusal(`%PDF-1.5\n${'\u0001\ufffd'.repeat(20)}`, 1_000)).toEqual({
      ruleId: 'binary-source',
      values: { count: 40 },
    })
    expect(reasonOf(`${'x'.repeat(97)}\0\u0001\u001f`)).toBe('binary-source')
  })
})

describe('a source that is the file of a PDF', () => {
  it.each(['%PDF-1.4\nBT (CLINICAL CASE SUMMARY) Tj ET', `${' '.repeat(9)}%PDF-1.7`])(
    'is refused, though all of it is text: %j',
    (source) => expect(reasonOf(source)).toBe('pdf-as-text'),
  )

  it.each(['See the PDF-1.', `${'x'.repeat(1_024)}%PDF-1.4`])('is not %j', (source) => {
    expect(reasonOf(source, 2_000)).toBeNull()
  })
})

describe('a source is read', () => {
  it('where it is just as long as allowed', () => {
    expect(reasonOf('x'.repeat(10), 10)).toBeNull()
  })

  it('where a few controls have slipped in', () => {
    expect(reasonOf(`${'x'.repeat(98)}\0\ufffd`)).toBeNull()
  })

  it.each(['a\tb\nc\vd\fe\r\nf', 'naïve — “quoted” █ 日本語 😀', '\ud800 lone'])(
    'where its signs are text: %j',
    (source) => expect(reasonOf(source)).toBeNull(),
  )

  it('where binary data stands only behind what is looked at', () => {
    expect(reasonOf('x'.repeat(70_000) + '\0'.repeat(70_000), 200_000)).toBeNull()
  })
})
