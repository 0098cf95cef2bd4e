import { describe, expect, test } from 'vitest'
import { language, vocabulary } from '../../src/phrase/language'
import { Scanner } from '../../src/phrase/scanner'
import { Words } from '../../src/text/words'

/** What a row finds in a text, in the text's own words. */
function found(row: string, text: string, dates: readonly { start: number; end: number }[] = []) {
  const { cue, kinds } = language({
    parts: { be: 'was|were|[has|have] been', told: '{be} (also) noted' },
    cues: { cue: [row] },
  })
  const scanner = new Scanner(kinds)
  const words = new Words(text, dates)
  const hits = scanner.scan(words).get(cue) ?? []
  return hits.map(({ from, to }) => words.slice(from, to))
}

describe('a row finds', () => {
  test.each([
    ['words in any case', 'diagnosed with', 'He was Diagnosed WITH gout.', ['Diagnosed WITH']],
    ['words whatever blanks stand between', 'due to', 'due  to, due\n\nto', ['due  to']],
    [
      'what may be missing',
      'denied (the) request',
      'denied the request; denied request',
      ['denied the request', 'denied request'],
    ],
    [
      'one of several',
      '[PT|OT] visits',
      'PT visits, OT visits, RN visits',
      ['PT visits', 'OT visits'],
    ],
    [
      'endings',
      'include(s|d)',
      'include includes included including',
      ['include', 'includes', 'included'],
    ],
    [
      'numbers in digits and words',
      '# visits',
      '12 visits, twelve visits, some visits',
      ['12 visits', 'twelve visits'],
    ],
    ['digits that it spells out', 'PR 2', 'PR-2 and PR-4', ['PR-2']],
    [
      'up to so many words',
      'treated *2 for',
      'treated for; treated by him for; treated by her and him for',
      ['treated for', 'treated by him for'],
    ],
    ['any one word', 'the {any} was', 'the MRI was, the was, the knee MRI was', ['the MRI was']],
    [
      'parts, and parts within them',
      'gout {told}',
      'gout was noted, gout has been also noted, gout noted',
      ['gout was noted', 'gout has been also noted'],
    ],
    [
      'words in round brackets',
      'review {bracket} denied',
      'review (UR of 1/2/13) denied, review UR denied',
      ['review (UR of 1/2/13) denied'],
    ],
    ['signs', 'dx (:)', 'Dx: gout; dx gout', ['Dx:', 'dx']],
    ['a bracket itself', 'dx \\(', 'Dx (gout)', ['Dx (']],
    ['a number sign itself', '\\# #', '#12 and 12', ['#12']],
    [
      'hyphens as none',
      'non-certified',
      'non-certified, non certified, noncertified',
      ['non-certified', 'non certified'],
    ],
    ['apostrophes as none', 'workers claim', 'the worker’s claim', ['worker’s claim']],
    ['the longest where several stand', 'was (denied)', 'was denied', ['was denied']],
  ])('%s: %s', (_, row, text, want) => {
    expect(found(row, text)).toEqual(want)
  })

  test('dates as one word', () => {
    expect(found('on {date}', 'on 10//9/13', [{ start: 3, end: 11 }])).toEqual(['on 10//9/13'])
  })

  test('whole words alone', () => {
    expect(found('pain', 'painful, paint, pains, a-pain')).toEqual(['pain'])
  })
})

describe('a row that cannot be read names itself', () => {
  test.each([
    ['denied (the', '")" is missing'],
    ['[a|b', '"]" is missing'],
    ['{nothing} was', 'there is no part {nothing}'],
    ['a ) b', '")" stands alone'],
  ])('%s', (row, why) => {
    expect(() => found(row, '')).toThrow(`"${row}" is no phrase: ${why}`)
  })

  test('and so does one whose every word may be missing', () => {
    expect(() => found('(a) (b)', '')).toThrow('every word of it may be missing')
  })
})

test('a vocabulary gives each name its value, the first row first', () => {
  const drugs = vocabulary('drug', [
    ['norco', 'hydrocodone'],
    ['norco', 'another'],
    ['MS Contin', 'morphine'],
  ])
  const scanner = new Scanner([drugs])
  expect(scanner.scan(new Words('Norco, MS and MS Contin')).get(drugs)).toEqual([
    { from: 0, to: 1, value: 'hydrocodone' },
    { from: 4, to: 6, value: 'morphine' },
  ])
})
