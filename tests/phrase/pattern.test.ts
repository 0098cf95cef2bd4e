import { describe, expect, it } from 'vitest'
import { beginningsOf, compilePhrase } from '../../src/phrase/pattern'

/** What the phrase takes of the words at their beginning; null where it does not stand there. */
function taken(phrase: string, words: string): string | null {
  const pattern = compilePhrase(phrase)
  return pattern.exec(words)?.[0] ?? null
}

describe('a phrase', () => {
  it.each([
    ['Decision rationale', 'Decision rationale'],
    ['Decision rationale', 'DECISION RATIONALE'],
    ['Decision rationale', 'decision  \n\n rationale'],
    ['Decision rationale', 'Decisionrationale'],
    ['Decision rationale', 'Decision\f\nrationale'],
    ['Decision rationale', 'Dec ision rational e'],
    ['MAXIMUS guideline', 'M AXlMUS guideli ne'],
    ['MAXIMUS guideline', 'MAXlMUS guideIine'],
    ['MAXIMUS guideline', 'MAX1MUS guide|ine'],
    ['Determination made', 'Deterrnination made'],
    ['Decision rationale', 'Decisi0n rationa1e'],
    ["reviewer's guideline", 'reviewer’s guideline'],
    ['complete case file to', 'complete case \ufb01le to'],
    ['Effect of the official', 'E\ufb00ect of the o\ufb03cial'],
    ['Page # of #', 'Page 3 of 12'],
    ['non-MTUS', 'non–MTUS'],
  ])('"%s" stands in %j', (phrase, words) => {
    expect(taken(phrase, words)).toBe(words)
  })

  it.each([
    ['Decision rationale', 'Decision of rationale'],
    ['Decision rationale', 'A decision rationale'],
    ['Decision rationale', 'Decision rational'],
    ['Decision rationale', 'Dec  ision rationale'],
    ['Decision rationale', 'Dec\nision rationale'],
    ['Decision rationale', 'Dec-ision rationale'],
    ['Decision rationale', `Decision${' '.repeat(25)}rationale`],
    ['Page # of #', 'Page three of 12'],
    ['Page # of #', 'Page 1234 of 2'],
    ['a.b', 'axb'],
  ])('"%s" does not stand in %j', (phrase, words) => {
    expect(taken(phrase, words)).toBeNull()
  })
})

describe('what stands in brackets', () => {
  it.each([
    ['(The) case summary', 'The case summary'],
    ['(The) case summary', 'case summary'],
    ['issue(s), decision(s)(,) (and|&) rationale(s)', 'issues, decisions, and rationales'],
    ['issue(s), decision(s)(,) (and|&) rationale(s)', 'issue, decision & rationale'],
    ['issue(s), decision(s)(,) (and|&) rationale(s)', 'issue(s), decision(s) rationale(s)'],
    ['(Expert|Physician) reviewer', 'Physician reviewer'],
    ['(Expert|Physician) reviewer', 'reviewer'],
    ['Partial(ly) overturn(ed)', 'Partially overturned'],
    ['Partial(ly) overturn(ed)', 'Partial overturn'],
    ['Partial(ly) overturn(ed)', 'Partial ly over turn ed'],
    ['issue(s), decision(s)', 'issue s, decision (s)'],
    ['Case [number|no.|\\#]', 'Case #'],
    ['Case [number|no.|\\#]', 'Case No.'],
  ])('of "%s" may be as in "%s"', (phrase, words) => {
    expect(taken(phrase, words)).toBe(words)
  })

  it.each([
    ['(Expert|Physician) reviewer', 'Medical reviewer'],
    ['Partial(ly) overturn(ed)', 'Partials overturned'],
    ['Case [number|no.|\\#]', 'Case 12'],
  ])('of "%s" may not be as in "%s"', (phrase, words) => {
    expect(taken(phrase, words)).toBeNull()
  })
})

describe('a text that a phrase stands in', () => {
  it.each([
    ['Case', ['case']],
    ['(The) case', ['thecase', 'case']],
    ['Issue(s) at dispute', ['issuesatdispute', 'issueatdispute']],
    ['[Case|Claim] #', ['case1', 'claim1']],
    ['(Expert|Physician) reviewer', ['expertreviewer', 'physicianreviewer', 'reviewer']],
    ['Case \\#', ['case#']],
    ['- # of', ['-1of']],
  ])('of "%s" begins with %j', (phrase, beginnings) => {
    expect(beginningsOf(phrase)).toEqual(beginnings)
  })

  it('is told no further than it takes to know it', () => {
    expect(beginningsOf('How the determination was made (by|for) (us)')).toEqual([
      'howthedetermination',
    ])
  })
})

it('a pattern is bounded: no phrase can make it slow', () => {
  const { source } = compilePhrase('(The) IMR issue(s), decision(s)(,) (and|&) rationale(s) # -')
  expect(source).not.toMatch(/(?<!\\)[*+]|\{\d*,\}/)
})
