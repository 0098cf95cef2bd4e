import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Mark } from '../../../grammars/letter/mark'
import { LetterParser } from '../../../grammars/letter/parser'
import {
  allTokens,
  DisputedItem,
  type LetterToken,
  letterToken,
} from '../../../grammars/letter/tokens'
import type { SectionNode } from '../../../src/tree/nodes'
import { builderOf, lexicon } from '../../support/page'
import { runs } from '../../support/runs'
import { leavesOf } from '../../support/trees'

const parser = new LetterParser()
const byName = new Map(allTokens.map((type) => [type.name, type]))

/** A token of each name, in order, each on a line of its own that says its name. */
function parse(names: readonly string[], ended: readonly boolean[] = []): SectionNode[] {
  const source = names.map((name) => `${name}.\n`).join('')
  let offset = 0
  const tokens: LetterToken[] = names.map((name, index) => {
    const [start, end] = [offset, offset + name.length + 1]
    offset = end + 1
    const line = { start, end, breaks: 1, page: false, spaced: false }
    const mark: Mark = { start, end, entry: null, line, outcome: null, opens: null }
    const outcome = { decision: 'upheld', start: end - 4, end } as const
    const isClosed = name === DisputedItem.name && ended[index]
    return letterToken(byName.get(name)!, [mark], isClosed ? outcome : null)
  })
  return parser.parse(tokens, builderOf(source), lexicon)
}

/** Sections as nested names: `issues(heading, issue 1(rationale))`. */
function outline(nodes: readonly { type: string }[]): string {
  return nodes
    .map((node) => {
      const { type, name, number, children } = node as Record<string, unknown> & { type: string }
      if (type === 'paragraph') return type
      const label = String(name ?? (number === undefined ? type : `${type} ${number}`))
      return Array.isArray(children) ? `${label}(${outline(children)})` : label
    })
    .join(' ')
}

describe('the grammar of a letter', () => {
  it.each([
    [['Text'], 'other(paragraph)'],
    [['HeaderTable'], 'header(headerValue)'],
    [
      ['ClinicalSummaryHeading', 'SetPhrase', 'Text'],
      'clinicalSummary(heading setPhrase paragraph)',
    ],
    [
      ['IssuesHeading', 'SetPhrase', 'DisputedItem', 'RationaleLabel', 'Text'],
      'issues(heading setPhrase issue 1(disputedItem(paragraph) rationale(label paragraph)))',
    ],
    [
      ['IssuesHeading', 'DisputedItem', 'DisputedItem'],
      'issues(heading issue 1(disputedItem(paragraph)) issue 2(disputedItem(paragraph)))',
    ],
    [
      ['RationaleLabel', 'Text', 'Text', 'ReviewerGuidelineLabel'],
      'issues(issue 1(rationale(label paragraph) paragraph reviewerGuideline(label)))',
    ],
    [
      ['IssuesHeading', 'DisputedItem', 'ClinicalSummaryHeading', 'Text', 'DisputedItem'],
      'issues(heading issue 1(disputedItem(paragraph))) clinicalSummary(heading paragraph) ' +
        'issues(issue 2(disputedItem(paragraph)))',
    ],
    [
      ['HowDeterminedHeading', 'HowDeterminedHeading', 'Text', 'HeaderTable', 'Text'],
      'howDetermined(heading) howDetermined(heading paragraph) header(headerValue) other(paragraph)',
    ],
    [[], ''],
  ])('makes of %j', (names, sections) => {
    expect(outline(parse(names))).toBe(sections)
  })

  it('counts the issues of each letter anew', () => {
    parse(['DisputedItem', 'DisputedItem'])
    expect(outline(parse(['DisputedItem']))).toBe('issues(issue 1(disputedItem(paragraph)))')
  })

  it('takes any sequence of tokens, and loses none of it', () => {
    const names = fc.array(fc.constantFrom(...byName.keys()), { maxLength: 40 })
    fc.assert(
      fc.property(names, fc.array(fc.boolean(), { minLength: 40, maxLength: 40 }), (all, ended) => {
        const sections = parse(all, ended)
        expect(parser.errors).toEqual([])
        const words = sections.flatMap(leavesOf).map(({ value }) => value)
        expect(words.join('')).toBe(all.map((name) => `${name}.`).join(''))
      }),
      { numRuns: runs(300) },
    )
  })

  it('has the rules and the tokens that its drawing names', () => {
    expect(Object.keys(parser.getGAstProductions())).toEqual([
      'letter',
      'header',
      'section',
      'issuesSection',
      'issue',
      'item',
      'outcome',
      'field',
      'prose',
    ])
    expect([...byName.keys()].filter((name) => name.endsWith('Heading'))).toEqual([
      'IssuesHeading',
      'HeaderHeading',
      'HowDeterminedHeading',
      'DocumentsReviewedHeading',
      'ClinicalSummaryHeading',
      'OtherHeading',
    ])
  })

  it('is a sound grammar: no rule is ambiguous, empty in a loop or never reached', () => {
    expect(() => new LetterParser({ skipValidations: false })).not.toThrow()
  })
})
