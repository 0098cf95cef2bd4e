import { describe, expect, it } from 'vitest'
import { doubledPages } from '../../../grammars/letter/doubled-pages'
import { parseDetermination } from '../../../src/parse'
import { wordLines } from '../../../src/source/lines'
import { FIXTURES } from '../../support/fixtures'
import { lexicon } from '../../support/page'

const lines = (...words: string[]) => `${words.join('\n')}\n`
const PAGE = lines('He fell', 'from a cart.', '', 'His knee', 'is sore', 'still.')
const OTHER = lines('She fell', 'from a cart.', '', 'Her knee', 'is sore', 'still.')
const LETTER = lines('Case Number: CM16-9000001', 'A', 'B', 'C', 'Decision rationale: No.')

/** The words of the pages that say again what the one before says. */
const doubled = (...pages: string[]) => {
  const source = pages.join('\f')
  return [...doubledPages(source, wordLines(source), lexicon)].map(([first, last]) =>
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
      ['doubled-page', ...alone.messages.map(({ ruleId }) => ruleId)].toSorted(),
    )
  })
})
