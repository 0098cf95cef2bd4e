import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GuidelineParser, parseGuideline } from '../../../grammars/guideline/parser'
import { scanGuideline } from '../../../grammars/guideline/scan'
import * as t from '../../../grammars/guideline/token-types'

const names = (text: string) => scanGuideline(text).map(({ tokenType }) => tokenType.name)

describe('tokens', () => {
  it('are few: set phrases, names and whole sections', () => {
    expect(
      names('Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care, Summary.'),
    ).toEqual(['Connector', 'Mtus', 'Chapter', 'Label', 'Phrase', 'Phrase'])
    expect(names('The Expert Reviewer did not cite any evidence basis for its decision.')).toEqual([
      'Connector',
      'NoCitation',
    ])
  })

  it.each([
    ['MTUS Chapter 9. ACOEM', ['Mtus', 'ChapterNumber', 'FullStop', 'Acoem']],
    ['ODG (2013), Knee, page 9', ['Odg', 'Year', 'OdgChapterName', 'Pages']],
    ['ACOEM, 2nd Edition, Section: Heat', ['Acoem', 'Edition', 'Phrase']],
    ['Non-MTUS Citation PubMed', ['Outside', 'Work']],
    ['Other Medical Treatment Guidelines', ['OtherWorks']],
  ])('say what the words are: %s', (text, types) => {
    expect(names(text)).toEqual(types)
  })

  it('have exclusive ends, and the inclusive ones that chevrotain wants', () => {
    for (const token of scanGuideline('Decision based on MTUS Knee Complaints 2004.')) {
      expect(token.endOffset).toBe(token.end - 1)
      expect(token.end).toBeGreaterThan(token.startOffset)
    }
  })
})

const CONNECTING = new Set([t.Connector, t.NoCitation, t.FullStop, t.Mtus, t.Outside, t.Label])

describe('the grammar', () => {
  it('has the rules that its drawing names', () => {
    const rules = Object.keys(new GuidelineParser().getGAstProductions())
    expect(rules).toEqual(['connector', 'detail', 'citation', 'guideline'])
  })

  it('parses any sequence of tokens and drops none that cites', () => {
    const types = fc.array(fc.constantFrom(...t.TOKEN_TYPES), { maxLength: 30 })
    fc.assert(
      fc.property(types, (list) => {
        const text = 'x'.repeat(list.length * 10)
        const tokens = list.map((type, i) => t.tokenAt(type, i * 10, i * 10 + 5))
        const { citations } = parseGuideline(text, tokens)
        tokens.forEach((token, i) => {
          if (CONNECTING.has(token.tokenType)) return
          // `Other Medical Treatment Guidelines` is a label where a work follows it.
          if (token.tokenType === t.OtherWorks && i + 1 < tokens.length) return
          const held = citations.some((c) => c.start <= token.startOffset && token.end <= c.end)
          expect(held).toBe(true)
        })
      }),
    )
  })

  it('gives citations in order that do not overlap', () => {
    const types = fc.array(fc.constantFrom(...t.TOKEN_TYPES), { maxLength: 30 })
    fc.assert(
      fc.property(types, (list) => {
        const tokens = list.map((type, i) => t.tokenAt(type, i * 10, i * 10 + 5))
        let position = 0
        for (const { start, end } of parseGuideline('x'.repeat(300), tokens).citations) {
          expect(start).toBeGreaterThanOrEqual(position)
          position = end
        }
      }),
    )
  })
})
