import { describe, expect, it } from 'vitest'
import { readDocuments } from '../../src/facts/documents'
import type { Determination } from '../../src/schema/determination'
import { settle } from '../../src/text/leaf'
import { reflow } from '../../src/text/reflow'
import { at } from '../support/places'

/** A blank line parts two paragraphs. */
function read(source: string) {
  const runs = [...source.matchAll(/.+(?:\n.+)*/g)].map(({ 0: { length }, index: start }) => ({
    start,
    end: start + length,
    opens: true,
  }))
  const marked = readDocuments(reflow(source, runs), source)
  return settle<NonNullable<Determination['documentsReviewed']>>(marked)
}

const itemsOf = (...lines: string[]): string[] => read(lines.join('\n')).value.items

const long = 'x'.repeat(79)

describe('the documents that were reviewed', () => {
  it.each([
    [
      ['• Application', '• Denial letter'],
      ['Application', 'Denial letter'],
    ],
    [
      ['1. Application', '2. Denial of', '   7/22/2013'],
      ['Application', 'Denial of 7/22/2013'],
    ],
    [
      ['1) Application', '2. a denial', '1. his reply'],
      ['Application', 'a denial 1. his reply'],
    ],
    [['2. Denial', '2. again'], ['Denial 2. again']],
    ...['□', '✗', '[ ]', '[]', 'o', '○', '➢', '- [x]', '• ☐', '☒'].map(
      (sign): [string[], string[]] => [
        [`${sign} Application`, `${sign} Denial of`, '   7/22/2013'],
        ['Application', 'Denial of 7/22/2013'],
      ],
    ),
    [
      ['☐Application', '☒Denial letter'],
      ['Application', 'Denial letter'],
    ],
    [
      ['1. ☒ Application', '2. [ ] Denial letter'],
      ['Application', 'Denial letter'],
    ],
    [
      ['• Form [x] of the state', '• [redacted], a letter', '• (3) pages', '• o-rings'],
      ['Form [x] of the state', '[redacted], a letter', '(3) pages', 'o-rings'],
    ],
    [
      ['☐ Application', '☒ Denial of', '   7/22/2013', '☑ Records (x-ray)'],
      ['Application', 'Denial of 7/22/2013', 'Records (x-ray)'],
    ],
    [
      ['[x] Application', '[ ] Denial', '[X] (X) letters'],
      ['Application', 'Denial', '(X) letters'],
    ],
    [
      ['(x) Application', '( ) Denial', '( ) Records'],
      ['Application', 'Denial', 'Records'],
    ],
    [
      ['☒ 1. Application', '☐ 2. Denial', '✓ 3) Records'],
      ['Application', 'Denial', 'Records'],
    ],
    [
      ['[1] Application', '[a] Denial'],
      ['[1] Application', '[a] Denial'],
    ],
    [
      ['These were read:', '• Application', '  • Denial'],
      ['Application', 'Denial'],
    ],
    [['• Application', '', 'They were read with care.'], ['Application']],
    [['•', '• Application'], ['Application']],
    [
      ['Application', 'Denial letter'],
      ['Application', 'Denial letter'],
    ],
    [
      ['These were read:', 'Application', 'Denial'],
      ['Application', 'Denial'],
    ],
    [['Application'], ['Application']],
    [
      [long, 'Denial'],
      [long, 'Denial'],
    ],
  ])('%j → %j', (lines, items) => {
    expect(itemsOf(...lines)).toEqual(items)
  })

  it('keep their places and the text they stand in', () => {
    const source = 'These were read:\n • Application\n • Denial of\n   7/22/2013'
    const { value, spans } = read(source)
    expect(value.text).toBe('These were read: • Application • Denial of 7/22/2013')
    expect(spans['/items/0']).toEqual(at(source, 'Application'))
    expect(spans['/items/1']).toEqual(at(source, 'Denial of\n   7/22/2013'))
  })
})

describe('no list', () => {
  it.each([
    [['All documents were read with care.']],
    [['Application', 'They were read.', 'Denial']],
    [['Application', 'Denial, with:']],
    [[`${long}x`, 'Denial']],
    [['See page 1. Application', 'at 2. Denial.']],
  ])('in %j', (lines) => {
    expect(itemsOf(...lines)).toEqual([])
  })
})
