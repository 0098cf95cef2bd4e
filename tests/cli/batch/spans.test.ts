/** `imr batch --spans`: in every output each value leads to its words. */
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Determination, Spans } from '../../../src/index'
import type { PdfPlace } from '../../../src/pdf'
import { letterNumber, linesOf, makeArchive, makeFolder } from '../../support/archive'
import { imr } from '../../support/command'
import { rowsOf } from '../../support/duckdb'
import { wordFaults } from '../../support/faults'
import { setText } from '../../support/pdf'
import { type Server, startPostgres } from '../../support/postgres'

interface Line {
  letter: string
  path: string
  determination: Determination
  spans: Spans
  text?: string
  places?: Record<string, PdfPlace[]>
}

const COLUMNS = `letter, pointer, start_offset, end_offset, page, last_page, box_x, box_y, box_width, box_height`
const ORDER = 'ORDER BY letter, pointer'

const MARKDOWN = 'fixtures/markdown/clean-lists-and-headings-foot-surgery-items-mixed'

let server: Server
let folder: string
let archive: string
let lines: Line[]

beforeAll(async () => {
  folder = makeFolder()
  archive = makeArchive(14)
  writeFileSync(join(archive, 'letter.pdf'), setText(letterNumber(3), { height: 20 }))
  copyFileSync(`${MARKDOWN}/letter.md`, join(archive, 'letter.md'))
  const out = join(folder, 'out.ndjson')
  expect((await imr(['batch', archive, '--out', out, '--spans'])).status).toBe(0)
  lines = linesOf(out) as unknown as Line[]
  server = await startPostgres()
  await imr(['migrate', server.url])
})
afterAll(() => server?.stop())

/** What the spans of a line point into. */
const sourceOf = ({ path, text }: Line): string => text ?? readFileSync(path, 'utf8')

/** The rows that the table must have, in its order. */
const expected = (): unknown[][] =>
  lines
    .flatMap(({ letter, spans, places }) =>
      Object.entries(spans).map(([pointer, [start, end]]) => {
        const on = places?.[pointer] ?? []
        return [letter, pointer, start, end, on[0]?.page ?? null, on.at(-1)?.page ?? null]
      }),
    )
    .sort((one, other) => (`${one[0]} ${one[1]}` < `${other[0]} ${other[1]}` ? -1 : 1))

/** Rows as numbers, whatever their reader makes of them. */
const plain = (rows: unknown[][]): unknown[][] =>
  rows.map((row) => row.map((cell, index) => (index < 2 || cell === null ? cell : Number(cell))))

/** Each row's slice is its value, and a PDF's row lies on its page. */
function expectTrue(rows: unknown[][]): void {
  expect(rows.map((row) => row.slice(0, 6))).toEqual(expected())
  for (const line of lines) {
    const own = rows.filter(([letter]) => letter === line.letter)
    expect(own.length).toBeGreaterThan(20)
    const spans = Object.fromEntries(own.map(([, pointer, start, end]) => [pointer, [start, end]]))
    expect(wordFaults(sourceOf(line), { ...line, spans } as never)).toEqual([])
    const isPdf = line.path.endsWith('.pdf')
    for (const [, pointer, start, end, page, lastPage, x, y, width, height] of own) {
      if (!isPdf || start === end) expect([page, lastPage, x, y, width, height]).toEqual(NOWHERE)
      else expect(liesOnPage(line, pointer as string, [x, y, width, height] as number[])).toBe(true)
    }
  }
}

const NOWHERE = [null, null, null, null, null, null]

/** Around every line of the words on their first page, and no larger. */
function liesOnPage({ places }: Line, pointer: string, [x, y, width, height]: number[]): boolean {
  const all = places![pointer]![0]!.rectangles
  const near = (one: number, other: number) => Math.abs(one - other) < 0.02
  return (
    near(x!, Math.min(...all.map(([left]) => left))) &&
    near(y!, Math.min(...all.map(([, top]) => top))) &&
    near(x! + width!, Math.max(...all.map(([left, , wide]) => left + wide))) &&
    near(y! + height!, Math.max(...all.map(([, top, , high]) => top + high)))
  )
}

test('NDJSON has them as imr parse --spans has', async () => {
  const { stdout } = await imr(['parse', '--spans', ...lines.map(({ path }) => path)])
  const parsed: Line[] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(lines.length).toBe(16)
  for (const [index, { spans, places, text }] of parsed.entries()) {
    expect(lines[index]).toMatchObject({ spans })
    expect(lines[index]!.places).toEqual(places)
    expect(lines[index]!.text).toEqual(text)
  }
  expect(lines.filter(({ text }) => text !== undefined).map(({ path }) => path)).toEqual([
    join(archive, 'letter.pdf'),
  ])
})

describe('the table spans', () => {
  test.each([
    ['csv', ':memory:', (out: string) => `read_csv('${out}/spans.csv', header = true)`],
    ['parquet', ':memory:', (out: string) => `'${out}/spans.parquet'`],
    ['duckdb', null, () => 'spans'],
  ] as const)('of %s has the place of every value', async (format, database, from) => {
    const out = join(folder, `out.${format}`)
    expect((await imr(['batch', archive, '--out', out, '--spans'])).status).toBe(0)
    expectTrue(plain(await rowsOf(database ?? out, `SELECT ${COLUMNS} FROM ${from(out)} ${ORDER}`)))
  })

  test('of PostgreSQL too, of letters that were there without spans as well; they go with their letter', async () => {
    const batch = (...more: string[]) => imr(['batch', archive, '--out', server.url, ...more])
    const count = async () => Number((await server.rows('SELECT count(*) FROM spans'))[0]![0])
    await batch()
    expect(await count()).toBe(0)
    expect((await batch('--spans')).status).toBe(0)
    const rows = await server.rows(
      `SELECT ${COLUMNS} FROM spans ORDER BY letter, pointer COLLATE "C"`,
    )
    expectTrue(plain(rows))
    expect((await batch('--spans')).stderr).toContain('16 of the input were there already')
    expect((await batch()).stderr).toContain('16 of the input were there already')
    expect(await count()).toBe(rows.length)
    await server.rows('DELETE FROM letters')
    expect(await count()).toBe(0)
  })

  test('is not there without --spans, and an output has spans of all its letters or of none', async () => {
    const out = join(folder, 'none.duckdb')
    await imr(['batch', archive, '--out', out])
    await expect(rowsOf(out, 'SELECT * FROM spans')).rejects.toThrow(/does not exist/)
    const added = await imr(['batch', archive, '--out', out, '--spans', '--append'])
    expect([added.status, added.stderr]).toEqual([
      2,
      expect.stringContaining('was written without --spans: do the same'),
    ])
    const whole = join(folder, 'out.duckdb')
    expect((await imr(['batch', archive, '--out', whole, '--append'])).stderr).toContain(
      'was written with --spans: do the same',
    )
    const more = makeArchive(15)
    expect((await imr(['batch', more, '--out', whole, '--append', '--spans'])).stderr).toContain(
      '1 new',
    )
    expect(await rowsOf(whole, 'SELECT count(DISTINCT letter)::INTEGER FROM spans')).toEqual([[17]])
  })
})
