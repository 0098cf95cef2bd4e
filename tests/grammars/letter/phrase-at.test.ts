/** What must follow the words of a row for them to be what the row says, and what a page's end tears of them. */
import { describe, expect, it } from 'vitest'
import { pageOf } from '../../support/page'

/** `kind words | kind words`; `opens` where prose opens a section. */
const marks = (source: string) =>
  pageOf(source)
    .marks.map(({ entry, opens, start, end }) =>
      [entry?.kind ?? 'prose', ...(opens ? ['opens'] : []), source.slice(start, end)].join(' '),
    )
    .join(' | ')

describe('a heading', () => {
  it.each([
    ['CLINICAL CASE SUMMARY.', 'heading CLINICAL CASE SUMMARY.'],
    ['CLINICAL CASE SUMMARY***', 'heading CLINICAL CASE SUMMARY***'],
    ['CLINICAL CASE SUMMARY **', 'heading CLINICAL CASE SUMMARY **'],
    ['CLINICAL CASE SUMMARY\n- He fell.', 'heading CLINICAL CASE SUMMARY | prose - He fell.'],
    ['CLINICAL CASE SUMMARY\n---', 'heading CLINICAL CASE SUMMARY | prose ---'],
    ['CLINICAL CASE SUMMARY;', 'heading CLINICAL CASE SUMMARY;'],
    ['CLINICAL CASE SUMMARY::::', 'heading CLINICAL CASE SUMMARY::: | prose :'],
    ['CLINICAL CASE SUMMARY : He fell.', 'heading CLINICAL CASE SUMMARY : | prose He fell.'],
  ])('ends with its closing signs: %j', (source, expected) => expect(marks(source)).toBe(expected))

  it.each([
    'CLINICAL CASE SUMMARY   :',
    'CLINICAL CASE SUMMARY. He fell.',
    'CLINICAL CASE SUMMARY* He fell.',
  ])('is none: %j', (source) => expect(marks(source)).toBe(`prose ${source}`))
})

describe('a label', () => {
  it.each([
    ['Decision rationale   He walks', 'label Decision rationale | prose He walks'],
    ['Decision rationale\nhe walks', 'label Decision rationale | prose he walks'],
    ['Decision rationale.: he walks', 'label Decision rationale.: | prose he walks'],
    ['Decision rationale', 'label Decision rationale'],
    ['Decision rationale - He walks', 'label Decision rationale - | prose He walks'],
    ['Decision rationale– He walks', 'label Decision rationale– | prose He walks'],
  ])('stands before its value: %j', (source, expected) => expect(marks(source)).toBe(expected))

  it.each([
    'Decision rationale. He walks.',
    'Decision rationale* He walks.',
    'Decision rationale.; He walks',
    'Decision rationale     He walks',
    'Decision rationale “He walks',
    'Decision rationale, He walks',
    'Decision rationale - he walks',
    'Decision rationale -He walks',
    'Decision rationale of He: He walks',
  ])('is none: %j', (source) => expect(marks(source)).toBe(`prose ${source}`))
})

describe('a label of the header', () => {
  it.each([
    ['Case Number: CM16-9000001', 'header Case Number: | prose CM16-9000001'],
    ['Case Number - CM16-9000001', 'header Case Number - | prose CM16-9000001'],
    ['Case Number :CM16-9000001', 'header Case Number : | prose CM16-9000001'],
    ['Case Number', 'header Case Number'],
    ['Case Number; CM16', 'header Case Number; | prose CM16'],
    ['Case Number CM16-9000001', 'header Case Number | prose CM16-9000001'],
  ])('ends with a colon, a dash or its line, or before its value: %j', (source, expected) => {
    expect(marks(source)).toBe(expected)
  })

  it.each(['Case Number-CM16', 'Case Number CM16', 'Case Number. CM16'])('is none: %j', (source) =>
    expect(marks(source)).toBe(`prose ${source}`),
  )
})

describe('the line at the edge of a page', () => {
  it.each([
    [
      'Final Letter of Determination Page 2 of 5 and more',
      'prose Final Letter of Determination Page 2 of 5 and more',
    ],
    [
      'Final Letter of Determination\f Page 2 of 5',
      'furniture Final Letter of Determination | furniture Page 2 of 5',
    ],
    ['He fell.\nPage 2 of 5\nHe rose.', 'prose He fell. | prose Page 2 of 5 | prose He rose.'],
  ])('stands alone: %j', (source, expected) => expect(marks(source)).toBe(expected))
})

describe('a phrase that the end of a page tears', () => {
  const END = '\nPage 2 of 5\n\f'

  it.each([
    [`CLINICAL CASE${END}SUMMARY`, `heading CLINICAL CASE${END}SUMMARY`],
    [`Decision${END}rationale: So.`, `label Decision${END}rationale: | prose So.`],
    [
      `MAXIMUS Federal Services sent${END}the complete case file to a dentist.`,
      'prose opens MAXIMUS Federal Services sent | furniture Page 2 of 5 | prose the complete case file to a dentist.',
    ],
    [
      `The\nFinal\nDetermination\nwas${END}based on decisions for the disputed items/services set forth below: So`,
      `set-phrase The\nFinal\nDetermination\nwas${END}based on decisions for the disputed items/services set forth below: | prose So`,
    ],
    [
      `He fell.\nIMR ISSUES,\nDECISIONS${END}AND RATIONALES\nHe rose.`,
      `prose He fell. | heading IMR ISSUES,\nDECISIONS${END}AND RATIONALES | prose He rose.`,
    ],
  ])('is one: %j', (source, expected) => expect(marks(source)).toBe(expected))

  it.each([
    ['that goes on as prose', 'CLINICAL CASE', 'SUMMARY of it'],
    ['that is a label of the header', 'Date of', 'Injury: 1/2/2015'],
    ['that begins within a line', 'He ran. Decision', 'rationale: So.'],
  ])('is none %s', (_, before, behind) => {
    expect(marks(before + END + behind)).toBe(
      `prose ${before} | furniture Page 2 of 5 | prose ${behind}`,
    )
  })

  it('is none over more than four lines', () => {
    const words = 'on decisions for the disputed items/services set forth below: So'
    expect(marks(`The\nFinal\nDetermination\nwas\nbased${END}${words}`)).toBe(
      `prose The | prose Final | prose Determination | prose was | prose based | furniture Page 2 of 5 | prose ${words}`,
    )
  })

  it('is none where it is whole before the end', () => {
    expect(marks(`CLINICAL CASE SUMMARY${END}He fell.`)).toBe(
      'heading CLINICAL CASE SUMMARY | furniture Page 2 of 5 | prose He fell.',
    )
  })
})

describe('an outcome over two lines', () => {
  const outcomeIn = (source: string) => {
    const outcome = pageOf(source).marks.at(-1)!.outcome
    return outcome && [outcome.decision, outcome.words ?? source.slice(outcome.start, outcome.end)]
  }

  it.each([
    ['MRI: Partially\nOverturned', ['partially-overturned', 'Partially Overturned']],
    ['MRI: Partially\nPage 2 of 5\n\fOverturned', ['partially-overturned', 'Partially Overturned']],
    ['MRI: Partially\nCLINICAL CASE SUMMARY\nOverturned', ['overturned', 'Overturned']],
    ['MRI: Party\nOverturned', ['overturned', 'Overturned']],
    ['MRI:\nUpheld*', ['upheld', 'Upheld']],
    ['MRI:\nUpheld...', ['upheld', 'Upheld']],
    ['Upheld', ['upheld', 'Upheld']],
    ['MRI: Partially\nOverturned cane', null],
    [
      'MRI: Partially\nso that it is told in many words what was Overturned',
      ['overturned', 'Overturned'],
    ],
    ['MRI: Partially\nso that it is told in many words', null],
  ])('%j is %j', (source, outcome) => expect(outcomeIn(source)).toEqual(outcome))
})
