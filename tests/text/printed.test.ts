import { describe, expect, it } from 'vitest'
import { parseDetermination } from '../../src/parse'
import { printed } from '../../src/text/printed'
import { readSound } from '../support/check'
import { FIXTURES } from '../support/fixtures'

const MARKS: readonly [name: string, mark: string][] = [
  ['left-to-right mark', '\u200e'],
  ['right-to-left mark', '\u200f'],
  ['zero-width space', '\u200b'],
  ['zero-width joiner', '\u200d'],
  ['word joiner', '\u2060'],
  ['embedding', '\u202a'],
  ['isolate', '\u2066'],
  ['byte-order mark', '\ufeff'],
  ['variation selector', '\ufe0f'],
]

describe('what shows nothing', () => {
  it.each(MARKS)('%s keeps every offset', (_, mark) => {
    const source = `Date of Injury:${mark} 4/5/13`
    expect(printed(source)).toHaveLength(source.length)
    expect(printed(source)).not.toContain(mark === '\ufeff' ? '\u200e' : mark)
  })

  it('leaves a soft hyphen where it shows, at a line\u2019s end, and words of any script', () => {
    const source = 'Over\u00ad\nturned, Over\u00ad  \nturned, José, 頸椎, naïve – “quoted”'
    expect(printed(source)).toBe(source)
  })
})

const letters = [
  'final-determination/',
  'final-determination-letter/',
  'notice/',
  'professional-review/',
].map((form) => FIXTURES.find(({ name }) => name.startsWith(form))!)
const values = (source: string) => readSound(source).determination

const PLACES: readonly [name: string, pattern: RegExp][] = [
  ['behind colons', /(?<=:)(?=[ \n])/g],
  ['behind colons and their blank', /(?<=: )/g],
  ['before colons', /(?=:[ \n])/g],
  ['where lines begin', /^(?=.)/gm],
  ['where lines end', /(?<=.)$/gm],
]

describe.each(letters)('$name', ({ source }) => {
  const plain = values(source)

  describe.each(MARKS)('%s', (_, mark) => {
    it.each(PLACES)('%s changes no value', (_, place) => {
      expect(values(source.replace(place, mark))).toEqual(plain)
    })
  })

  it.each([
    ['NEL', '\u0085'],
    ['line separator', '\u2028'],
    ['paragraph separator', '\u2029'],
    ['vertical tab', '\v'],
  ])('%s ends a line', (_, sign) => {
    expect(values(source.replaceAll(/\r?\n/g, sign))).toEqual(plain)
  })
})

describe('a mark within words', () => {
  const letter = ({ source }: (typeof letters)[number]) => source
  it('tears neither outcome nor label', () => {
    const source = letter(letters[0]!)
      .replaceAll('Upheld', 'Up\u200bheld')
      .replaceAll('guideline:', 'guide\u200dline:')
    expect(values(source)).toEqual(values(letter(letters[0]!)))
  })

  it('of a soft hyphen before a colon is nothing', () => {
    const source = letter(letters[0]!)
    expect(values(source.replace(/(?=: )/g, '\u00ad'))).toEqual(values(source))
  })

  it('between two blanks leaves a gap where one was', () => {
    const gap = 'He was seen by Dr.\u200e  on 4/5/13.'
    const source = letter(letters[1]!).replace('Diagnoses are', `${gap} Diagnoses are`)
    const plain = parseDetermination(source.replace('\u200e', ''))
    expect(values(source).redactions).toEqual(plain.determination.redactions)
  })
})
