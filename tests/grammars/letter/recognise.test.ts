/** What the lines of a source are, and of which form; where its line breaks are believed. */
import { describe, expect, it } from 'vitest'
import { forms, type LetterForm } from '../../../grammars/forms'
import { lexiconOf } from '../../../grammars/letter/lexicon'
import { recognise } from '../../../grammars/letter/recognise'
import { wordLines } from '../../../src/text/lines'

function read(source: string, known: readonly LetterForm[] = forms) {
  const { marks, format, folded } = recognise(source, wordLines(source), lexiconOf(known), known)
  return {
    format,
    folded: folded && source.slice(folded.start, folded.end),
    lines: marks.filter(({ line }) => line).map(({ start, end }) => source.slice(start, end)),
  }
}

const HOW = 'HOW THE IMR FINAL DETERMINATION WAS MADE'
const SUMMARY = 'CLINICAL CASE SUMMARY'
const ISSUES = 'IMR ISSUES, DECISIONS AND RATIONALES'

describe('lines that a page has printed', () => {
  it.each([
    ['with every heading', `${HOW}\nBy one.\n${SUMMARY}\nA sprain.\n${ISSUES}\nCane: Upheld`],
    ['with no heading that could stand elsewhere', 'Decision rationale\nIt helps.\nHe walks.'],
    ['of no letter', 'A list\nof words'],
  ])('are as they are: %s', (_, source) => {
    expect(read(source)).toMatchObject({ folded: null, lines: source.split('\n') })
  })

  it('are as they are though a label stands within one, where no heading is missed', () => {
    const source = `${HOW}\nBy one.\n${SUMMARY}\nSee MAXIMUS guideline: none.\n${ISSUES}\nCane: Upheld`
    expect(read(source)).toMatchObject({ folded: null, lines: source.split('\n') })
  })
})

describe('lines that are parted', () => {
  it('are those of a letter that misses a heading', () => {
    const source = `${HOW}\nBy one. ${SUMMARY} A sprain. ${ISSUES}\nCane: Upheld\nDecision rationale: So.`
    expect(read(source)).toMatchObject({
      format: 'final-determination',
      folded: `By one. ${SUMMARY} A sprain. ${ISSUES}`,
      lines: [HOW, 'By one.', SUMMARY, 'A sprain.', ISSUES, 'Cane: Upheld', 'Decision rationale:'],
    })
  })

  it('are those of a text with a line that no page prints, though no heading is missed', () => {
    const long = `${'He walks well. '.repeat(30)}MAXIMUS guideline: None.`
    const source = `${HOW}\nBy one.\n${SUMMARY}\nA sprain.\n${ISSUES}\nCane: Upheld\n${long}`
    const { folded, lines } = read(source)
    expect(folded).toBe(long)
    expect(lines).toContain('MAXIMUS guideline:')
  })

  it('are not those of a form that tells its items by their lines', () => {
    const source =
      'Notice of Independent Medical Review Determination\nDated: 8/21/2013\n' +
      'INDEPENDENT MEDICAL REVIEW DECISION AND RATIONALE 1) Regarding the request for a cane:\n' +
      'Rationale for the Decision: It helps. Effect of the Decision: It is final.'
    expect(read(source)).toMatchObject({ format: 'notice', folded: null })
  })

  it('are told from the sections that the form of the letter asks for', () => {
    const [newer] = forms
    const lenient: LetterForm = {
      ...newer!,
      name: 'lenient',
      headings: newer!.headings.map((row) => ({ ...row, required: false })),
    }
    const source = `${SUMMARY}\nA sprain. ${ISSUES}\nCane: Upheld\nDecision rationale: So.`
    expect(read(source, [lenient]).folded).toBeNull()
    expect(read(source, [newer!]).folded).toBe(`A sprain. ${ISSUES}`)
  })
})

describe('the form of a letter', () => {
  it.each([
    ['Page 1 of 2\nPage 2 of 2\n\f', null],
    [`${SUMMARY}\nA sprain.`, null],
    [`${SUMMARY}\nA sprain.\nPage 1 of 2\n\f`, null],
    [`${SUMMARY}\nA sprain.\n${ISSUES}`, 'final-determination'],
    ['ISSUE AT DISPUTE:\n1. A cane\nCASE SUMMARY:\nHe fell.', 'professional-review'],
  ])('is told by two of its rows, furniture left out: %j is %s', (source, format) => {
    expect(read(source).format).toBe(format)
  })
})
