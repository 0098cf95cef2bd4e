import { describe, expect, it } from 'vitest'
import { forms, type LetterForm } from '../../../grammars/forms'
import { structure, unread } from '../../../grammars/letter/structure'
import { Places } from '../../../src/tree/places'
import { expectTiling } from '../../support/check'
import { FACTS, ISSUES_HEADING, SUMMARY_HEADING } from '../../support/letter'
import { RENDERING_NAMES, RENDERINGS } from '../../support/renderings'
import { ofType, wordsOf } from '../../support/trees'

const treeOf = (source: string, known: readonly LetterForm[] = forms) =>
  structure(source, known, new Places(source)).tree

const sectionsOf = (source: string) => ofType(treeOf(source), 'section').map(({ name }) => name)

describe.each(RENDERING_NAMES)('the tree of a letter (%s)', (rendering) => {
  const source = RENDERINGS[rendering](FACTS)
  const tree = treeOf(source)

  it('covers every character', () => expectTiling(tree, source))

  it('has its sections in order', () => {
    expect(tree.format).toBe('final-determination')
    expect(sectionsOf(source)).toEqual(['header', 'howDetermined', 'clinicalSummary', 'issues'])
  })

  it('has its issues with their fields and outcomes', () => {
    const issues = ofType(tree, 'issue')
    expect(issues.map(({ number }) => number)).toEqual([1, 2])
    for (const issue of issues) {
      expect(ofType(issue, 'field').map(({ name }) => name)).toEqual([
        'disputedItem',
        'claimsAdministratorGuideline',
        'reviewerGuideline',
        'rationale',
      ])
    }
    expect(ofType(tree, 'outcome').map(({ value, decision }) => [value, decision])).toEqual([
      ['Upheld', 'upheld'],
      ['Overturned', 'overturned'],
    ])
  })

  it('has its table as labels and values', () => {
    const values = ofType(tree, 'headerValue').map(({ value }) => value)
    expect([...values].sort()).toEqual(Object.values(FACTS.header!).sort())
  })
})

describe('the form of a letter', () => {
  it('is told from two of its rows', () => {
    expect(treeOf(`${SUMMARY_HEADING}\nA sore knee.\n${ISSUES_HEADING}`).format).toBe(
      'final-determination',
    )
  })

  it('is not told from one, which may stand in any text', () => {
    expect(treeOf(`${SUMMARY_HEADING}\nA sore knee.`).format).toBeNull()
  })

  it('is that of the most rows; of equals, the first', () => {
    const [first] = forms
    const fewer: LetterForm = { ...first!, name: 'fewer', labels: [] }
    const same: LetterForm = { ...first!, name: 'same' }
    const source = `${SUMMARY_HEADING}\nA sore knee.\nCane: Upheld\nDecision rationale: It helps.`
    expect(treeOf(source, [fewer, first!]).format).toBe('final-determination')
    expect(treeOf(source, [same, first!]).format).toBe('same')
    expect(treeOf(source, []).format).toBeNull()
  })
})

describe('the sentences of another form', () => {
  const NEWER = `${SUMMARY_HEADING}\nA sore knee.\n${ISSUES_HEADING}\nCane: Upheld\nDecision rationale: He walks.\n`

  it.each([
    'The Claims Administrator based its decision on the MTUS.',
    '2. The request for a brace is not medically necessary.',
  ])('are prose of a rationale: %s', (sentence) => {
    const source = `${NEWER}${sentence}`
    const fields = ofType(treeOf(source), 'field')
    expect(fields.map(({ name }) => name)).toEqual(['disputedItem', 'rationale'])
    const { start, end } = fields[1]!.position
    expect(source.slice(start.offset, end.offset)).toContain(sentence)
  })

  it.each(['The Claims Administrator based its decision on the MTUS.'])(
    'are prose where no form is known: %s',
    (sentence) => {
      expect(ofType(treeOf(sentence), 'field')).toEqual([])
      expect(sectionsOf(sentence)).toEqual(['other'])
    },
  )
})

describe('a notice that has lost a line', () => {
  const SECTION =
    'Section of the Medical Treatment Utilization Schedule Relied Upon by the Expert Reviewer to Make His/Her Decision\n' +
    'The Claims Administrator based its decision on the ODG. The Expert Reviewer based his/her decision on the ODG.\n\n'
  const issue = (number: number, item: string, rationale: string) =>
    `${number}) Regarding the request for ${item}:\n\n${SECTION}Rationale for the Decision:\n${rationale}\n\n`
  const NOTICE =
    'Notice of Independent Medical Review Determination\n\nDated: 8/21/2013\nEmployee: XXXX\n\n' +
    `${issue(1, 'a cane', 'She walks.')}${issue(2, 'a brace', 'She has no pain.')}` +
    'Effect of the Decision:\nThe determination of MAXIMUS Federal Services and its physician reviewer is deemed to be final.\n'
  const rationalesIn = (source: string) =>
    ofType(treeOf(source), 'issue').map((node) =>
      ofType(node, 'field')
        .filter(({ name }) => name === 'rationale')
        .map(({ position }) => source.slice(position.start.offset, position.end.offset)),
    )

  it.each(['Effect of the Decision:\n', '2) Regarding the request for a brace:\n\n', 'no line'])(
    '%j',
    (line) => {
      const source = NOTICE.replace(line, '')
      const [first, second] = rationalesIn(source)
      expect(first).toEqual([expect.stringMatching(/She walks\.$/)])
      expect(second).toEqual([expect.stringMatching(/She has no pain\.$/)])
      expect(sectionsOf(source).at(-1)).toBe('other')
      expectTiling(treeOf(source), source)
    },
  )
})

describe('an item without an outcome', () => {
  it('has a field and no outcome', () => {
    const source = `${ISSUES_HEADING}\nMRI of the knee\nMAXIMUS guideline: None.`
    expect(wordsOf(treeOf(source))).toEqual([
      ['heading', ISSUES_HEADING],
      ['text', 'MRI of the knee'],
      ['label', 'MAXIMUS guideline:'],
      ['text', 'None.'],
    ])
  })
})

describe('the sign before an outcome', () => {
  const source = `${ISSUES_HEADING}\nMRI of the knee: Upheld`

  it('belongs to no item', () => {
    const [field] = ofType(treeOf(source), 'field')
    expect(ofType(field!, 'text').map(({ value }) => value)).toEqual(['MRI of the knee'])
  })

  it('is no blank space', () => {
    for (const { value } of ofType(treeOf(source), 'whitespace')) expect(value.trim()).toBe('')
  })
})

describe('a source that is not read', () => {
  it.each(['\0binary\u0001 words', ' \n two\nlines \n'])('is one text: %j', (source) => {
    const tree = unread(source, new Places(source))
    expectTiling(tree, source)
    expect(tree).toMatchObject({ type: 'root', format: null })
    expect(ofType(tree, 'section').map(({ name }) => name)).toEqual(['other'])
    expect(wordsOf(tree)).toEqual([['text', source.replace(/^[\s\0]+|\s+$/g, '')]])
  })

  it.each(['', ' \n '])('is nothing where it is blank: %j', (source) => {
    const tree = unread(source, new Places(source))
    expectTiling(tree, source)
    expect(wordsOf(tree)).toEqual([])
  })
})
