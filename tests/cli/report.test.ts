/** `imr report`, as a user runs it over what `imr batch` has written. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readFigures } from '../../src/report'
import { DECISIONS } from '../../src/report/figures/outcomes'
import { makeFolder } from '../support/archive'
import { imr } from '../support/command'
import { type Server, startPostgres } from '../support/postgres'
import { shortArchive } from '../support/report'

const FILES = ['ndjson', 'ndjson.gz', 'ndjson.zst', 'parquet', 'duckdb', 'csv']

let folder: string
let server: Server
const outputOf = (kind: string) =>
  kind === 'postgres' ? server.url : join(folder, kind, `archive.${kind}`)

beforeAll(async () => {
  folder = makeFolder()
  const archive = shortArchive()
  server = await startPostgres()
  await imr(['migrate', server.url])
  for (const kind of [...FILES, 'postgres']) await imr(['batch', archive, '--out', outputOf(kind)])
})

afterAll(() => server?.stop())

describe.each([...FILES, 'postgres'])('figures over %s', (kind) => {
  test('are those counted by hand', async () => {
    const figures = await readFigures(outputOf(kind))
    const { letters, issues, decided, undecided, decisions, failed, failures } = figures
    expect([letters, issues, decided.reach.issues, undecided.issues, failed]).toEqual([
      4, 7, 6, 1, 1,
    ])
    expect(decisions).toEqual({ first: '2015-02-04', last: '2016-05-31' })
    expect(failures[0]!.letters.shown[0]!.path).toMatch(/recipe\.txt$/)
    const splits = Object.fromEntries(
      figures.splits.map(({ dimension, groups, counted, unknown }) => [
        dimension.id,
        {
          groups: groups.map(({ value, outcomes, reach }) => [
            value,
            ...DECISIONS.map((decision) => outcomes[decision].count),
            reach.letters,
          ]),
          rest: [counted.issues, counted.letters, unknown.issues, unknown.letters],
        },
      ]),
    )
    expect(splits).toEqual({
      category: {
        groups: [
          ['Rehabilitation', 2, 1, 0, 3],
          ['Pharmaceuticals', 1, 1, 0, 2],
          ['Diagnostic testing', 1, 0, 0, 1],
        ],
        rest: [6, 4, 0, 0],
      },
      month: {
        groups: [
          ['2015-02', 3, 1, 0, 2],
          ['2016-04', 0, 1, 0, 1],
          ['2016-05', 1, 0, 0, 1],
        ],
        rest: [6, 4, 0, 0],
      },
      guideline: {
        groups: [
          ['MTUS Acupuncture Treatment', 2, 1, 0, 3],
          ['MTUS Chronic Pain Medical Treatment', 1, 1, 0, 2],
        ],
        rest: [5, 4, 1, 1],
      },
      specialty: {
        groups: [
          ['Pain Management', 3, 1, 0, 2],
          ['Anesthesiology', 2, 1, 0, 2],
          ['Orthopedic Surgery', 1, 0, 0, 1],
        ],
        rest: [6, 4, 0, 0],
      },
      treatment: {
        groups: [
          ['Acupuncture', 2, 1, 0, 3],
          ['NSAIDs', 1, 1, 0, 2],
          ['Imaging', 1, 0, 0, 1],
        ],
        rest: [6, 4, 0, 0],
      },
      drug: { groups: [['naproxen', 1, 1, 0, 2]], rest: [2, 2, 4, 4] },
    })
    expect(
      figures.days.map(({ counted, unknown, backwards, summary }) => [
        counted,
        unknown,
        backwards.count,
        summary?.least,
        summary?.most,
      ]),
    ).toEqual([
      [2, 1, 1, 10, 10],
      [4, 0, 0, 20, 41],
      [3, 1, 0, 30, 40],
    ])
  })
})

describe('the command', () => {
  test('writes one page and says how many letters it is about', async () => {
    const out = join(folder, 'archive.html')
    const run = await imr(['report', outputOf('ndjson'), '-o', out])
    expect(run).toEqual({ status: 0, stdout: '', stderr: `${out}: 4 letters\n` })
    expect(readFileSync(out, 'utf8')).toMatch(/^<!doctype html>/)
  })

  test('a table of a folder stands for its folder', async () => {
    const out = join(folder, 'table.html')
    const table = join(outputOf('parquet'), 'letters.parquet')
    expect(await imr(['report', table, '-o', out])).toMatchObject({ status: 0 })
  })

  const refused = async (output: string, reason: string, status = 2) => {
    const out = join(folder, 'refused.html')
    const run = await imr(['report', output, '-o', out])
    expect(run.stderr).toContain(reason)
    expect(run).toMatchObject({ status, stdout: '' })
    expect(existsSync(out)).toBe(false)
  }

  test('says what is no output of a batch', async () => {
    const other = join(folder, 'other.ndjson')
    writeFileSync(other, '{"path":"a.txt"}\n')
    await refused(other, `${other}: line 1 is no letter as imr batch writes it`)
    const text = join(folder, 'letter.txt')
    writeFileSync(text, 'Case Number: CM15-0000001')
    await refused(text, `${text} is no output of imr batch`)
    await refused(folder, `${folder} is no output of imr batch`)
    await refused(join(folder, 'none.ndjson'), 'there is no such file or folder')
    await refused('postgres://127.0.0.1:1/imr', 'No database answers at this address', 1)
    const database = join(folder, 'other.duckdb')
    writeFileSync(database, 'no database')
    await refused(database, 'not as imr batch writes it')
    const foreign = join(folder, 'foreign.parquet')
    cpSync(outputOf('parquet'), foreign, { recursive: true })
    rmSync(join(foreign, 'citations.parquet'))
    await refused(foreign, 'not as imr batch writes it')
  })

  test('of a database the page is the same, and no password is on it', async () => {
    const [fromFile, fromDatabase] = [join(folder, 'file.html'), join(folder, 'database.html')]
    await imr(['report', outputOf('duckdb'), '-o', fromFile])
    const run = await imr(['report', server.url, '-o', fromDatabase])
    expect(run).toMatchObject({ status: 0, stderr: `${fromDatabase}: 4 letters\n` })
    const page = readFileSync(fromDatabase, 'utf8')
    expect(page).not.toContain('secret')
    expect(page.replaceAll('postgres on 127.0.0.1', 'archive.duckdb')).toBe(
      readFileSync(fromFile, 'utf8'),
    )
  })

  test('a database without the tables, or without letters, makes no page', async () => {
    const other = server.url.replace(/postgres$/, 'template1')
    await refused(other, 'run imr migrate first')
    await server.rows('CREATE DATABASE none')
    const none = server.url.replace(/postgres$/, 'none')
    await imr(['migrate', none])
    await refused(none, 'none on 127.0.0.1 holds no letters', 1)
  })

  test('an output without letters makes no page', async () => {
    const empty = join(folder, 'empty.ndjson')
    writeFileSync(empty, '')
    await refused(empty, `${empty} holds no letters`, 1)
  })

  test('without DuckDB, only NDJSON is read, and what to install is said', async () => {
    vi.resetModules()
    vi.doMock('@duckdb/node-api', () => {
      throw new Error('not installed')
    })
    const report = await import('../../src/report')
    await expect(report.readFigures(outputOf('duckdb'))).rejects.toThrow(
      /npm install @duckdb\/node-api/,
    )
    expect(await report.readFigures(outputOf('ndjson'))).toMatchObject({ letters: 4 })
    vi.doUnmock('@duckdb/node-api')
  })

  test('a cut-off file makes no page', async () => {
    const cut = join(folder, 'cut.ndjson.gz')
    writeFileSync(cut, readFileSync(outputOf('ndjson.gz')).subarray(0, 900))
    await refused(cut, 'unexpected end of file', 1)
  })

  test('does not write over what it reads', async () => {
    const output = outputOf('ndjson')
    const before = readFileSync(output, 'utf8')
    const { status, stderr } = await imr(['report', output, '-o', output])
    expect([status, stderr]).toEqual([
      2,
      `imr: ${output} is the input itself; name another file with -o\n`,
    ])
    expect(readFileSync(output, 'utf8')).toBe(before)
  })

  test('counts a letter as failed only where the file of failures says so', async () => {
    rmSync(`${outputOf('ndjson.gz')}.failed.ndjson`)
    expect((await readFigures(outputOf('ndjson.gz'))).failed).toBe(0)
  })
})
