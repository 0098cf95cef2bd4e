import { describe, expect, it } from 'vitest'
import { isDoubled, pageWidth, wordLines } from '../../src/text/lines'

const wordsIn = (source: string) =>
  wordLines(source).map(({ start, end }) => source.slice(start, end))

describe('the lines of a source', () => {
  it('hold words, without the blanks around them', () => {
    const source = '\ufeff  Case Number:  \n\tCM16-9100001 \u00a0'
    expect(wordsIn(source)).toEqual(['Case Number:', 'CM16-9100001'])
  })

  it.each([
    ['\n', 1],
    ['\r\n', 1],
    ['\r', 1],
    ['\n\n', 2],
    ['\r\n\r\n', 2],
    ['\n\r', 2],
    ['\r\r', 2],
  ])('break at %j', (sign, breaks) => {
    const [, second] = wordLines(`one${sign}two`)
    expect(second).toEqual({
      start: 3 + sign.length,
      end: 6 + sign.length,
      breaks,
      page: false,
      spaced: false,
    })
  })

  it('do not break at signs that only end a line elsewhere', () => {
    expect(wordsIn('one\vtwo\u2028three\u0085four')).toEqual(['one\vtwo\u2028three\u0085four'])
  })

  it('know that a page begins, which is no break of its own', () => {
    expect(wordLines('one\n\ftwo\fthree')).toMatchObject([
      { breaks: 0, page: false },
      { breaks: 1, page: true },
      { breaks: 0, page: true },
    ])
  })

  it('know that a line of blanks stands before them, and an empty one is none', () => {
    const spaced = (source: string) => wordLines(source)[1]?.spaced
    expect(spaced('one\n \ntwo')).toBe(true)
    expect(spaced('one\n\n \n\ntwo')).toBe(true)
    expect(spaced('one\n\ntwo')).toBe(false)
    expect(spaced('one \n  two')).toBe(false)
  })

  it('are none in a source of blanks', () => {
    expect(wordLines('')).toEqual([])
    expect(wordLines(' \n\f\r\n\t')).toEqual([])
  })
})

describe('a doubled source', () => {
  const doubled = (source: string) => {
    const lines = wordLines(source)
    return isDoubled(source, lines, pageWidth(lines))
  }
  const lines = (count: number, parted: string) => Array(count).fill('line').join(parted)

  it('has an empty line between most lines', () => {
    expect(doubled(lines(9, '\n\n'))).toBe(true)
    expect(doubled(lines(9, '\r\n\r\n'))).toBe(true)
    expect(doubled('a\n\nb\n\nc\n\nd\ne\n\nf\n\ng\n\nh\n\ni')).toBe(true)
  })

  it('has sentences that go on, however often one ends', () => {
    expect(doubled(Array(5).fill('Short sentences that go\n\non end soon.').join('\n\n'))).toBe(
      true,
    )
  })

  it('may mark its paragraphs with a line that holds a blank', () => {
    expect(doubled(`${lines(4, '.\n\n')}.\n \n\n${lines(5, '.\n\n')}`)).toBe(true)
  })

  it('is not one that sets a few paragraphs', () => {
    expect(doubled(lines(9, '\n'))).toBe(false)
    expect(doubled('a\nb\nc\n\nd\ne\n\nf\ng\nh\n\ni')).toBe(false)
    expect(doubled('a\nb\n\nc\n\nd\n\ne\nf\n\ng\n\nh\n\ni')).toBe(false)
  })

  it('is not one whose paragraphs have a line each', () => {
    expect(doubled(lines(9, '.\n\n'))).toBe(false)
  })

  it('is not one whose headings stand in small letters behind short lines', () => {
    const part = [
      'He fell from a cart at work, and has been sore ever since.',
      '- A cart',
      'the case:',
    ]
    expect(doubled([...part, ...part, ...part].join('\n\n'))).toBe(false)
  })

  it('is not told from a few lines', () => {
    expect(doubled(lines(7, '\n\n'))).toBe(false)
  })
})

describe('the width of the page', () => {
  it('is the length of its longest line', () => {
    expect(pageWidth(wordLines(`short\n   ${'x'.repeat(90)}  \nshort`))).toBe(90)
  })

  it('is never more than a full line, whatever one line holds', () => {
    expect(pageWidth(wordLines(`short\n${'x'.repeat(5_000)}`))).toBe(110)
  })

  it('is none without lines', () => {
    expect(pageWidth([])).toBe(0)
  })
})

describe('a colon that a line’s end has torn from its words', () => {
  it.each([
    ['Priority\n: Standard', ['Priority\n:', 'Standard']],
    ['Priority\n\n :\n\nStandard', ['Priority\n\n :', 'Standard']],
    ['Priority\r\n:Standard', ['Priority\r\n:', 'Standard']],
  ])('goes with the words before it: %j', (source, expected) => {
    expect(wordsIn(source)).toEqual(expected)
  })

  it.each([
    [': Standard', [': Standard']],
    ['Priority\f: Standard', ['Priority', ': Standard']],
    ['Priority\n\n\n: Standard', ['Priority', ': Standard']],
    ['Priority\n; Standard', ['Priority', '; Standard']],
    ['Priority\n12:30', ['Priority', '12:30']],
  ])('or is a line: %j', (source, expected) => expect(wordsIn(source)).toEqual(expected))
})
