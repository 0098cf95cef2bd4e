import { describe, expect, it } from 'vitest'
import { reflow } from '../../src/text/reflow'
import { at, proseOf } from '../support/places'

const textOf = (source: string): string => proseOf(source).text

/** The words before each hollow. */
const hollowsOf = (source: string): string[] => {
  const { text, hollows } = proseOf(source)
  return hollows.map((at) => text.slice(0, at).split(' ').at(-1)!)
}

describe('reflowed words', () => {
  it.each([
    ['a line break', 'the left\nknee'],
    ['blanks at a line end', 'the left  \n knee'],
    ['doubled lines', 'the left \n\n \n\nknee'],
    ['another system’s break', 'the left\r\nknee'],
    ['a page break', 'the left\n\fknee'],
    ['blanks in a line', 'the   left \u00a0knee'],
    ['blanks around', '\ufeff\n the left knee\t\n'],
  ])('lose %s', (_, source) => {
    expect(textOf(source)).toBe('the left knee')
  })

  it.each([
    ['non-\ncertified', 'non-certified'],
    ['x-\n\frays', 'x-rays'],
    ['10-30-\n2016', '10-30-2016'],
    ['11/7/ \n2016', '11/7/2016'],
    ['1-\n2 times', '1-2 times'],
    ['and/\nor', 'and/or'],
  ])('close up where a line broke %j', (source, text) => {
    expect(textOf(source)).toBe(text)
  })

  it.each([
    ['pre-\nand postoperative', 'pre- and postoperative'],
    ['two-\nto three-fold', 'two- to three-fold'],
    ['the knee -\nleft', 'the knee - left'],
    ['strength 5-\n(left)', 'strength 5- (left)'],
    ['non- certified', 'non- certified'],
    ['10- 30', '10- 30'],
    ['knee;\nankle', 'knee; ankle'],
  ])('keep the blank of %j', (source, text) => {
    expect(textOf(source)).toBe(text)
  })

  it('keep the two words of a hyphen that is broken after "or"-like beginnings', () => {
    expect(textOf('post-\noral')).toBe('post-oral')
    expect(textOf('non-\nnormal')).toBe('non-normal')
  })

  it('are nothing where there are only blanks', () => {
    expect(textOf(' \n\f ')).toBe('')
  })
})

describe('signs of a typesetter', () => {
  it.each([
    ['a con\ufb01rmed, di\ufb00use a\ufb04iction', 'a confirmed, diffuse affliction'],
    ['o\ufb03ce \ufb02ow fa\ufb05 la\ufb06', 'office flow fast last'],
    ['non\u2010certified 10\u201130\u201116 5\u221210 2\u20123', 'non-certified 10-30-16 5-10 2-3'],
    ['cer\u00adtified', 'certified'],
    ['cer\u00ad\ntified', 'certified'],
    ['non\u2010\ncertified', 'non-certified'],
    ['L4–5, “pain” ’s', 'L4–5, “pain” ’s'],
  ])('%j reads %j', (source, text) => expect(textOf(source)).toBe(text))

  it('stand at their places, each letter at its sign', () => {
    const source = 'a con\ufb01rmed o\ufb03ce'
    const prose = proseOf(source)
    const wordsOf = (words: string) => {
      const start = prose.text.indexOf(words)
      const { start: from, end, value } = prose.leaf(start, start + words.length)
      expect(value).toBe(words)
      return source.slice(from, end)
    }
    expect(wordsOf('confirmed')).toBe('con\ufb01rmed')
    expect(wordsOf('office')).toBe('o\ufb03ce')
    expect(wordsOf('irm')).toBe('\ufb01rm')
    expect(wordsOf('ce')).toBe('ce')
  })
})

describe('several runs', () => {
  const source = 'First words of\n3\nthe one. \n\n\f Second.'
  const run = (words: string, opens: boolean) => {
    const [start, end] = at(source, words)
    return { start, end, opens }
  }

  it('are parted as paragraphs where one opens, and go on where none does', () => {
    const runs = [run('First words of', true), run('the one.', false), run('Second.', true)]
    expect(reflow(source, runs).text).toBe('First words of the one.\n\nSecond.')
  })

  it('close up a word that page furniture stands in', () => {
    const torn = 'non-\n4\n\fcertified'
    const runs = [
      { start: 0, end: 4, opens: true },
      { start: 8, end: torn.length, opens: false },
    ]
    expect(reflow(torn, runs).text).toBe('non-certified')
  })

  it('are nothing where there are none', () => {
    expect(reflow(source, []).text).toBe('')
  })
})

describe('the map back', () => {
  it('leads every sign of the text to the same sign of the source', () => {
    const source = '\ufeff He was  seen on 10-30-\n2016 \n\n for non-\r\n\fcertified\tcare.  '
    const prose = proseOf(source)
    expect(prose.text).toBe('He was seen on 10-30-2016 for non-certified care.')
    for (let i = 0; i < prose.text.length; i++) {
      if (prose.text[i] !== ' ') expect(source[prose.offset(i)]).toBe(prose.text[i])
    }
  })
})

describe('a hollow', () => {
  it.each([
    ['two blanks in a line', 'employed by  as a driver', ['by']],
    ['a blank before a stop', 'employed by .', ['by']],
    ['blanks before a comma', 'seen by  , and', ['by']],
    ['two blanks at a line end', 'employed by  \nand', ['by']],
    ['a stop at the next line', 'employed by \n.', ['by']],
    ['two, one after the other', 'from  noted by  that', ['from', 'by']],
  ])('is %s', (_, source, before) => {
    expect(hollowsOf(source)).toEqual(before)
  })

  it.each([
    ['one blank', 'employed by him'],
    ['a line break', 'employed by\nhim'],
    ['the one blank an extractor leaves at a line end', 'employed by \nhim'],
    ['the indent of a line', 'employed by\n     him'],
    ['blanks around all words', '  employed by him  '],
    ['a word put together', 'non-  \ncertified'],
  ])('is not %s', (_, source) => {
    expect(hollowsOf(source)).toEqual([])
  })
})
