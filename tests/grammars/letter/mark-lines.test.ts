import { describe, expect, it } from 'vitest'
import { pageOf } from '../../support/page'

/** `[what, words]` of each mark. */
const marks = (source: string) =>
  pageOf(source).marks.map(({ entry, start, end }) => [
    entry?.kind ?? 'prose',
    source.slice(start, end),
  ])

const kindsOf = (source: string) => marks(source).map(([kind]) => kind)

describe('the marks of lines', () => {
  it('cover every word once', () => {
    const source = ' CLINICAL CASE\n SUMMARY \n\nA knee.\nDecision rationale:  It is sore.\n'
    expect(marks(source)).toEqual([
      ['heading', 'CLINICAL CASE\n SUMMARY'],
      ['prose', 'A knee.'],
      ['label', 'Decision rationale:'],
      ['prose', 'It is sore.'],
    ])
  })

  it('know the line they begin, and none where they go on in one', () => {
    const { marks } = pageOf('Decision rationale: It is sore.')
    expect(marks.map(({ line }) => line?.start ?? null)).toEqual([0, null])
  })
})

describe('a heading', () => {
  it.each([
    'MAXIMUS FEDERAL SERVICES, INC.',
    'MAXIMUS Federal Services',
    'MAXIMUS Federal Services, ',
  ])('holds no blank at its end, whether or not its last words are missing: %j', (line) => {
    expect(marks(`${line}\n\nCase Number: none`)[0]).toEqual(['heading', line.trim()])
  })

  it.each([
    'CLINICAL CASE SUMMARY',
    'Clinical Case Summary:',
    'CLINICAL CASE SUMMARY :',
    'CLINICAL  CASE SUMMARY',
  ])('stands alone in its line: %j', (line) => expect(kindsOf(line)).toContain('heading'))

  it('may have its text behind a colon', () => {
    expect(marks('Clinical case summary: a sore knee')).toEqual([
      ['heading', 'Clinical case summary:'],
      ['prose', 'a sore knee'],
    ])
  })

  it.each([
    'The clinical case summary says',
    'See CLINICAL CASE SUMMARY',
    'CLINICAL CASE SUMMARY BELOW',
  ])('is not one within words: %j', (line) => expect(kindsOf(line)).toEqual(['prose']))
})

describe('a label', () => {
  it.each([
    'Decision rationale: it is sore',
    'Decision rationale : it is sore',
    'Decision rationale\nit is sore',
    'Decision rationale It is sore',
    'Decision rationale;\nit is sore',
    'Decision rationale; It is sore',
    'The Decision rationale: It is sore',
    'The MAXIMUS guideline: None',
  ])('stands before its value: %j', (source) => {
    expect(kindsOf(source)).toEqual(['label', 'prose'])
  })

  it('is not the same words within a sentence', () => {
    expect(kindsOf('Decision rationale is given below')).toEqual(['prose'])
    expect(kindsOf('rationale for the decision; the knee is sore')).toEqual(['prose'])
    expect(kindsOf('See the decision rationale: none')).toEqual(['prose'])
  })
})

describe('a number or a sign before the words of a form', () => {
  it.each([
    '2. CLINICAL CASE SUMMARY',
    '(2) CLINICAL CASE SUMMARY',
    'II. CLINICAL CASE SUMMARY',
    'B) Clinical Case Summary:',
    '• CLINICAL CASE SUMMARY',
    '## CLINICAL CASE SUMMARY',
    '*** CLINICAL CASE SUMMARY ***',
    '---  CLINICAL CASE SUMMARY  ---',
  ])('belongs to the heading: %s', (line) => expect(marks(line)).toEqual([['heading', line]]))

  it.each(['a) Decision rationale:', '3. Decision rationale:', '- MAXIMUS guideline:'])(
    'belongs to the label: %s',
    (label) => {
      expect(marks(`${label} None.`)).toEqual([
        ['label', label],
        ['prose', 'None.'],
      ])
    },
  )

  it.each([
    'X. CLINICAL CASE SUMMARY below',
    'Also CLINICAL CASE SUMMARY',
    'q) CLINICAL CASE SUMMARY',
    '2.CLINICAL CASE SUMMARY',
    '123. CLINICAL CASE SUMMARY',
    '2. Date of Injury: 10/10/2016',
    '2. The Claims Administrator based its decision on',
  ])('is none: %s', (line) => expect(kindsOf(line)).toEqual(['prose']))

  it('stands in the same line', () => {
    expect(kindsOf('Page(s): 74-\n96.\nDecision rationale: None.')).toEqual([
      'prose',
      'prose',
      'label',
      'prose',
    ])
  })
})

describe('page furniture', () => {
  it.each([
    ['at the end of a page', 'words\nPage 2 of 3\n\fwords', ['prose', 'furniture', 'prose']],
    ['at the beginning of a page', 'words\n\f4\nwords', ['prose', 'furniture', 'prose']],
    ['at the end of the letter', 'words\n- 4 -', ['prose', 'furniture']],
  ])('stands %s', (_, source, kinds) => {
    expect(kindsOf(source)).toEqual(kinds)
  })

  it('is not a number in the midst of a page', () => {
    expect(kindsOf('words\n4\nwords')).toEqual(['prose', 'prose', 'prose'])
    expect(kindsOf('words\nPage 2 of the report\n\fwords')).toEqual(['prose', 'prose', 'prose'])
  })
})

describe('an outcome', () => {
  it('is noted at the end of a line of prose, whether or not it is one', () => {
    const source = 'MRI of the knee: Upheld\nThe denial is therefore upheld.\nUpheld: cane'
    const inBrackets = pageOf('MRI of the knee (Upheld)').marks[0]!.outcome
    expect(inBrackets).toMatchObject({ decision: 'upheld', start: 17, end: 23 })
    const outcomes = pageOf(source).marks.map(
      ({ outcome }) => outcome && [outcome.decision, outcome.start, outcome.end],
    )
    expect(outcomes).toEqual([['upheld', 17, 23], ['upheld', 48, 54], null])
  })
})

describe('words of the form', () => {
  it('open their section where they belong to its text', () => {
    const [mark] = pageOf(
      'MAXIMUS Federal Services sent the complete case file to a dentist.',
    ).marks
    expect(mark).toMatchObject({ entry: null, opens: 'howDetermined' })
  })

  it('are a set phrase where they say nothing of the case, over line breaks too', () => {
    const phrase =
      'The Final Determination was based on decisions for the disputed items/services\nset forth below:'
    expect(marks(`${phrase} Cane`)).toEqual([
      ['set-phrase', phrase],
      ['prose', 'Cane'],
    ])
  })
})
