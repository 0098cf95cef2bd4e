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
