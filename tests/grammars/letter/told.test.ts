/** Sentences that are labels, and where within a line they may begin. */
import { describe, expect, it } from 'vitest'
import { pageOf } from '../../support/page'

/** `kind words`, `+` where the words go on in a line. */
const marks = (source: string) =>
  pageOf(source).marks.map(
    ({ entry, line, start, end }) =>
      `${entry?.kind ?? 'prose'}${line ? '' : '+'} ${source.slice(start, end)}`,
  )

const CLAIMS = 'The Claims Administrator based its decision on MTUS.'
const EXPERT = 'The Expert Reviewer based his/her decision on the ODG.'
const FIRST = ['label The Claims Administrator based', 'prose+ its decision on MTUS.']
const SECOND = ['label+ The Expert Reviewer based', 'prose+ his/her decision on the ODG.']
const END = '\nPage 2 of 5\n\f'

describe('a sentence that is a label', () => {
  it.each([
    ['behind another', `${CLAIMS} ${EXPERT}`, [...FIRST, ...SECOND]],
    [
      'behind an item',
      `1) Regarding the request for a cane: He walks. ${EXPERT} So.`,
      [
        'item 1) Regarding the request for',
        'prose+ a cane: He walks.',
        'label+ The Expert Reviewer based',
        'prose+ his/her decision on the ODG. So.',
      ],
    ],
    [
      'behind the end of a page',
      `${CLAIMS}${END}He walks. ${EXPERT}`,
      [...FIRST, 'furniture Page 2 of 5', 'prose He walks.', ...SECOND],
    ],
    [
      'and go on in the next line',
      `${CLAIMS} The Expert Reviewer based\nhis/her decision on the ODG.`,
      [...FIRST, 'label+ The Expert Reviewer based', 'prose his/her decision on the ODG.'],
    ],
    [
      'and go on behind the end of a page',
      `${CLAIMS} The Expert${END}Reviewer based his/her decision on the ODG.`,
      [
        ...FIRST,
        'label+ The Expert',
        'furniture Page 2 of 5',
        'prose Reviewer based his/her decision on the ODG.',
      ],
    ],
    [
      'and begin its line before the end of a page',
      `${CLAIMS}\nThe Expert${END}Reviewer based his/her decision on the ODG.`,
      [
        ...FIRST,
        'label The Expert',
        'furniture Page 2 of 5',
        'prose Reviewer based his/her decision on the ODG.',
      ],
    ],
    [
      'behind an item that goes on behind the end of a page',
      `1. The request for a cane${END}is medically necessary. ${CLAIMS}`,
      [
        'item 1. The request for',
        'prose+ a cane',
        'furniture Page 2 of 5',
        'prose is medically necessary.',
        'label+ The Claims Administrator based',
        'prose+ its decision on MTUS.',
      ],
    ],
  ])('may begin within a line %s', (_, source, expected) => {
    expect(marks(source)).toEqual(expected)
  })

  it.each([
    ['in prose', `He walks. ${EXPERT}`, [`prose He walks. ${EXPERT}`]],
    [
      'behind a heading',
      `${CLAIMS}\nCLINICAL CASE SUMMARY\nHe walks. ${EXPERT}`,
      [...FIRST, 'heading CLINICAL CASE SUMMARY', `prose He walks. ${EXPERT}`],
    ],
    [
      'behind another label',
      `${CLAIMS}\nDecision rationale: He walks. ${EXPERT}`,
      [...FIRST, 'label Decision rationale:', `prose+ He walks. ${EXPERT}`],
    ],
    [
      'behind no full stop',
      `${CLAIMS.slice(0, -1)}, and ${EXPERT}`,
      ['label The Claims Administrator based', `prose+ its decision on MTUS, and ${EXPERT}`],
    ],
    [
      'behind a wide blank',
      `${CLAIMS}     ${EXPERT}`,
      ['label The Claims Administrator based', `prose+ its decision on MTUS.     ${EXPERT}`],
    ],
  ])('is prose within a line %s', (_, source, expected) => {
    expect(marks(source)).toEqual(expected)
  })
})
