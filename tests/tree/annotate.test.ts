import { describe, expect, it } from 'vitest'
import { scanDates } from '../../grammars/date/scan'
import { readRedactions } from '../../src/facts/redactions'
import { reflow } from '../../src/text/reflow'
import { annotate } from '../../src/tree/annotate'
import { builderOf } from '../support/page'

/** The leaves of one paragraph, whose lines are parted by furniture where `---` stands. */
function annotated(source: string) {
  const build = builderOf(source)
  const furniture = source.indexOf('---')
  const stretches =
    furniture < 0
      ? [[0, source.length]]
      : [
          [0, furniture - 1],
          [furniture + 4, source.length],
        ]
  const texts = stretches.map(([start, end]) => build.leaf('text', start!, end!))
  const children =
    furniture < 0
      ? texts
      : [texts[0]!, build.leaf('furniture', furniture, furniture + 3), texts[1]!]
  const paragraph = build.paragraph(children)!
  const prose = reflow(
    source,
    stretches.map(([start, end], index) => ({ start: start!, end: end!, opens: index === 0 })),
  )
  const dates = scanDates(prose.text)
  const redactions = readRedactions(prose, dates, source)
  const block = { section: 'clinicalSummary', issue: null, field: null } as const
  annotate({ ...block, paragraphs: [paragraph], prose, dates, redactions }, build)
  return paragraph.children
}

const leaves = (source: string) => annotated(source).map(({ type, value }) => [type, value])

describe('the leaves of a paragraph', () => {
  it('part where a date stands', () => {
    expect(leaves('Seen on 10-12-16 and October\n3, 2016.')).toEqual([
      ['text', 'Seen on '],
      ['date', '10-12-16'],
      ['text', ' and '],
      ['date', 'October\n3, 2016'],
      ['text', '.'],
    ])
  })

  it('give the date its reading', () => {
    expect(annotated('10//9/13')).toMatchObject([
      {
        type: 'date',
        reading: {
          month: 10,
          day: 9,
          year: 13,
          twoDigitYear: true,
          problems: ['doubled-separator'],
        },
      },
    ])
  })

  it('part at the blanks of a gap and at a mask', () => {
    expect(leaves('Employed by  as a cook. Seen by Dr. XXXX.')).toEqual([
      ['text', 'Employed by'],
      ['redaction', '  '],
      ['text', 'as a cook. Seen by Dr. '],
      ['redaction', 'XXXX'],
      ['text', '.'],
    ])
  })

  it('stay whole where neither stands', () => {
    expect(leaves('Pain of 5-6/10.  He walks.')).toEqual([['text', 'Pain of 5-6/10.  He walks.']])
  })

  it('part on both sides of page furniture', () => {
    expect(leaves('Seen on 10-12-16\n---\nand on 10-13-16')).toEqual([
      ['text', 'Seen on '],
      ['date', '10-12-16'],
      ['furniture', '---'],
      ['text', 'and on '],
      ['date', '10-13-16'],
    ])
  })

  it('leave a date that furniture stands in as text', () => {
    expect(leaves('Seen on 10-12-\n---\n2016 here')).toEqual([
      ['text', 'Seen on 10-12-'],
      ['furniture', '---'],
      ['text', '2016 here'],
    ])
  })
})
