/** Markdown against the plain text that it reads as: what is markup goes, what may be a word stays. */
import { describe, expect, it } from 'vitest'
import { forms } from '../../../grammars/forms'
import { plainTextOf } from '../../../src/inputs/markdown/read'
import { FIXTURES } from '../../support/fixtures'

const textOf = (source: string) => plainTextOf(source, forms).view.text

type Case = [source: string, text: string]
const reads = (name: string, cases: Case[]) =>
  describe(name, () => {
    it.each(cases)('%j', (source, text) => expect(textOf(source)).toBe(text))
  })
const stays = (name: string, sources: string[]) =>
  reads(
    `${name} stays`,
    sources.map((source) => [source, source]),
  )

reads('a heading', [
  ['# CLINICAL CASE SUMMARY', ' CLINICAL CASE SUMMARY'],
  ['      ### Knee brace: Upheld ###', '       Knee brace: Upheld '],
  ['\f## DOCUMENTS REVIEWED', '\f DOCUMENTS REVIEWED'],
  ['\ufeff# Notice', '\ufeff Notice'],
  ['# 1. Norco: Upheld', ' 1. Norco: Upheld'],
  ['How it was made\n====\n\nIt', 'How it was made\n\n\nIt'],
  ['Summary\r\n---\r\nShe', 'Summary\r\n\r\nShe'],
])
stays('a number sign that counts', ['Norco\n# 60: Upheld', '#1 Norco', '# of visits: 12', '#60'])

reads('emphasis', [
  ['**Norco: Upheld**', 'Norco: Upheld'],
  ['_MAXIMUS guideline:_ MTUS', 'MAXIMUS guideline: MTUS'],
  ['is ***not*** necessary', 'is not necessary'],
  ['**two\nlines**', 'two\nlines'],
])
stays('a star or a line that is no emphasis', [
  '5*3 and 6*4',
  'by ***, and (***)',
  'by __, and (__)',
  'Mr. ____ and ____',
  'snake_case_words',
  '8/10* now, 5/10*',
  '* by his own count',
])

reads('an escape or a reference', [
  ['\\[redacted\\]', '[redacted]'],
  ['Dr\\. \\_\\_\\_', 'Dr. ___'],
  ['1\\) Norco', '1) Norco'],
  ['A &amp; B', 'A & B'],
  ['at &nbsp;&nbsp;.', 'at \u00a0\u00a0.'],
  ['5&#39;2&quot; &frac12;', '5\'2" ½'],
  ['lists \\&amp; effects \\&lt;5', 'lists & effects <5'],
  ['A \\& B\\&amp', 'A & B&amp'],
  ['`XX-4471`', 'XX-4471'],
  ['Employee: X\\\nDated: Y', 'Employee: X\nDated: Y'],
])
stays('what only looks like one', ['A & B; C', '&nosuchname;', 'A\\B', 'at the end\\'])

reads('a table', [
  ['| Case Number | CM16-9 |\n|---|---|\n', ' Case Number:   CM16-9\n\n'],
  ['| Priority:   | Standard |', ' Priority:   Standard'],
  ['|Priority: | | Dated: | 1/2/13 |', 'Priority:\n Dated:   1/2/13'],
  ['A | B\n--|--\nC | D', 'A\n B\n\nC\n D'],
  ['\\| A \\| B \\|', ' A\n B'],
  ['| **Priority** | Standard |', ' Priority:   Standard'],
])
stays('a pipe in prose', ['the patient | the employer', 'A | B\nC | D'])

reads('a rule', [
  ['a.\n\n____\n\nB', 'a.\n\n\n\nB'],
  ['a.\n\n* * *\n\nB', 'a.\n\n\n\nB'],
  ['a.\n\n---\nB', 'a.\n\n\nB'],
])
stays('a mask in a line of its own', ['employed by\n____\nas a welder', 'Dr.\n***\nsaw her'])

reads('a list', [
  ['- State(s) of Licensure: Utah', 'State(s) of Licensure: Utah'],
  ['* **Norco: Upheld**', 'Norco: Upheld'],
  ['+ Films', 'Films'],
])
stays('a bullet or a number before other words', [
  '- Films\n- Notes,\n  10/10/13',
  '* Films',
  '1. Norco\n2) Soma',
])

reads('a quotation', [
  ['> ## A\n> b\n>> c', ' A\nb\nc'],
  ['> 45 years\n> old', '45 years\nold'],
])
stays('a sign that says more than', ['was 5/10,\n> 7/10 at night'])

reads('HTML', [
  ['<b>Norco</b>: Upheld<br>MTUS', 'Norco: Upheld\nMTUS'],
  ['a <!-- *page* 2 --> b', 'a  b'],
  ['<tr><td>Priority:</td><td>Standard</td></tr>', '\n  Priority:    Standard  \n'],
])
stays('HTML that is none', [
  'Ms. <redacted> of <employer>',
  'a <!-- never closed',
  'x < 5 and y > 6',
])

reads('a link', [
  ['[ODG](https://example.org "x")', 'ODG'],
  ['![the seal](/seal.png) Notice', 'the seal Notice'],
  ['<https://example.org>', 'https://example.org'],
])
stays('a bracket that is no link', [
  '[redacted]: the employer',
  '[redacted](s)',
  '[redacted][1] and [1]',
  '[^1]: a note',
])

reads('a fence', [
  ['```text\n> *A* \\& # b\n```\n*c*', '\n> *A* \\& # b\n\nc'],
  ['```\nnever closed *a*', '```\nnever closed a'],
])

describe('what is set in bold', () => {
  const boldOf = (source: string) => {
    const { view, bold } = plainTextOf(source, forms)
    return bold.map(({ start, end }) => view.text.slice(start, end))
  }
  const prose = 'The knee has been treated for years, and nothing has helped so far.'

  it('is told in the plain text', () => {
    expect(boldOf(`a &amp; **b \\& c**\n\n${prose} **d** _e_`)).toEqual(['b & c', 'd'])
  })
  it('tells nothing where most words are bold', () => {
    expect(boldOf(`**${prose}** And more.`)).toEqual([])
  })
})

it.each(FIXTURES)('$name has no markup, even taken for Markdown', ({ source }) => {
  expect(textOf(source)).toBe(source)
})
