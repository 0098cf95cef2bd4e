/** Reading order, blanks, columns and empty lines: from the words on a page to its text. */
import { describe, expect, it } from 'vitest'
import { compose } from '../../../src/inputs/pdf/compose'
import { readDocument } from '../../../src/inputs/pdf/document'
import { type PageFacts, type Piece, pdf } from '../../support/pdf'

const composed = async (...pages: (readonly Piece[] | PageFacts)[]) => {
  const facts = pages.map((page) => ('pieces' in page ? page : { pieces: page }))
  const bounds = { maxLength: 1e6, maxPages: 10, maxPageLength: 1e6, maxMemory: 2 ** 28 }
  const read = await readDocument(pdf(facts), bounds)
  if (!Array.isArray(read)) throw new Error(read.ruleId)
  return compose(read, 1e6)
}
const textOf = async (...pages: Parameters<typeof composed>) => (await composed(...pages)).text
const line = (text: string, row: number, x = 72): Piece => ({ x, y: 700 - row * 14, text })

describe('reading order', () => {
  it('is from top to bottom and left to right, however the page was drawn', async () => {
    const pieces = [
      line('knee sprain.', 2),
      line('right', 0, 300),
      line('An old', 1),
      line('left', 0),
    ]
    expect(await textOf(pieces)).toMatch(/^left +right\nAn old\nknee sprain\.$/)
  })

  it('parts pages by a form feed', async () => {
    const { text, pages } = await composed([line('one', 0)], [line('two', 0)])
    expect(text).toBe('one\n\ftwo')
    expect(pages.map(({ start, end }) => text.slice(start, end))).toEqual(['one', 'two'])
  })

  it('puts raised figures into the line that they belong to', async () => {
    const pieces = [
      line('the 3', 0),
      { x: 95.7, y: 704, text: 'rd', size: 7 },
      line('week', 0, 104.5),
    ]
    expect(await textOf([...pieces, line('of care', 1)])).toBe('the 3rd week\nof care')
  })

  it('is that of the page as displayed, where the page is turned', async () => {
    const pieces = [
      { x: 100, y: 80, text: 'first line', turned: 90 },
      { x: 114, y: 80, text: 'second line', turned: 90 },
    ]
    expect(await textOf({ pieces, rotate: 90 })).toBe('first line\nsecond line')
  })

  it('leaves out stamps across the page and words beyond its edges', async () => {
    const stamp = { x: 200, y: 300, text: 'COPY', size: 90, turned: 45 }
    expect(await textOf([line('kept', 0), stamp, line('cut off', 0, 900)])).toBe('kept')
  })
})

describe('blanks', () => {
  it.each([1.4, 1.6, 2.5, 3.2])('are gaps of %f points between words of 10', async (gap) => {
    const width = (722 + 500 + 444 + 444) * 0.01
    const pieces = [
      { x: 72, y: 700, text: 'Knee', size: 10 },
      { x: 72 + width + gap, y: 700, text: 'brace', size: 10 },
    ]
    expect(await textOf(pieces)).toBe('Knee brace')
  })

  it('are not the gaps that kerning makes', async () => {
    const width = (722 + 500 + 444 + 444) * 0.01
    const pieces = [
      { x: 72, y: 700, text: 'Knee', size: 10 },
      { x: 72 + width + 0.9, y: 700, text: 's', size: 10 },
    ]
    expect(await textOf(pieces)).toBe('Knees')
  })

  it.each([0.5, 1, 2, 3, 5, 8])(
    'are wider where letters are set %f points apart',
    async (spacing) => {
      const pieces = [{ ...line('Knee brace for the left side', 0), letterSpacing: spacing }]
      expect(await textOf(pieces)).toBe('Knee brace for the left side')
    },
  )

  it('stay two where letters are set apart and words were cut out', async () => {
    const pieces = [{ ...line('seen by  . He', 0), letterSpacing: 1 }]
    expect(await textOf(pieces)).toBe('seen by  . He')
  })

  it('stay between single letters that blanks part', async () => {
    expect(await textOf([line('A B C D E F', 0)])).toBe('A B C D E F')
  })

  it('are as many as the page has: two may stand where words were cut out', async () => {
    expect(await textOf([line('employed by  . He', 0)])).toBe('employed by  . He')
  })

  it('are one each in a line that is stretched to both margins', async () => {
    const stretched = { ...line('a line that is set to both of its margins', 0), wordSpacing: 5 }
    expect(await textOf([stretched])).toBe('a line that is set to both of its margins')
  })

  it('are told by distance where the page draws none', async () => {
    expect(await textOf([line('Knee', 0), line('brace', 0, 101)])).toBe('Knee brace')
  })

  it('do not stand between two pieces of one word', async () => {
    const bold = { ...line('certified', 0, 94), bold: true }
    expect(await textOf([line('non-', 0), bold])).toBe('non-certified')
  })
})

describe('lines', () => {
  it('are parted by an empty one where they stand further apart than most', async () => {
    const rows = [0, 1, 2, 3.6, 4.6, 5.6].map((row) => line(`line ${row}`, row))
    expect((await textOf(rows)).split('\n\n')).toHaveLength(2)
  })

  it('are not parted in a letter that is set wide throughout', async () => {
    const rows = [0, 2, 4, 6].map((row) => line(`line ${row}`, row))
    expect(await textOf(rows)).toBe('line 0\nline 2\nline 4\nline 6')
  })
})

describe('tables', () => {
  it('have label and value in one line, and a label that breaks over two lines whole', async () => {
    const text = await textOf([
      ...[line('Priority:', 0), line('Standard', 0, 160)],
      ...[line('Application', 0, 320), line('12/01/2016', 0, 440), line('Received:', 1, 320)],
    ])
    expect(text.replace(/ +/g, ' ')).toBe('Priority: Standard Application Received: 12/01/2016')
  })

  it('have the label of the first column whole as well', async () => {
    const text = await textOf([
      ...[line('Application', 0), line('12/01/2016', 0, 160)],
      ...[line('Priority:', 0, 320), line('Standard', 0, 440), line('Received:', 1)],
    ])
    expect(text.replace(/ +/g, ' ')).toBe('Application Received: 12/01/2016 Priority: Standard')
  })

  it('have a row of their own for each line that begins at their first column', async () => {
    const text = await textOf([
      ...[line('Date Assigned:', 0), line('12/07/2016', 0, 160)],
      ...[line('Decision Date:', 1), line('01/10/2017', 1, 160)],
    ])
    expect(text.split('\n')).toHaveLength(2)
  })

  it('are not seen in prose that has a wide gap', async () => {
    const text = await textOf([
      ...[line('The worker of', 0), line('was hurt. Diagnoses', 0, 250), line('noted:', 1)],
    ])
    expect(text).toMatch(/^The worker of +was hurt\. Diagnoses\nnoted:$/)
  })
})

describe('bold', () => {
  it('is told from plain', async () => {
    const bold = (text: string, row: number): Piece => ({ ...line(text, row), bold: true })
    const plain = [3, 4, 5].map((row) => line('Plain words follow it.', row))
    const { text, bold: stretches } = await composed([
      ...[line('Plain words.', 0), bold('Left knee MRI', 1), bold('with contrast:', 2)],
      ...[line('Upheld', 2, 170), ...plain],
    ])
    expect(stretches.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Left knee MRI\nwith contrast:',
    ])
  })

  it('says nothing where most is bold', async () => {
    const { bold } = await composed([{ ...line('All of it is bold', 0), bold: true }])
    expect(bold).toEqual([])
  })
})
