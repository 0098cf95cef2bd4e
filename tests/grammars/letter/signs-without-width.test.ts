/** Signs without width and rare line ends: a letter that holds them reads as one without. */
import { describe, expect, it } from 'vitest'
import { parseDetermination } from '../../../src/index'
import { expectSound } from '../../support/check'

const LETTER = `Case Number: CM16-9100044 Date Assigned: 11/01/2016
Date of Injury: 4/5/13
Decision Date: 12/07/2016
Priority: Standard

HOW THE IMR FINAL DETERMINATION WAS MADE
The expert reviewer is Board Certified in Urology, and is licensed to practice in Ohio.

CLINICAL CASE SUMMARY
The injured worker is a 44 year old female employed by Quillfeather Mills. She is a weaver.

IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

Knee brace: Overturned

MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.

Decision rationale: The knee gives way. The request is medically necessary.
`

const read = (source: string) => {
  const result = parseDetermination(source)
  expectSound(source, result)
  return result
}

const { determination: plain } = read(LETTER)

const WITHOUT_WIDTH = [
  '\u200b',
  '\u200c',
  '\u200d',
  '\u200e',
  '\u200f',
  '\u202a',
  '\u202c',
  '\u2060',
  '\u2066',
  '\u2069',
]

describe.each(WITHOUT_WIDTH)('%j', (sign) => {
  it.each([
    ['behind every colon', /:/g, `:${sign}`],
    ['before every colon', /:/g, `${sign}:`],
    ['before every value', /: /g, `: ${sign}`],
    ['at the beginning of every line', /^(?=.)/gm, sign],
    ['at the end of every line', /(?<=.)$/gm, sign],
    ['behind every blank', / /g, ` ${sign}`],
  ])('%s', (_, place, words) => {
    expect(read(LETTER.replace(place, words)).determination).toEqual(plain)
  })

  it('within words of a label, an outcome and a sentence', () => {
    const source = [
      'Decision rationale',
      'Overturned',
      'Priority',
      'Quillfeather',
      'medically',
    ].reduce(
      (text, word) => text.replace(word, `${word.slice(0, 4)}${sign}${word.slice(4)}`),
      LETTER,
    )
    expect(read(source).determination).toEqual(plain)
  })
})

it('a hyphen that shows at a line’s end only may stand in any word', () => {
  const source = LETTER.replace(/(?<=[a-z]{3})(?=[a-z]{3})/g, '\u00ad')
  expect(read(source).determination).toEqual(plain)
})

it.each(['\u0085', '\u2028', '\u2029', '\v', '\r', '\r\n'])('%j ends a line', (end) => {
  const { determination, messages } = read(LETTER.replaceAll('\n', end))
  expect(determination).toEqual(plain)
  expect(messages.map(({ ruleId }) => ruleId)).toEqual(['missing-field'])
})

it.each(['\u200e', '\u202a'])('words cut out beside %j are a gap, and it alone is none', (sign) => {
  const gaps = (words: string) =>
    read(LETTER.replace('Quillfeather Mills.', words)).determination.redactions
  expect(gaps(`${sign} .`)).toHaveLength(1)
  expect(gaps(`${sign}Quillfeather Mills.`)).toHaveLength(0)
})
