/** How a letter is set: everything that may change and leave its facts as they are. */
import fc from 'fast-check'

export interface Setting {
  /** Which of the accepted wordings is taken where there are several. */
  wording: number
  /** The longest line, in characters. */
  width: number
  /** An empty line behind each line, as some extractors print it. */
  doubled: boolean
  /** Lines on a page; null: all stand on one. */
  pageLength: number | null
  numbering: keyof typeof NUMBERINGS
  table: 'columns' | 'lines' | 'torn'
  bullet: string
  /** Headings stand in the middle of the line. */
  centred: boolean
  breaks: '\n' | '\r\n'
  /** The summary and the rationales have a paragraph for each sentence. */
  parted: boolean
}

export const NUMBERINGS = {
  '1)': (number: number) => `${number})`,
  '1.': (number: number) => `${number}.`,
  '(1)': (number: number) => `(${number})`,
  '#1': (number: number) => `#${number}`,
} as const

export const settings: fc.Arbitrary<Setting> = fc.record({
  wording: fc.nat(11),
  width: fc.integer({ min: 60, max: 110 }),
  doubled: fc.boolean(),
  pageLength: fc.option(fc.integer({ min: 20, max: 50 })),
  numbering: fc.constantFrom(...(Object.keys(NUMBERINGS) as Setting['numbering'][])),
  table: fc.constantFrom('columns', 'lines', 'torn'),
  bullet: fc.constantFrom('•', '●', '-', '*'),
  centred: fc.boolean(),
  breaks: fc.constantFrom('\n', '\r\n'),
  parted: fc.boolean(),
})

/** The wording that a setting takes. */
export const taken = <T>({ wording }: Setting, rows: readonly T[]): T =>
  rows[wording % rows.length]!
