/** `imr batch`, as a user runs it. */
import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'
import { letterNumber, linesOf, makeArchive, makeFolder } from '../support/archive'
import { imr } from '../support/command'
import { rowsOf } from '../support/duckdb'
import { some } from '../support/some'

const COUNT = 70
let archive: string
beforeAll(() => {
  archive = makeArchive(COUNT)
})

const batch = (out: string, ...more: string[]) => imr(['batch', archive, '--out', out, ...more])

describe('what cannot be read', () => {
  test('goes to a file beside the output with its reason, and the rest goes on', async () => {
    const folder = makeFolder()
    const inputs = makeFolder()
    writeFileSync(join(inputs, 'a.txt'), letterNumber(1))
    writeFileSync(join(inputs, 'b.pdf'), '%PDF-1.4 and no more')
    writeFileSync(join(inputs, 'c.zip'), 'no zip')
    writeFileSync(join(inputs, 'd.txt'), letterNumber(2))
    const names = readdirSync(inputs)
      .sort()
      .map((name) => join(inputs, name))
    const { status, stderr } = await imr(['batch', ...names, '--out', join(folder, 'out.ndjson')])
    expect(status).toBe(1)
    expect(stderr).toContain('2 read')
    expect(stderr).toContain('2 failed')
    expect(linesOf(join(folder, 'out.ndjson'))).toHaveLength(2)
    const failures = linesOf(join(folder, 'out.ndjson.failed.ndjson'))
    for (const { path, problem } of failures) expect(stderr).toContain(`${path}: ${problem}`)
    expect(stderr).toContain(join(folder, 'out.ndjson.failed.ndjson'))
    expect(failures.map(({ path }) => path)).toEqual(expect.arrayContaining([names[1], names[2]]))
    for (const { problem } of failures) expect(problem).toMatch(/\w/)
  })

  test('--strict stops at it, and leaves a run that --resume completes', async () => {
    const folder = makeFolder()
    const inputs = makeArchive(3)
    writeFileSync(join(inputs, '000001.txt'), 'no letter')
    const out = join(folder, 'out.ndjson')
    const strict = await imr(['batch', inputs, '--out', out, '--strict'])
    expect(strict.status).toBe(1)
    expect(strict.stderr).toContain('--strict')
    expect(existsSync(out)).toBe(false)
    expect((await imr(['batch', inputs, '--out', out, '--resume'])).status).toBe(1)
    expect(linesOf(out)).toHaveLength(2)
  })
})

describe('run again', () => {
  test.each(some(2, ['out.ndjson', 'out.duckdb', 'out.ndjson.gz', 'out.csv', 'out.parquet']))(
    '%s: nothing is done twice, new letters are added, changed ones take the place of the old',
    async (name) => {
      const folder = makeFolder()
      const inputs = makeArchive(20)
      const out = join(folder, name)
      const again = () => imr(['batch', inputs, '--out', out, '--append'])
      expect((await again()).stderr).toContain('20 new, 0 kept, 0 replaced')
      const before = await cases(out)
      const refused = await imr(['batch', inputs, '--out', out])
      expect([refused.status, refused.stderr]).toEqual([2, expect.stringContaining('--append')])
      expect((await again()).stderr).toContain('20 of the input were there already')
      expect(await cases(out)).toEqual(before)
      writeFileSync(join(inputs, 'new.txt'), letterNumber(500))
      writeFileSync(join(inputs, '000003.txt'), letterNumber(503))
      const { stderr } = await again()
      expect(stderr).toContain('Done: 21 read')
      expect(stderr).toContain('1 new, 19 kept, 1 replaced')
      expect(stderr).toContain('19 of the input were there already')
      const expected = [
        ...before.filter((it) => it !== 'CM17-0000003'),
        'CM17-0000500',
        'CM17-0000503',
      ]
      expect(await cases(out)).toEqual(expected.sort())
      writeFileSync(join(inputs, '000003.txt'), letterNumber(3))
      await again()
      expect(await cases(out)).toEqual([...before, 'CM17-0000500'].sort())
    },
  )

  test('a letter that moved and whose place was taken stays', async () => {
    const folder = makeFolder()
    const inputs = makeArchive(3)
    const out = join(folder, 'out.ndjson')
    const again = () => imr(['batch', inputs, '--out', out, '--append'])
    await again()
    writeFileSync(join(inputs, 'moved.txt'), letterNumber(1))
    writeFileSync(join(inputs, '000001.txt'), letterNumber(700))
    await again()
    expect(await cases(out)).toHaveLength(4)
  })

  async function cases(out: string): Promise<string[]> {
    const from = out.endsWith('duckdb')
      ? 'letters'
      : out.endsWith('parquet')
        ? `'${out}/letters.parquet'`
        : out.endsWith('csv')
          ? `read_csv('${out}/letters.csv', header = true, delim = ',', quote = '"', all_varchar = true)`
          : null
    if (from === null) {
      const bytes = readFileSync(out)
      const text = (out.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString()
      return text
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).determination.header.caseNumber)
        .sort()
    }
    const database = out.endsWith('duckdb') ? out : ':memory:'
    return (await rowsOf(database, `SELECT case_number FROM ${from} ORDER BY 1`)).map(
      ([it]) => it as string,
    )
  }
})

describe('shares', () => {
  test('all shares together are the whole, and no letter is in two', async () => {
    const folder = makeFolder()
    const paths: unknown[] = []
    for (const share of ['1/3', '2/3', '3/3']) {
      const out = join(folder, `out-${share[0]}.ndjson`)
      expect((await batch(out, '--shard', share)).status).toBe(0)
      const lines = linesOf(out)
      expect(lines.length).toBeGreaterThan(COUNT / 6)
      paths.push(...lines.map(({ path }) => path))
    }
    expect(paths.sort()).toEqual(
      readdirSync(archive)
        .sort()
        .map((name) => join(archive, name)),
    )
  })
})

describe('wrong usage ends with 2 and says what is right', () => {
  test.each([
    [['--out', 'x.unknown'], /--format/],
    [['--out', 'x', '--format', 'xls'], /no format xls/],
    [['--out', 'x.ndjson', '--shard', '4/3'], /i\/n/],
    [['--out', 'x.ndjson', '--jobs', '0'], /--jobs/],
    [['--out', 'x.ndjson', '--max-ratio', 'none'], /--max-ratio/],
    [[], /--out/],
  ])('%j', async (args, words) => {
    const { status, stderr } = await imr(['batch', archive, ...(args as string[])])
    expect(status).toBe(2)
    expect(stderr).toMatch(words)
  })

  test('a file that is there and no batch wrote is not overwritten', async () => {
    const out = join(makeFolder(), 'out.ndjson')
    writeFileSync(out, 'mine')
    expect(await batch(out)).toMatchObject({ status: 2 })
    expect(readFileSync(out, 'utf8')).toBe('mine')
  })
})

/** Only root may, and not in every container. */
function canMount(): boolean {
  const folder = makeFolder()
  if (spawnSync('mount', ['-t', 'tmpfs', 'imr-test', folder]).status !== 0) return false
  spawnSync('umount', [folder])
  return true
}

describe('a place that cannot be written to', () => {
  test.skipIf(!canMount())('a full disk: message, status 1, and nothing lost', async () => {
    const disk = makeFolder()
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=600k', 'imr-test', disk])
    try {
      const out = join(disk, 'out.ndjson')
      const { status, stderr } = await batch(out)
      expect([status, stderr]).toEqual([1, expect.stringContaining('The disk is full')])
      expect(existsSync(out)).toBe(false)
      execFileSync('mount', ['-o', 'remount,size=20m', disk])
      expect((await batch(out, '--resume')).status).toBe(0)
      expect(new Set(linesOf(out).map(({ letter }) => letter)).size).toBe(COUNT)
      execFileSync('mount', ['-o', 'remount,ro', disk])
      const readOnly = await batch(join(disk, 'other.ndjson'))
      expect([readOnly.status, readOnly.stderr]).toEqual([
        1,
        expect.stringContaining('cannot be written to'),
      ])
    } finally {
      execFileSync('umount', [disk])
    }
  })

  test('a place that is no folder', async () => {
    const { status, stderr } = await batch('/dev/null/out.ndjson')
    expect(status).toBe(1)
    expect(stderr).toMatch(/^imr: /m)
  })

  test.skipIf(process.getuid?.() === 0)('a read-only folder', async () => {
    const folder = makeFolder()
    chmodSync(folder, 0o500)
    const { status, stderr } = await batch(join(folder, 'out.ndjson'))
    expect(status).toBe(1)
    expect(stderr).toContain('Permission to write')
  })
})
