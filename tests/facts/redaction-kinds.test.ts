import { describe, expect, it } from 'vitest'
import { scanDates } from '../../grammars/date/scan'
import { readRedactions } from '../../src/facts/redactions'
import { parseDetermination } from '../../src/parse'
import { FACTS, letter } from '../support/final-determination'
import { at, proseOf } from '../support/places'

/** `[kind, entity, words before]` of the redactions in a source. */
function read(source: string) {
  const prose = proseOf(source)
  return readRedactions(prose, scanDates(prose.text), source).map(({ kind, entity, before }) => [
    kind,
    entity,
    before === '' ? '' : before.value,
  ])
}

describe('a gap', () => {
  it.each([
    ['He was working for when he fell', 'employer', 'working for'],
    ['A visit on 10/9/2013 with Dr.  showed', 'provider', 'A visit on 10/9/2013 with Dr.'],
    ['He was examined by  on 10/9/2013', 'provider', 'was examined by'],
    ['under the care of Dr.  for his knee', 'provider', 'under the care of Dr.'],
    ['and Mr.  walks with a cane', 'patient', 'Mr.'],
    ['the patient named  walks', 'patient', 'patient named'],
  ])('tells whose name is gone: "%s"', (source, entity, before) => {
    expect(read(source)).toEqual([['gap', entity, before]])
  })

  it.each([
    ['two blanks before a figure', 'flexion limited by  40 degrees'],
    ['a name that stands there', 'He is employed by Tallow Bay Cooperage as a cook.'],
    ['two blanks before words that announce', 'He walks.  Employed by Tallow.'],
    ['a line break behind words that announce', 'He was seen by\nDr. Quillfeather.'],
    ['the one blank at a line end', 'He was seen by \nDr. Quillfeather.'],
    ['two blanks behind a weak word', 'He is treated for  lumbar pain'],
  ])('is not %s', (_, source) => {
    expect(read(source)).toEqual([])
  })
})

describe('a mask', () => {
  it.each([
    ...['[redacted]', '[REDACTED]', '[name removed]', '[employer]', '<redacted>'],
    ...['[Employee Name]', "[provider's name]", '[claim number]'],
    ...['(redacted)', '[ Redacted ]', '{redacted}', 'REDACTED', '[XXXX]', '[***]', 'xxxx'],
    ...['XXX', 'XXXX', '__', '____', '█', '████', '■■', '***'],
  ])('is %s', (mask) => {
    const source = `He was employed by ${mask}, as a cook.`
    const [redaction, ...more] = readRedactions(proseOf(source), [], source)
    expect(more).toEqual([])
    expect(source.slice(redaction?.start, redaction?.end)).toBe(mask)
    expect(redaction).toMatchObject({
      kind: 'mask',
      entity: 'employer',
      before: { value: 'was employed by' },
    })
  })

  it.each(['XX', 'a_b', '*', '■', '[sic]', '[left]', 'FXXXR', 'redacted', '(left)'])(
    'is not %s',
    (words) => {
      expect(read(`He was seen by ${words}, today.`)).toEqual([])
    },
  )

  it('may stand for anybody', () => {
    expect(read('XXXX came.')).toEqual([['mask', 'unknown', '']])
    expect(read('The claimant, XXXX, came.')).toEqual([['mask', 'patient', 'claimant,']])
    expect(read('The letter names ____ there.')).toEqual([['mask', 'unknown', 'The letter names']])
  })
})

describe('a gap behind a word that announces much else', () => {
  it.each([
    ['He is treated for  .', 'unknown', 'He is treated for'],
    ['under the care of  ; he', 'provider', 'under the care of'],
    ['an exam and  , he', 'unknown', 'an exam and'],
    ['a note of  on Monday', 'unknown', 'a note of'],
    ['sent to  , who noted', 'facility', 'to'],
  ])('is one before a stop or what is no name: "%s"', (source, entity, before) => {
    expect(read(source)).toEqual([['gap', entity, before]])
  })

  it.each([
    'a visit to  today',
    'Report of 10/9/13 by a nurse',
    'Report of 10/9/13 with noted pain',
    'employed by',
    'limited by  9 degrees',
    'limited by  0 degrees',
    'He hurts and  he limps',
  ])('is none in "%s"', (source) => {
    expect(read(source)).toEqual([])
  })
})

describe('several redactions', () => {
  it('may stand side by side', () => {
    expect(read('[redacted][redacted] came.')).toEqual([
      ['mask', 'unknown', ''],
      ['mask', 'unknown', '[redacted]'],
    ])
  })

  it('come in reading order', () => {
    expect(read('Dr. XXXX wrote. He was employed by  as a cook and seen at ____.')).toEqual([
      ['mask', 'provider', 'Dr.'],
      ['gap', 'employer', 'was employed by'],
      ['mask', 'facility', 'seen at'],
    ])
  })

  it('are one where blanks stand before a mask', () => {
    expect(read('He was seen by  XXXX today')).toEqual([['mask', 'provider', 'was seen by']])
  })
})

describe('a line that holds a mask alone', () => {
  const masked = (mask: string) => `Independent Medical Review Final Determination Letter

${mask}
Dated: 12/30/2013

Employee:      ${mask}
Date of UR Decision: 7/2/2013

${mask}
CLINICAL CASE SUMMARY
${mask}
The patient was seen on 1/2/2013.
${mask}

IMR ISSUES, DECISIONS AND RATIONALES
1. Norco 10/325 mg #60: Upheld
Claims Administrator guideline: MTUS.
MAXIMUS guideline: ODG.
Decision rationale: He was worse.
${mask}
`

  it.each(['XXXX', '████', '______', '[redacted]', '****'])(
    'is one, wherever it stands: %s',
    (mask) => {
      const source = masked(mask)
      const { determination, spans } = parseDetermination(source)
      const places = determination.redactions.map((_, index) => spans[`/redactions/${index}`]!)
      const all = Array.from({ length: 6 }, (_, index) => at(source, mask, index + 1))
      expect(places).toEqual(all)
    },
  )

  it.each(['_'.repeat(60), '-----', 'XX'])('is none of a rule or two letters: %s', (rule) => {
    expect(parseDetermination(masked(rule)).determination.redactions).toEqual([])
  })
})

describe('the span of a redaction', () => {
  it.each([
    ['He was seen by  , who agreed', '  '],
    ['He was seen by Dr.   \n who agreed', '   \n'],
    ['He was employed by \n. He fell', ' \n'],
    ['It hurts.  is requesting a brace.', '  '],
    ['a cost of $ per month', ' '],
    ['seen by \u2003 on Monday', ' \u2003 '],
  ])('is the empty place at which the words were: %j', (words, blank) => {
    const source = letter({ ...FACTS, summary: words })
    const { determination, spans } = parseDetermination(source)
    expect(determination.redactions).toHaveLength(1)
    const [start, end] = spans['/redactions/0']!
    expect(end).toBe(start)
    expect(source.slice(start, start + blank.length)).toBe(blank)
    expect(source.slice(start - 1, start)).toMatch(/[\w.$]/)
  })
})
