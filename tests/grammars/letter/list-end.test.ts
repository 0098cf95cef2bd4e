import { describe, expect, it } from 'vitest'
import { readSound } from '../../support/check'

const ITEMS = 'ISSUE AT DISPUTE:\n1. A cane\n2. Norco 5/325 mg, with\na taper\n\n'
const SUMMARY = 'CASE SUMMARY:\nThe claimant is a 37 y.o. woman. She walks.\n\n'
const GUIDELINES =
  'MEDICAL TREATMENT GUIDELINE(S) RELIED UPON BY PROFESSIONAL REVIEWER AND WHY:\n1. ODG, Knee Chapter.\n2. ODG, Pain Chapter.\n\n'
const RATIONALES =
  'RATIONALE FOR WHY THE REQUESTED TREATMENT/SERVICE IS/WAS NOT MEDICALLY NECESSARY:\n1. She walks.\n2. She has no pain.\n'
const LETTER = `MEDICAL PROFESSIONAL REVIEW\n\n${ITEMS}${SUMMARY}${GUIDELINES}${RATIONALES}`

const read = (source: string) => {
  const { determination, messages, spans } = readSound(source)
  const { clinicalSummary, issues } = determination
  return {
    items: issues.map(({ disputedItem }) => disputedItem),
    guidelines: issues.map(({ reviewerGuideline }) => reviewerGuideline?.text),
    rationales: issues.map(({ rationale }) => rationale?.text),
    summary: clinicalSummary?.text,
    rules: messages.map(({ ruleId }) => ruleId),
    spans,
  }
}

describe('a list whose next heading is lost', () => {
  it('of items ends before the case summary', () => {
    const source = LETTER.replace('CASE SUMMARY:\n', '')
    const { items, summary, rules, spans } = read(source)
    expect(items).toEqual(['A cane', 'Norco 5/325 mg, with a taper'])
    expect(summary).toBe('The claimant is a 37 y.o. woman. She walks.')
    expect(source.slice(...spans['/clinicalSummary/text']!)).toBe(summary)
    expect(rules).toContain('missing-heading')
  })

  it('of guidelines ends before numbers that begin anew, and says so', () => {
    const { guidelines, rationales, rules } = read(LETTER.replace(/RATIONALE FOR.*\n/, ''))
    expect(guidelines).toEqual(['ODG, Knee Chapter.', 'ODG, Pain Chapter.'])
    expect(rationales).toEqual([undefined, undefined])
    expect(rules).toContain('unexpected-text')
  })

  it('of rationales ends before the qualifications of the reviewer', () => {
    const source = `${LETTER}\nThe reviewer is a licensed psychologist in Texas.\n`
    const { rationales, rules, spans } = read(source)
    expect(rationales).toEqual(['She walks.', 'She has no pain.'])
    expect(source.slice(...spans['/howDetermined/text']!)).toMatch(/^The reviewer is .* Texas\.$/)
    expect(rules).toContain('missing-heading')
  })

  it('goes on with a number whose item is lost', () => {
    const { items, guidelines, rules } = read(LETTER.replace(/2\. Norco.*\n.*\n/, ''))
    expect(items).toEqual(['A cane', ''])
    expect(guidelines).toEqual(['ODG, Knee Chapter.', 'ODG, Pain Chapter.'])
    expect(rules).toContain('missing-item')
  })

  it('holds what is numbered within an entry', () => {
    const inner = '1. She walks.\n2. She meets none of:\n1. pain\n2. a fall.\n'
    const { rationales } = read(LETTER.replace(/1\. She walks\.\n.*\n$/, inner))
    expect(rationales).toEqual(['She walks.', 'She meets none of: 1. pain 2. a fall.'])
  })
})

describe('the words that open a case summary whose heading is lost', () => {
  const summaryOf = (words: string) =>
    read(LETTER.replace(/CASE SUMMARY:\n.*\n/, `${words}\n`)).summary

  it.each([
    'The claimant fell.',
    'The patient has pain.',
    'The injured worker walks.',
    'This 40-year-old employee fell.',
    'This male applicant walks.',
    '“The patient has pain,” it says.',
    '"This is a 37 year old woman.',
    'This is an old case.',
    'This is the file of a clerk.',
    'This case is about a knee.',
    'A 37 year old woman fell.',
    'An 18-year-old clerk fell.',
    '37 y/o woman.',
    '37 yo woman.',
    '37 y.o. woman.',
    'A 37 years old woman.',
    '61-year-old clerk.',
  ])('%s', (words) => expect(summaryOf(words)).toBe(words))

  it.each([
    'Then the claimant fell.',
    'The patients of it',
    'The workers of it',
    'The very old tired worker',
    'The ill, tired worker',
    'The extraordinarily tired worker',
    'This is it',
    'These cases',
    'A cane for a 37 year old',
    '137 years',
    '37 years of canes',
    'A 3 year old cane',
  ])('but not: %s', (words) => expect(summaryOf(words)).toBeUndefined())

  it('stand apart by a blank line, and not in the first entry', () => {
    expect(read(LETTER.replace('\n\nCASE SUMMARY:\n', '\n')).summary).toBeUndefined()
    expect(read(LETTER.replace(ITEMS, 'ISSUE AT DISPUTE:\n\n')).items).not.toEqual([])
  })
})

describe('the words that open the qualifications of the reviewer', () => {
  const howOf = (words: string) => readSound(`${LETTER}\n${words}\n`).determination.howDetermined

  it.each([
    'The reviewer is a board-certified chiropractor.',
    'The reviewer is an licensed dentist.',
    'This reviewer is board certified.',
    'The reviewer is licensed in Texas.',
    'The physician reviewer holds a license.',
    'THE REVIEWER HAS BEEN IN PRACTICE FOR TEN YEARS.',
    'The expert physician is board certified.',
    'The psychologist is licensed in Texas.',
    'The chiropractor is licensed in Texas.',
    'The dentist is board certified.',
    'This doctor is licensed in Texas.',
  ])('%s', (words) => expect(howOf(words)?.text).toBe(words))

  it.each([
    'So the reviewer is licensed in Texas.',
    'The reviewer is right.',
    'The reviewer has seen it.',
    'The treating doctor is right.',
    'The very expert old reviewer is licensed.',
    'The surgeon is licensed in Texas.',
  ])('but not: %s', (words) => expect(howOf(words)).toBeNull())
})

describe('numbers that begin a list anew', () => {
  it.each([
    ['behind its last, with a blank line', '\n\n1. She has no pain.', 2],
    ['with no blank line they are of the entry', '\n1. She has no pain.', 3],
    ['with another number they are of the entry', '\n\n2. She has no pain.', 3],
  ])('%s', (_, more, lines) => {
    const source = LETTER.replace('2. She has no pain.\n', `2. She rests.${more}\n`)
    const last = read(source).rationales[1]!
    expect(last.includes('She has no pain.')).toBe(lines === 3)
  })
})
