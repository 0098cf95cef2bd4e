/** Letters of equal id, path, case number or bytes: none is lost, and the summary counts them. */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { letterNumber, makeFolder } from '../../support/archive'
import { imr } from '../../support/command'
import { rowsOf } from '../../support/duckdb'

const OUTPUTS = ['out.ndjson', 'out.ndjson.gz', 'out.csv', 'out.parquet', 'out.duckdb']

const ndjson = (letters: readonly { id: string; text: string }[]): string =>
  letters.map((letter) => JSON.stringify(letter)).join('\n')

const same = (...numbers: number[]): string =>
  ndjson(numbers.map((number) => ({ id: 'same', text: letterNumber(number) })))

async function casesIn(out: string): Promise<string[]> {
  if (/ndjson/.test(out)) {
    const bytes = readFileSync(out)
    const text = (out.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
    const lines = text.trim().split('\n')
    return lines.map((line) => JSON.parse(line).determination.header.caseNumber).sort()
  }
  const [database, from] = out.endsWith('.duckdb')
    ? [out, 'letters']
    : out.endsWith('.parquet')
      ? [':memory:', `'${out}/letters.parquet'`]
      : [':memory:', `read_csv('${out}/letters.csv', header = true, all_varchar = true)`]
  const rows = await rowsOf(database, `SELECT case_number FROM ${from} ORDER BY 1`)
  return rows.map(([it]) => it as string)
}

const cases = (...numbers: number[]): string[] =>
  numbers.map((number) => `CM17-${String(number).padStart(7, '0')}`).sort()

describe.each(OUTPUTS)('%s', (name) => {
  test('five letters of one id are five rows, also when more come', async () => {
    const folder = makeFolder()
    const [input, out] = [join(folder, 'in.ndjson'), join(folder, name)]
    const batch = () => imr(['batch', input, '--out', out, '--append'])
    writeFileSync(input, same(1, 2, 3, 4, 5))
    const first = await batch()
    expect(first.stderr).toContain('Done: 5 read')
    expect(first.stderr).toContain('5 share their id or path with another')
    expect(await casesIn(out)).toEqual(cases(1, 2, 3, 4, 5))
    writeFileSync(input, same(2, 3, 4, 5, 6, 7))
    const second = await batch()
    expect(second.stderr).toContain('1 new, 4 kept, 1 replaced')
    expect(await casesIn(out)).toEqual(cases(2, 3, 4, 5, 6, 7))
    expect((await batch()).stderr).toContain('0 new, 6 kept, 0 replaced')
    expect(await casesIn(out)).toEqual(cases(2, 3, 4, 5, 6, 7))
  })
})

test('an id that no file can hold is changed, and that is said', async () => {
  const folder = makeFolder()
  const out = join(folder, 'out.ndjson')
  writeFileSync(
    join(folder, 'in.ndjson'),
    ndjson([
      { id: '\ud800', text: letterNumber(1) },
      { id: 'b', text: letterNumber(2) },
    ]),
  )
  const { stderr } = await imr(['batch', join(folder, 'in.ndjson'), '--out', out])
  expect(stderr).toContain('1 ids have characters that the output cannot hold')
  expect(JSON.parse(readFileSync(out, 'utf8').split('\n')[0]!).path).toMatch(/#\uFFFD$/)
})

test('letters of one case number from two files are counted', async () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'a.txt'), letterNumber(1))
  writeFileSync(join(folder, 'b.txt'), `${letterNumber(1)}\nPage 2\n`)
  writeFileSync(join(folder, 'c.txt'), letterNumber(2))
  const { stderr } = await imr(['batch', folder, '--out', join(folder, 'out.ndjson')])
  expect(stderr).toContain('Done: 3 read')
  expect(stderr).toContain('2 share their case number with another')
})

test('letters of equal bytes are written once, and counted', async () => {
  const folder = makeFolder()
  for (const name of ['a.txt', 'b.txt', 'c.txt'])
    writeFileSync(join(folder, name), letterNumber(name === 'b.txt' ? 2 : 1))
  const out = join(folder, 'out.ndjson')
  const { stderr } = await imr(['batch', folder, '--out', out])
  expect(stderr).toContain('1 of the input were left out')
  expect(await casesIn(out)).toEqual(cases(1, 2))
})

test('a letter that is mended takes the place of its failure', async () => {
  const folder = makeFolder()
  const inputs = makeFolder()
  const out = join(folder, 'out.ndjson')
  writeFileSync(join(inputs, 'a.txt'), 'no letter')
  writeFileSync(join(inputs, 'b.txt'), letterNumber(2))
  const batch = () => imr(['batch', inputs, '--out', out, '--append'])
  expect((await batch()).stderr).toContain('1 read (0 with warnings), 1 failed')
  writeFileSync(join(inputs, 'a.txt'), letterNumber(1))
  const mended = await batch()
  expect([mended.status, mended.stderr]).toEqual([
    0,
    expect.stringContaining('2 read (0 with warnings), 0 failed'),
  ])
  expect(() => readFileSync(`${out}.failed.ndjson`)).toThrow(/ENOENT/)
})
