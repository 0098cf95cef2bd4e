/** `imr batch` killed at any moment, and gone on with. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { tables } from '../../src/output/tables'
import { imr, linesOf, makeArchive, makeFolder, start } from '../support/archive'
import { rowsOf } from '../support/duckdb'

const COUNT = 1000
const KILLS = 10

test(`killed ${KILLS} times at random moments, the output is that of an undisturbed run`, async () => {
  const archive = makeArchive(COUNT)
  const folder = makeFolder()
  const undisturbed = join(folder, 'undisturbed.ndjson')
  const began = Date.now()
  await imr(['batch', archive, '--out', undisturbed])
  const took = Date.now() - began
  const out = join(folder, 'killed.ndjson')
  const args = ['batch', archive, '--out', out, '--resume']
  for (let kill = 0; kill < KILLS; kill++) {
    const run = start(args)
    await wait(Math.random() * took * 0.6)
    run.kill('SIGKILL')
    await run.finished
  }
  expect((await imr(args)).status).toBe(0)
  expect(readFileSync(out, 'utf8') === readFileSync(undisturbed, 'utf8')).toBe(true)
  expect(existsSync(`${out}.partial`)).toBe(false)
}, 240_000)

/** Every table of an output, whole and in its order. */
const TABLES_OF: Readonly<Record<string, (out: string, table: string) => [string, string]>> = {
  csv: (out, table) => [
    ':memory:',
    `SELECT * FROM read_csv('${out}/${table}.csv', all_varchar = true)`,
  ],
  parquet: (out, table) => [':memory:', `SELECT * FROM '${out}/${table}.parquet'`],
  duckdb: (out, table) => [out, `SELECT * FROM ${table}`],
}

test.each(Object.entries(TABLES_OF))(
  'killed 3 times, %s holds what that of an undisturbed run holds',
  async (format, from) => {
    const archive = makeArchive(400)
    const folder = makeFolder()
    const undisturbed = join(folder, `undisturbed.${format}`)
    const began = Date.now()
    await imr(['batch', archive, '--out', undisturbed])
    const took = Date.now() - began
    const out = join(folder, `killed.${format}`)
    const args = ['batch', archive, '--out', out, '--resume']
    for (let kill = 0; kill < 3; kill++) {
      const run = start(args)
      await wait((0.3 + Math.random() * 0.5) * took)
      run.kill('SIGKILL')
      await run.finished
    }
    expect((await imr(args)).status).toBe(0)
    for (const { name } of tables) {
      expect(await rowsOf(...from(out, name)), name).toEqual(
        await rowsOf(...from(undisturbed, name)),
      )
    }
  },
  240_000,
)

test('killed before anything was committed, the output is that of an undisturbed run', async () => {
  const archive = makeArchive(200)
  const folder = makeFolder()
  const undisturbed = join(folder, 'undisturbed.ndjson')
  await imr(['batch', archive, '--out', undisturbed])
  const out = join(folder, 'killed.ndjson')
  const run = start(['batch', archive, '--out', out])
  const part = `${out}.partial/parts/letters.ndjson`
  while (!existsSync(part) || statSync(part).size === 0) await wait(5)
  run.kill('SIGKILL')
  await run.finished
  expect((await imr(['batch', archive, '--out', out, '--resume'])).status).toBe(0)
  expect(readFileSync(out, 'utf8') === readFileSync(undisturbed, 'utf8')).toBe(true)
}, 60_000)

test('Ctrl-C ends with 130, leaves no output that looks whole, and --resume goes on', async () => {
  const archive = makeArchive(COUNT)
  const out = join(makeFolder(), 'out.ndjson')
  const run = start(['batch', archive, '--out', out])
  while (!existsSync(`${out}.partial/journal`)) await wait(20)
  await wait(100)
  run.kill('SIGINT')
  const { status, stderr } = await run.finished
  expect(status).toBe(130)
  expect(stderr).toContain('--resume goes on')
  expect(existsSync(out)).toBe(false)
  const refused = await imr(['batch', archive, '--out', out])
  expect(refused.status).toBe(2)
  expect(refused.stderr).toContain('--resume')
  expect((await imr(['batch', archive, '--out', out, '--resume'])).status).toBe(0)
  expect(new Set(linesOf(out).map(({ letter }) => letter)).size).toBe(COUNT)
}, 120_000)
