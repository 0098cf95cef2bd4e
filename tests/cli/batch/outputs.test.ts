/** What `imr batch` writes, in each of its formats. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { linesOf, makeArchive, makeFolder } from '../../support/archive'
import { imr } from '../../support/command'
import { rowsOf } from '../../support/duckdb'

const COUNT = 140
let archive: string
beforeAll(() => {
  archive = makeArchive(COUNT)
})

const batch = (out: string, ...more: string[]) => imr(['batch', archive, '--out', out, ...more])

describe('outputs', () => {
  test('NDJSON: a letter a line, in the order of the input; nothing is left beside it', async () => {
    const folder = makeFolder()
    const { status, stdout, stderr } = await batch(join(folder, 'out.ndjson'))
    expect(status).toBe(0)
    expect(stdout).toBe('')
    expect(stderr).toContain('Done: 140 read')
    expect(stderr).toContain('final-determination: 140')
    const lines = linesOf(join(folder, 'out.ndjson'))
    expect(lines.map(({ path }) => path)).toEqual(
      readdirSync(archive)
        .sort()
        .map((name) => join(archive, name)),
    )
    expect(lines[0]).toMatchObject({ determination: { header: { caseNumber: 'CM17-0000000' } } })
    expect(readdirSync(folder).sort()).toEqual(['out.ndjson', 'out.ndjson.journal'])
  })

  test('the same, compressed', async () => {
    const folder = makeFolder()
    for (const name of ['out.ndjson', 'out.ndjson.gz', 'out.ndjson.zst'])
      await batch(join(folder, name))
    const plain = readFileSync(join(folder, 'out.ndjson'), 'utf8')
    expect(gunzipSync(readFileSync(join(folder, 'out.ndjson.gz'))).toString()).toBe(plain)
    const [[count]] = (await rowsOf(
      ':memory:',
      `SELECT count(DISTINCT letter) FROM read_json('${folder}/out.ndjson.zst', format = 'newline_delimited')`,
    )) as [[bigint]]
    expect(Number(count)).toBe(COUNT)
  })

  test('CSV, Parquet and DuckDB hold the same rows; dates are dates, lists are lists', async () => {
    const folder = makeFolder()
    for (const name of ['out.csv', 'out.parquet', 'out.duckdb']) {
      expect((await batch(join(folder, name))).status, name).toBe(0)
    }
    const database = join(folder, 'out.duckdb')
    const names = [
      'letters',
      'issues',
      'citations',
      'dates',
      'records',
      'diagnoses',
      'redactions',
      'messages',
    ]
    for (const name of names) {
      const [[inDuckDB]] = (await rowsOf(database, `SELECT count(*) FROM ${name}`)) as [[bigint]]
      const [[inParquet]] = (await rowsOf(
        database,
        `SELECT count(*) FROM '${folder}/out.parquet/${name}.parquet'`,
      )) as [[bigint]]
      const [[inCsv]] = (await rowsOf(
        database,
        `SELECT count(*) FROM read_csv('${folder}/out.csv/${name}.csv', header = true, delim = ',', quote = '"', all_varchar = true)`,
      )) as [[bigint]]
      expect([name, inParquet, inCsv]).toEqual([name, inDuckDB, inDuckDB])
    }
    expect(
      await rowsOf(
        database,
        `SELECT typeof(decision_date), typeof(specialties), typeof(patient_age) FROM letters LIMIT 1`,
      ),
    ).toEqual([['DATE', 'VARCHAR[]', 'BIGINT']])
    const lines = (await imr(['parse', join(archive, '000001.txt')])).stdout
    const { determination } = JSON.parse(lines)
    const [[summary, day]] = (await rowsOf(
      database,
      `SELECT clinical_summary, decision_date::VARCHAR FROM letters WHERE path LIKE '%000001.txt'`,
    )) as [[string, string]]
    expect([summary, day]).toEqual([
      determination.clinicalSummary.text,
      determination.header.decisionDate.iso,
    ])
  })
})
