/** `imr batch --dry-run`: what a run would read, said without a trace. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { letterNumber, makeArchive, makeFolder } from '../../support/archive'
import { imr } from '../../support/command'
import { setText } from '../../support/pdf'
import { type Server, startPostgres } from '../../support/postgres'
import { zipOf } from '../../support/zip'

/** The names, sizes and times of all that is in a folder. */
const traceOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      const { size, mtimeMs } = statSync(join(folder, name))
      return `${name} ${size} ${mtimeMs}`
    })

let server: Server
beforeAll(async () => {
  server = await startPostgres()
  await imr(['migrate', server.url])
})
afterAll(() => server?.stop())

/** Fourteen letters, of which two change, one goes on at another path, and three are new. */
function change(archive: string): void {
  writeFileSync(join(archive, '000002.txt'), letterNumber(102))
  writeFileSync(join(archive, '000003.txt'), letterNumber(103))
  writeFileSync(join(archive, 'moved.txt'), letterNumber(4))
  writeFileSync(join(archive, '000004.txt'), letterNumber(5))
  for (const number of [20, 21, 22]) {
    writeFileSync(join(archive, `${number}.txt`), letterNumber(number))
  }
}

const CHANGED = [
  'Would read 5 letters',
  '3 new, 2 in place of others that changed, 12 there already',
  '1 would be left out: each is another letter, byte for byte',
]

test('says how much there is of each kind, and leaves no trace', async () => {
  const folder = makeFolder()
  const texts = [letterNumber(1), letterNumber(2), letterNumber(1)]
  texts.forEach((text, index) => void writeFileSync(join(folder, `${index}.txt`), text))
  const pdf = setText(letterNumber(3))
  writeFileSync(join(folder, 'a.pdf'), pdf)
  writeFileSync(
    join(folder, 'b.zip'),
    zipOf({ 'x.txt': letterNumber(4), 'y.txt': letterNumber(5) }),
  )
  writeFileSync(join(folder, 'c.png'), '')
  const before = traceOf(folder)
  const out = join(folder, 'new/out.ndjson')
  const { status, stdout, stderr } = await imr(['batch', folder, '--out', out, '--dry-run'])
  expect([status, stderr]).toEqual([0, ''])
  const bytes = [1, 2, 4, 5].reduce((sum, it) => sum + Buffer.byteLength(letterNumber(it)), 0)
  const size = (count: number) => `${(count / 1000).toFixed(1)} kB`
  expect(stdout).toContain(
    `Would read 5 letters (${size(bytes + pdf.length)}) of 5 files into ${out}`,
  )
  expect(stdout).toContain(`  text: 4 letters, ${size(bytes)}\n`)
  expect(stdout).toContain(`  PDF: 1 letter, ${size(pdf.length)}\n`)
  expect(stdout).toContain('1 would be left out')
  expect(stdout).toContain('1 file is no letter and was left out: 1 .png')
  expect(stdout).toMatch(/It would take about \d+ s\nNothing was written/)
  expect(traceOf(folder)).toEqual(before)
})

describe('over an output that is there', () => {
  test.each(['out.ndjson', 'out.csv', 'out.duckdb'])(
    '%s: counts as the run does that follows',
    async (name) => {
      const archive = makeArchive(14)
      const folder = makeFolder()
      const batch = (...more: string[]) =>
        imr(['batch', archive, '--out', join(folder, name), ...more])
      await batch()
      change(archive)
      const before = traceOf(folder)
      const refused = await batch('--dry-run')
      expect([refused.status, refused.stdout]).toEqual([2, ''])
      expect(refused.stderr).toContain('is finished: add to it with --append')
      const { stdout } = await batch('--dry-run', '--append')
      for (const words of CHANGED) expect(stdout).toContain(words)
      expect(traceOf(folder)).toEqual(before)
      expect((await batch('--append')).stderr).toContain('3 new, 12 kept, 2 replaced')
      expect((await batch('--dry-run', '--append')).stdout).toContain('Nothing to read')
    },
  )

  test('a run that was cut off: what it has read needs no reading', async () => {
    const archive = makeArchive(14)
    writeFileSync(join(archive, '000013.txt'), 'no letter\0')
    const folder = makeFolder()
    const batch = (...more: string[]) =>
      imr(['batch', archive, '--out', join(folder, 'out.ndjson'), ...more])
    await batch('--strict')
    expect(existsSync(join(folder, 'out.ndjson.partial'))).toBe(true)
    writeFileSync(join(archive, 'more.txt'), letterNumber(40))
    const before = traceOf(folder)
    expect((await batch('--dry-run')).stderr).toContain('holds an unfinished run')
    expect((await batch('--dry-run', '--resume')).stdout).toContain(
      '1 new, 0 in place of others that changed, 14 there already',
    )
    expect(traceOf(folder)).toEqual(before)
    await batch('--resume')
    expect(readFileSync(join(folder, 'out.ndjson'), 'utf8').trim().split('\n').length).toBe(14)
  })

  test('a database is asked, and left as it is', async () => {
    const archive = makeArchive(14)
    const batch = (...more: string[]) => imr(['batch', archive, '--out', server.url, ...more])
    await batch()
    change(archive)
    const rows = () => server.rows('SELECT letter, path, loaded_at FROM letters ORDER BY 1')
    const before = await rows()
    const { stdout } = await batch('--dry-run')
    for (const words of CHANGED) expect(stdout).toContain(words)
    expect(await rows()).toEqual(before)
    expect((await batch()).stderr).toContain('3 new, 12 kept, 2 replaced')
  })
})

test('letters that cannot be had are counted, and the status says so', async () => {
  const folder = makeFolder()
  writeFileSync(join(folder, 'a.txt'), letterNumber(1))
  const run = await imr([
    ...['batch', folder, join(folder, 'none.txt'), '--dry-run'],
    ...['--out', join(folder, 'out.ndjson')],
  ])
  expect([run.status, run.stdout]).toEqual([
    1,
    expect.stringContaining('1 cannot be read from their files'),
  ])
})
