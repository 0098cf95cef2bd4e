import { describe, expect, it } from 'vitest'
import { parseTree } from '../../src/parse'
import { blocksOf } from '../../src/tree/blocks'

const blocks = (source: string) =>
  blocksOf(parseTree(source).tree, source).map(({ section, issue, field, prose }) => [
    section,
    issue?.number ?? null,
    field,
    prose.text,
  ])

describe('the blocks of a tree', () => {
  it('are the prose of sections and of the fields of issues, without headings and labels', () => {
    const source = [
      'CLINICAL CASE SUMMARY',
      'A worker with a',
      'sore knee.',
      '',
      'IMR ISSUES, DECISIONS AND RATIONALES',
      'Knee brace: Upheld',
      'MAXIMUS guideline: Knee Chapter.',
      'Decision rationale: No instability.',
      'Cane: Overturned',
    ].join('\n')
    expect(blocks(source)).toEqual([
      ['clinicalSummary', null, null, 'A worker with a sore knee.'],
      ['issues', 1, 'disputedItem', 'Knee brace'],
      ['issues', 1, 'reviewerGuideline', 'Knee Chapter.'],
      ['issues', 1, 'rationale', 'No instability.'],
      ['issues', 2, 'disputedItem', 'Cane'],
    ])
  })

  it('put the parts of one section together, at the place of the first', () => {
    const source = [
      'CLINICAL CASE SUMMARY',
      'A sore knee.',
      'DOCUMENTS REVIEWED',
      'Notes.',
      'CLINICAL CASE SUMMARY',
      'A sore ankle.',
    ].join('\n')
    expect(blocks(source)).toEqual([
      ['clinicalSummary', null, null, 'A sore knee.\n\nA sore ankle.'],
      ['documentsReviewed', null, null, 'Notes.'],
    ])
  })

  it('put the parts of one field together', () => {
    const source = [
      'IMR ISSUES, DECISIONS AND RATIONALES',
      'Cane: Upheld',
      'Decision rationale: He walks.',
      'Decision rationale: He runs.',
    ].join('\n')
    expect(blocks(source).slice(1)).toEqual([['issues', 1, 'rationale', 'He walks.\n\nHe runs.']])
  })

  it('leave out what the page adds between the words', () => {
    const source =
      'CLINICAL CASE SUMMARY\nA worker with a\nPage 2 of 3\n\fsore knee.\nDecision rationale:'
    expect(blocks(source)).toEqual([['clinicalSummary', null, null, 'A worker with a sore knee.']])
  })

  it('are none where the tree has no prose', () => {
    expect(blocks('CLINICAL CASE SUMMARY\n\nIMR ISSUES, DECISIONS AND RATIONALES')).toEqual([])
    expect(blocks('')).toEqual([])
  })
})
