import { describe, expect, it } from 'vitest'
import { quotations } from '../../../src/facts/conclusion/quotes'

/** The letters of the text that are quoted. */
const quotedIn = (text: string): string => {
  const isQuoted = quotations(text)
  return [...text].filter((sign, at) => /[a-z]/.test(sign) && isQuoted(at)).join('')
}

describe('a quotation', () => {
  it.each([
    ['a "bc" d', 'bc'],
    ['a “bc” d', 'bc'],
    ['"ab" c', 'ab'],
    ['a ("bc") d', 'bc'],
    ['a\n"bc" d', 'bc'],
    ['a“bc” d', 'bc'],
    ['a "b" c "d" e', 'bd'],
    ['a “b” c “d” e', 'bd'],
    ['a "b “c” d', 'c'],
    ['a “b " c" d', 'c'],
    ['a 5" tall "b" c', 'b'],
    ['a "of 5" b', 'of'],
    ['“ab”', 'ab'],
  ])('in %j is %j', (text, quoted) => {
    expect(quotedIn(text)).toBe(quoted)
  })

  it('does not hold its own marks', () => {
    const isQuoted = quotations('a "b" c')
    expect([2, 3, 4].map(isQuoted)).toEqual([false, true, false])
  })
})

describe('no quotation', () => {
  it.each([
    '',
    'a b c',
    'a "b c',
    'a b" c',
    'a” b',
    'a “b c',
    'he is 5\' 10" tall',
    'from 0" to 9" wide',
    'between 3" and b"',
  ])('stands in %j', (text) => {
    expect(quotedIn(text)).toBe('')
  })
})
