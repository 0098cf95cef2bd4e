import { describe, expect, it } from 'vitest'
import { closesItem, itemStart, opensSplitRequest } from '../../../grammars/letter/items'
import { pageOf } from '../../support/page'

/** Whether the last line before `Claims …` (or the last of all) closes an item. */
function closes(source: string): boolean {
  const { page, marks } = pageOf(source)
  const index = marks.findLastIndex(({ outcome }) => outcome)
  return index >= 0 && closesItem(page, marks, index)
}

/** The words of the item that the last outcome closes. */
function item(source: string, width = 60): string {
  const { page, marks } = pageOf(source, width)
  const last = marks.findLastIndex(({ outcome }) => outcome)
  const first = itemStart(page, marks, last, 0)
  return source.slice(marks[first]!.start, marks[last]!.end)
}

const LABEL = '\nClaims Administrator guideline: none'

describe('an outcome closes an item', () => {
  it.each([
    'Cane: Upheld',
    'Cane : Overturned',
    'labs: EKG: Upheld',
    'MRI of the left knee, DOS: 11/14/16: Upheld',
    'Cane:\nUpheld',
    `Cane - Upheld${LABEL}`,
    `Cane Upheld${LABEL}`,
    `Cane\nOverturned${LABEL}`,
    `Cane:\nPartially\nOverturned${LABEL}`,
    'A cane, as the notes of May have it: Partially\nOverturned',
    `cane – Upheld${LABEL}`,
    `cane —\nUpheld${LABEL}`,
    `a cane of oak - Upheld${LABEL}`,
    `a cane of\nOak Upheld${LABEL}`,
  ])('in %j', (source) => expect(closes(source)).toBe(true))

  it.each([
    'The denial is upheld.',
    'the earlier decision was Upheld.',
    'Cane Upheld',
    'The reviewer agrees:\nthe denial is upheld.',
    `the denial was rightly Upheld${LABEL}`,
    `The denial is upheld.${LABEL}`,
    `a cane Upheld${LABEL}`,
    `a-b cane Upheld${LABEL}`,
    'CLINICAL CASE SUMMARY:\nUpheld',
    'He walks\nPartially\nOverturned',
    'Cane: it was\nPartially\nOverturned',
  ])('but ends a sentence in %j', (source) => expect(closes(source)).toBe(false))
})

describe('an item begins', () => {
  const RATIONALE = 'and nothing in the notes speaks of a fall in these months.'

  it.each([
    ['behind a heading', 'IMR ISSUES, DECISIONS AND RATIONALES\nCane: Upheld', 'Cane: Upheld'],
    ['behind the sentence that ends a rationale', `${RATIONALE}\nCane: Upheld`, 'Cane: Upheld'],
    [
      'before a bracket in a line of its own',
      `${RATIONALE}\nCane\n(date of service:\n4/5/13): Upheld`,
      'Cane\n(date of service:\n4/5/13): Upheld',
    ],
    [
      'before a date in a line of its own',
      `${RATIONALE}\nLabs, DOS\n4/5/13 - 4/9/13: Upheld`,
      'Labs, DOS\n4/5/13 - 4/9/13: Upheld',
    ],
    ['with its number', `${RATIONALE}\n(1) Cane: Upheld`, '(1) Cane: Upheld'],
    ['behind a blank line', `${RATIONALE}\n\nCane: Upheld`, 'Cane: Upheld'],
    ['behind a blank line that follows no stop', 'and so on\n\nCane: Upheld', 'Cane: Upheld'],
    ['at the first line', 'Cane: Upheld', 'Cane: Upheld'],
    [
      'behind a blank line and a rationale that breaks off',
      'There is no fall, and the worker is well. As to a cane, which was\nlent to him. Therefore, the request for the cane that is sought is\n\nCane: Upheld',
      'Cane: Upheld',
    ],
    [
      'behind a rationale that breaks off, with no blank line',
      'There is no fall, and the worker is well. As to a cane, which was\nlent to him. Therefore, the request for the cane that is sought is\nCane, left\nhand: Upheld',
      'Cane, left\nhand: Upheld',
    ],
    [
      'behind a blank line and a rationale that breaks off in its first line',
      'Decision rationale: There is no fall in the notes of these months and the\n\nCane: Upheld',
      'Cane: Upheld',
    ],
  ])('%s', (_, source, words) => expect(item(source)).toBe(words))

  it.each([
    [
      'over its lines',
      'Physical therapy, twice a week for four weeks, of the left knee\nand ankle: Upheld',
    ],
    ['over its outcome', 'Physical therapy, twice a week for four weeks, left knee:\nUpheld'],
    ['over its colons', 'Labs to include:\nEKG and CBC: Upheld'],
    [
      'over the sentences of a split request',
      `Physical therapy, 12 visits was the original request.
Physical therapy, 6 visits was authorized by the Claims Administrator.
The remaining IMR eligible portion of the original request,
physical therapy, 6 visits is: Upheld`,
    ],
    [
      'over the sentences of a request left whole',
      `Norco 10/325 was the original request.
The Claims Administrator authorized one refill, leaving the
original request IMR eligible. The original request,
Norco 10/325 is: Upheld`,
    ],
  ])('before %s', (_, words) => {
    expect(item(`${RATIONALE}\n${words}`)).toBe(words)
  })

  it.each([
    ['a quantity', 'and a walk.\nNorco 10/325 mg\n#60: Upheld', 'Norco 10/325 mg\n#60: Upheld'],
    ['small letters', 'and a walk\nof a cane: Upheld', 'and a walk\nof a cane: Upheld'],
    ['a blank line and small letters', 'and so on\n\na cane: Upheld', 'a cane: Upheld'],
    ['a list it opens', 'and a walk.\nLabs:\nEKG\nand CBC: Upheld', 'Labs:\nEKG\nand CBC: Upheld'],
    ['a colon and a blank line', 'and so on:\n\nCane: Upheld', 'Cane: Upheld'],
    ['a page number', 'He walks.\nA cane\n\n4\n\fof oak: Upheld', 'A cane\n\n4\n\fof oak: Upheld'],
    ['the end of a label', 'Decision rationale:\nCane: Upheld', 'Cane: Upheld'],
    [
      'its label, and one sentence, in its line',
      'Decision rationale: It helps and\nA cane of\nOak: Upheld',
      'Oak: Upheld',
    ],
    [
      'two sentences in brackets, with a blank line',
      'Cane (of oak). It is old (and \u201cgood\u201d).  It is his\n\nBed of oak: Upheld',
      'Bed of oak: Upheld',
    ],
    [
      'an abbreviation, over its lines',
      'Norco 10 mg.  Two tabs. a day of May\nAnd June: Upheld',
      'Norco 10 mg.  Two tabs. a day of May\nAnd June: Upheld',
    ],
  ])('at, or over, %s', (_, source, words) => expect(item(source, 30)).toBe(words))

  it('no further back than the floor, and never over more than a few lines', () => {
    const lines = Array.from(
      { length: 30 },
      (_, n) => `words that go on and on over all the width ${n + 10},`,
    )
    const source = [...lines, 'Cane: Upheld'].join('\n')
    const { page, marks } = pageOf(source)
    expect(itemStart(page, marks, 30, 28)).toBe(28)
    expect(itemStart(page, marks, 30, 0)).toBe(16)
  })
})

describe('the words of a split request', () => {
  it.each([
    'remaining IMR eligible visits',
    'Remaining  IMR\n eligible visits',
    'leaving the original request',
    'leaving\n the  original request',
    'the original request, Norco',
    'The  original\n request, Norco',
  ])('that end it are no item alone: %j', (words) => expect(opensSplitRequest(words)).toBe(false))

  it.each([
    'Norco was the original request. The remaining IMR eligible tablets',
    'Six visits were  the\n original  request, leaving the original six',
    'the original requests, Norco',
    'the remaining visits',
    'leaving the house',
  ])('may be one: %j', (words) => expect(opensSplitRequest(words)).toBe(true))
})
