import { describe, expect, test } from 'vitest'
import { parseDetermination } from '../../src/index'
import type { PlainMessage } from '../../src/messages/plain'
import { csvHeader, csvRows, DIALECTS } from '../../src/output/csv'
import { tables } from '../../src/output/tables'
import { LETTERS } from '../support/archive'

const { determination } = parseDetermination(LETTERS[0]!)
const table = (name: string) => tables.find((it) => it.name === name)!

/** The diagnoses without their body parts: one cell of words behind the key. */
const words = { ...table('diagnoses'), columns: table('diagnoses').columns.slice(0, 3) }

/** The one diagnosis of a letter as a spreadsheet gets it. */
const cellOf = (diagnosis: string, dialect: keyof typeof DIALECTS = 'spreadsheet'): string => {
  const summary = {
    ...determination.clinicalSummary!,
    diagnoses: [{ text: diagnosis, bodyParts: [] }],
  }
  const letter = {
    letter: 'k',
    path: 'p',
    determination: { ...determination, clinicalSummary: summary },
    messages: [] as PlainMessage[],
  }
  return csvRows(words, letter, DIALECTS[dialect])
}

describe('CSV for spreadsheet programs', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠SUM(A1)',
  ])('a cell that begins as a formula, %j, is made words', (text) =>
    expect(cellOf(text)).toBe(`"k",1,"'${text}"\r\n`),
  )

  test.each([
    ['neck, left', '"neck, left"'],
    ['6" tear', '"6"" tear"'],
    ['first\n\nsecond', '"first\n\nsecond"'],
    ['pain - chronic', '"pain - chronic"'],
    ['grade 3－4 ＝ worse', '"grade 3－4 ＝ worse"'],
    ['', '""'],
  ])('%j', (text, cell) => expect(cellOf(text)).toBe(`"k",1,${cell}\r\n`))

  test('its first line names the columns, after the mark that tells Excel UTF-8', () => {
    expect(csvHeader(table('diagnoses'), DIALECTS.spreadsheet)).toBe(
      '\uFEFFletter,number,diagnosis,body_parts\r\n',
    )
  })
})

describe('CSV for databases', () => {
  test('words are left as they are', () => expect(cellOf('=1+1', 'duckdb')).toBe('"k",1,"=1+1"\n'))

  test('PostgreSQL gets no U+0000', () => {
    expect(cellOf('a\0b', 'postgres')).toBe('"k",1,"a\uFFFDb"\n')
    expect(DIALECTS.postgres.list(['a "b"', 'c\\d'])).toBe('{"a \\"b\\"","c\\\\d"}')
  })
})

const at = (offset: number) => ({ line: 1, column: offset + 1, offset })
const message: PlainMessage = {
  reason: 'r',
  ruleId: 'x',
  source: 'imr-determination',
  fatal: null,
  line: 1,
  column: 1,
  place: { start: at(0), end: at(1) },
}

describe('the tables', () => {
  test.each(tables.map((it) => [it.name, it] as const))(
    '%s: its key tells its rows apart',
    (_, it) => {
      for (const [number, text] of LETTERS.entries()) {
        const { determination, spans } = parseDetermination(text)
        const messages = [message, message]
        const rows = it.rows({ letter: `${number}`, path: 'p', determination, messages, spans })
        const key = it.columns.filter(({ name }) => it.key.includes(name))
        expect(key.map(({ name }) => name)).toEqual(it.key)
        const keys = rows.map((row) => JSON.stringify(key.map(({ from }) => from(row))))
        expect(new Set(keys).size).toBe(rows.length)
      }
    },
  )
})
