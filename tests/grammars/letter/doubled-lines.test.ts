import { describe, expect, it } from 'vitest'
import { doubledLines } from '../../../grammars/letter/doubled-lines'
import { parseDetermination } from '../../../src/parse'
import { wordLines } from '../../../src/text/lines'
import { FIXTURES } from '../../support/fixtures'
import { lexicon } from '../../support/page'

const lines = (...words: string[]) => `${words.join('\n')}\n`
const PAGE = lines('He fell', 'from a cart.', '', 'His knee', 'is sore', 'still.')
const OTHER = lines('She fell', 'from a cart.', '', 'Her knee', 'is sore', 'still.')
const LETTER = lines('Case Number: CM16-9000001', 'A', 'B', 'C', 'Decision rationale: No.')

/** The words that say again what stands right before them. */
const doubled = (...pages: string[]) => {
  const source = pages.join('\f')
  return [...doubledLines(source, wordLines(source), lexicon)].map(([first, last]) =>
    source.slice(first.start, last.end),
  )
}

describe('a page that stands twice', () => {
  it('is told where one copy follows the other', () => {
    expect(doubled(PAGE, PAGE, OTHER)).toEqual([PAGE.trim()])
    expect(doubled(OTHER, PAGE, PAGE)).toEqual([PAGE.trim()])
    expect(doubled(PAGE, PAGE, PAGE)).toEqual([PAGE.trim(), PAGE.trim()])
    expect(doubled(LETTER, LETTER, PAGE)).toEqual([LETTER.trim()])
    expect(doubled(PAGE, LETTER, LETTER)).toEqual([LETTER.trim()])
  })

  it('is told by its words, not by its blanks', () => {
    expect(doubled(PAGE, PAGE.replaceAll('\n', '  \n\n'))).toHaveLength(1)
  })

  it.each([
    ['is another page', [PAGE, OTHER]],
    ['has a line more', [PAGE, `${PAGE}And his hip.\n`]],
    ['has a line less', [PAGE, PAGE.slice(0, PAGE.indexOf('still'))]],
    ['follows another page', [PAGE, OTHER, PAGE]],
    ['is of few lines', ['1\n2\n3\n4\n', '1\n2\n3\n4\n']],
    ['is a letter of its own', [LETTER, LETTER]],
    ['is a letter before another', [LETTER, LETTER, LETTER.replace('B', 'C')]],
    ['is not parted from the first', [PAGE + PAGE]],
  ])('is none where it %s', (_, pages) => expect(doubled(...pages)).toEqual([]))
})

describe('a line that stands twice', () => {
  const LINE = 'Associated surgical service: Cold therapy unit: Upheld'
  const said = (...words: string[]) => doubled(lines(...words))

  it('is told where one copy follows the other', () => {
    expect(said('A', LINE, LINE, 'B')).toEqual([LINE])
    expect(said(LINE, '', ` ${LINE} `)).toEqual([LINE])
    expect(said(LINE, LINE, LINE)).toEqual([LINE, LINE])
    expect(doubled(LINE, LINE)).toEqual([LINE])
  })

  it('may be short where it is an item with its outcome', () => {
    expect(said('Cane: Upheld', 'Cane: Upheld')).toEqual(['Cane: Upheld'])
    expect(said('Cane', 'Upheld', 'Upheld')).toEqual([])
  })

  it.each([
    ['is another line', [LINE, LINE.replace('Cold', 'Heat')]],
    ['stands behind another', [LINE, 'A', LINE]],
    [
      'is short',
      ['Decision rationale: It is not needed.', 'Decision rationale: It is not needed.'],
    ],
    ['has a bullet', [`- ${LINE}`, `- ${LINE}`]],
    ['has a number', [`1. ${LINE}`, `1. ${LINE}`]],
  ])('is none where it %s', (_, words) => expect(said(...words)).toEqual([]))
})

describe('a letter with a page that stands twice', () => {
  // Its last page ends with the header: it might be a letter of its own.
  const inOrder = FIXTURES.filter(({ name }) => !name.includes('sections-out-of-order'))
  const cases = inOrder.flatMap(({ name, source }) => {
    const pages = source.split('\f')
    return pages.length < 2
      ? []
      : pages.flatMap((page, at) =>
          wordLines(page).length < 5
            ? []
            : { name, at, source, pages: pages.toSpliced(at, 0, page) },
        )
  })

  it.each(cases)('says the same: $name, page $at', ({ source, pages }) => {
    const { determination, messages } = parseDetermination(pages.join('\f'))
    const alone = parseDetermination(source)
    expect(determination).toEqual(alone.determination)
    expect(messages.map(({ ruleId }) => ruleId).toSorted()).toEqual(
      ['doubled-lines', ...alone.messages.map(({ ruleId }) => ruleId)].toSorted(),
    )
  })
})
