/** The table `spans`: where in its letter each value stands. */
import { column, letterColumn, REQUIRED, type ReadLetter, type Table } from './column'

interface SpanRow {
  letter: string
  pointer: string
  start: number
  end: number
  box: Box | null
}

/** What of a PDF's pages the words of a span stand on. */
interface Box {
  page: number
  lastPage: number
  left: number
  top: number
  right: number
  bottom: number
}

export const spans: Table<SpanRow> = {
  name: 'spans',
  about: 'One row a value that came from the text, with the place of its words; only with --spans.',
  key: ['letter', 'pointer'],
  rows: spanRows,
  columns: [
    letterColumn(),
    column(
      'pointer',
      'text',
      'The value, as a JSON Pointer into the determination: /issues/0/decision. Its indexes count from 0.',
      (row) => row.pointer,
      REQUIRED,
    ),
    column(
      'start_offset',
      'integer',
      "UTF-16 code units from the beginning of the letter's text.",
      (row) => row.start,
      REQUIRED,
    ),
    column('end_offset', 'integer', 'Exclusive.', (row) => row.end, REQUIRED),
    column(
      'page',
      'integer',
      'Of a PDF: the page on which the words begin, from 1; null for text and Markdown.',
      ({ box }) => box?.page ?? null,
    ),
    column(
      'last_page',
      'integer',
      'The page on which they end.',
      ({ box }) => box?.lastPage ?? null,
    ),
    column(
      'box_x',
      'number',
      'The box around the words on the page where they begin, in points (1/72 inch) from its left edge; null for text and Markdown.',
      ({ box }) => box?.left ?? null,
    ),
    column('box_y', 'number', 'The same from its top edge.', ({ box }) => box?.top ?? null),
    column('box_width', 'number', 'In points.', ({ box }) => box && size(box.left, box.right)),
    column('box_height', 'number', 'In points.', ({ box }) => box && size(box.top, box.bottom)),
  ],
}

/** None where the run was not asked for spans. */
function spanRows({ letter, spans = {}, places = {} }: ReadLetter): SpanRow[] {
  return Object.entries(spans).map(([pointer, [start, end]]) => ({
    letter,
    pointer,
    start,
    end,
    box: boxOf(places[pointer]),
  }))
}

function boxOf(places: NonNullable<ReadLetter['places']>[string] | undefined): Box | null {
  const [first] = places ?? []
  if (!first) return null
  const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity }
  for (const [x, y, width, height] of first.rectangles) {
    box.left = Math.min(box.left, x)
    box.top = Math.min(box.top, y)
    box.right = Math.max(box.right, x + width)
    box.bottom = Math.max(box.bottom, y + height)
  }
  return { page: first.page, lastPage: places!.at(-1)!.page, ...box }
}

/** Places are given in hundredths of a point. */
const size = (from: number, to: number): number => Math.round((to - from) * 100) / 100
