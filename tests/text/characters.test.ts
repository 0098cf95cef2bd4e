import { describe, expect, it } from 'vitest'
import { isBreak, isSpace, trimEnd, trimStart } from '../../src/text/characters'

const code = (sign: string): number => sign.charCodeAt(0)

describe('a break', () => {
  it.each(['\n', '\v', '\f', '\r', '\u0085', '\u2028', '\u2029'])('is %j', (sign) => {
    expect(isBreak(code(sign))).toBe(true)
    expect(isSpace(code(sign))).toBe(true)
  })

  it.each([' ', '\t', '\u00a0', 'n', '\u2027'])('is not %j', (sign) => {
    expect(isBreak(code(sign))).toBe(false)
  })
})

describe('a blank', () => {
  it.each([' ', '\t', '\0', '\u00a0', '\u2003', '\u200b', '\u202f', '\u3000', '\ufeff'])(
    'is %j',
    (sign) => expect(isSpace(code(sign))).toBe(true),
  )

  it.each(['!', 'a', '_', '\u00ad', 'é', '\u200c', '\ud83d', '█'])('is not %j', (sign) => {
    expect(isSpace(code(sign))).toBe(false)
  })
})

describe('trimming', () => {
  const source = '\ufeff  two words\u00a0\r\n'

  it('finds where the words begin and end', () => {
    const start = trimStart(source, 0, source.length)
    const end = trimEnd(source, start, source.length)
    expect([start, end]).toEqual([3, 12])
    expect(source.slice(start, end)).toBe('two words')
  })

  it('stays within its stretch', () => {
    expect(trimStart(source, 0, 2)).toBe(2)
    expect(trimEnd(source, 12, source.length)).toBe(12)
    expect(trimStart(source, 6, 12)).toBe(7)
  })
})
