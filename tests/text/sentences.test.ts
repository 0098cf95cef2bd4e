import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from '../../src/text/sentences'

const parts = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end))

describe('sentences end', () => {
  it.each([
    ['at a full stop, a question mark and an exclamation mark', 'It hurts. Why? It fell! Rest.', 4],
    [
      'where the blank behind the full stop is missing',
      'She takes Norco.Subjective pain is worse.',
      2,
    ],
    ['behind a bracket with no blank', 'Pain in the knee (left).The plan is rest.', 2],
    ['at an empty line, full stop or none', 'Findings on exam\n\nThe knee is stable.', 2],
    ['behind a closing quote', 'He said "it hurts." The plan is rest.', 2],
    ['before a number', 'He rested for 6 weeks. 10 visits were asked for.', 2],
    ['before a lower case word that opens a sentence', 'It was denied. the patient appealed.', 2],
    ['behind a title whose name was cut out', 'She was seen by Dr. The patient was tender.', 2],
    ['behind a lone capital that no name follows', 'He has hepatitis C. The liver is stable.', 2],
    ['at a gap that holds only the full stop', 'He is employed by . The knee is stable.', 2],
  ])('%s', (_, text, count) => {
    expect(parts(text)).toHaveLength(count)
  })

  it('with the stop and its closing quote, and begin with the next word', () => {
    expect(parts('He said "rest."  Then he left. ')).toEqual(['He said "rest."', 'Then he left.'])
  })
})

describe('sentences do not end', () => {
  it.each([
    ['at a decimal point', 'Tramadol 7.5 mg and 37.5/325 mg were given.'],
    ['behind a title', 'She was seen by Dr. Alder and Mrs. Birch.'],
    ['behind an initial', 'The report of J. Alder was read.'],
    ['behind e.g., i.e. and vs.', 'Drugs, e.g. Norco, i.e. opioids, vs. rest, were compared.'],
    ['behind No. and pg. before a number', 'See item No. 4 on pg. 12 of the file.'],
    ['inside an address', 'See www.Example.Com/Pain for more.'],
    ['inside U.S. and M.D.', 'The U.S. agency and the M.D. agreed.'],
    ['behind the number of a list', '1. The request is for a cane.'],
    ['at three dots before a small letter', 'It says "a short course... this drug is for weeks".'],
    ['before a plain lower case word', 'The max. dose was given.'],
  ])('%s', (_, text) => {
    expect(parts(text)).toEqual([text])
  })
})

it('holds all words, in order, and never overlaps', () => {
  const words = fc.constantFrom(
    'Dr.',
    'pain',
    '.',
    '. ',
    '\n\n',
    'The',
    '"',
    ')',
    '7.5',
    'e.g.',
    ' ',
  )
  fc.assert(
    fc.property(fc.array(words, { maxLength: 40 }), (list) => {
      const text = list.join('')
      let position = 0
      for (const { start, end } of sentences(text)) {
        expect(text.slice(position, start).trim()).toBe('')
        expect(end).toBeGreaterThan(start)
        position = end
      }
      expect(text.slice(position).trim()).toBe('')
    }),
  )
})

it('reads long runs of stops and blanks at once', () => {
  expect(sentences(`a${'.'.repeat(50_000)} b`)).toHaveLength(1)
  expect(sentences(`Rest.${' '.repeat(50_000)}Walk.`)).toHaveLength(2)
})
