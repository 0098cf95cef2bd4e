/** `imr batch`, `imr enqueue` and `imr work` with a real PostgreSQL server. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { DuckDBInstance } from '@duckdb/node-api'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { tables } from '../../src/output/tables'
import { letterNumber, makeArchive, makeFolder } from '../support/archive'
import { imr, start } from '../support/command'
import { type Server, startPostgres } from '../support/postgres'
import { everyCase } from '../support/some'

const COUNT = everyCase ? 300 : 130
/** A job holds so many letters. */
const JOBS = Math.ceil(COUNT / 64)
const NAMES = tables.map(({ name }) => name)
let server: Server
let archive: string
let undisturbed: unknown

beforeAll(async () => {
  server = await startPostgres()
  archive = makeArchive(COUNT)
  await imr(['migrate', server.url])
  await imr(['batch', archive, '--out', server.url])
  undisturbed = await contents()
})
afterAll(() => server?.stop())
beforeEach(() => server.rows('TRUNCATE letters CASCADE; TRUNCATE failures').then(() => {}))

/** Every row of every table, as text. */
async function contents(): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {}
  for (const name of NAMES) {
    const columns = tables.find((it) => it.name === name)!.columns.map((it) => `t.${it.name}`)
    const rows = await server.rows(
      `SELECT ROW(${columns.join(', ')})::text FROM ${name} t ORDER BY 1`,
    )
    all[name] = rows.map(([row]) => row as string)
  }
  return all
}

const count = async (sql: string) =>
  Number((await server.rows(`SELECT count(*) FROM ${sql}`))[0]![0])

describe('imr migrate', () => {
  test('is asked for where the tables are missing, and makes them as they are described', async () => {
    await server.rows('DROP SCHEMA imr CASCADE').catch(() => {})
    const refused = await imr(['batch', archive, '--out', server.url])
    expect([refused.status, refused.stderr]).toEqual([
      2,
      expect.stringContaining('run imr migrate'),
    ])
    expect((await imr(['migrate', server.url])).stderr).toContain('Version 1: tables')
    expect((await imr(['migrate', server.url])).stderr).toContain('newest version already')
    const types = {
      text: 'text',
      integer: 'integer',
      number: 'double precision',
      boolean: 'boolean',
      date: 'date',
      texts: 'ARRAY',
    }
    for (const { name, columns } of tables) {
      const rows = await server.rows(
        `SELECT column_name, data_type FROM information_schema.columns
         WHERE table_schema = 'imr' AND table_name = '${name}' AND column_name <> 'loaded_at'
         ORDER BY 1`,
      )
      const described = columns.map((it) => [it.name, types[it.type]]).sort()
      expect(rows.sort()).toEqual(described)
    }
  })

  test('refuses what is no database', async () => {
    expect((await imr(['migrate', 'file.duckdb'])).status).toBe(2)
  })
})

describe('imr batch --out postgres://', () => {
  test('writes all letters; run again it does nothing; changed letters take the place of the old', async () => {
    const inputs = makeArchive(30)
    const again = () => imr(['batch', inputs, '--out', server.url])
    expect((await again()).status).toBe(0)
    expect(await count('letters')).toBe(30)
    const before = await contents()
    expect((await again()).stderr).toContain('30 of the input were there already')
    expect(await contents()).toEqual(before)
    writeFileSync(join(inputs, '000003.txt'), letterNumber(903))
    expect((await again()).stderr).toContain('29 of the input were there already')
    expect(await count('letters')).toBe(30)
    expect(await count(`letters WHERE case_number = 'CM17-0000003'`)).toBe(0)
    writeFileSync(join(inputs, '000003.txt'), letterNumber(3))
    await again()
    expect(await contents()).toEqual(before)
  })

  test('letters that cannot be read are in failures', async () => {
    const folder = makeFolder()
    writeFileSync(join(folder, 'a.txt'), 'no letter\0')
    expect((await imr(['batch', folder, '--out', server.url])).status).toBe(1)
    expect(await server.rows('SELECT path FROM failures')).toEqual([[join(folder, 'a.txt')]])
  })

  test('killed and started again, and with the server restarted, all is there once', async () => {
    const args = ['batch', archive, '--out', server.url]
    const killed = start(args)
    while ((await count('letters')) === 0) await wait(20)
    killed.kill('SIGKILL')
    await killed.finished
    const last = start(args)
    const connected = () => count(`pg_stat_activity WHERE application_name = 'imr'`)
    while ((await connected()) === 0) await wait(20)
    await server.restart()
    expect((await last.finished).status).toBe(0)
    expect(await contents()).toEqual(undisturbed)
  })
})

describe('imr enqueue and imr work', () => {
  const queue = () => ['--queue', server.url]
  beforeEach(() => server.rows('DROP SCHEMA IF EXISTS pgboss CASCADE').then(() => {}))

  test.runIf(everyCase)(
    'three workers, one of them killed, and the server restarted: nothing lost or doubled',
    async () => {
      const enqueued = await imr(['enqueue', archive, ...queue(), '--lease', '3'])
      expect([enqueued.status, enqueued.stderr]).toEqual([
        0,
        expect.stringContaining(`${COUNT} letters in ${JOBS} jobs`),
      ])
      const workers = [1, 2, 3].map(() =>
        start(['work', ...queue(), '--jobs', '1', '--until-empty']),
      )
      const begun = () => count(`pgboss.job WHERE state <> 'created'`)
      while ((await begun()) < 3) await wait(50)
      workers[0]!.kill('SIGKILL')
      await server.restart()
      const ends = await Promise.all(workers.map(({ finished }) => finished))
      expect(ends.slice(1).map(({ status, stderr }) => [status, stderr])).toEqual([
        [0, expect.stringContaining('Done')],
        [0, expect.stringContaining('Done')],
      ])
      expect(await contents()).toEqual(undisturbed)
    },
  )

  test('enqueued twice, the work is there once; what is in the tables is not enqueued', async () => {
    await imr(['enqueue', archive, ...queue()])
    const twice = await imr(['enqueue', archive, ...queue()])
    expect(twice.stderr).toContain('0 letters in 0 jobs enqueued')
    expect(twice.stderr).toContain(`${COUNT} wait in the queue already`)
    expect(await count('pgboss.job')).toBe(JOBS)
    await imr(['work', ...queue(), '--until-empty'])
    expect((await imr(['enqueue', archive, ...queue()])).stderr).toContain(
      `0 letters in 0 jobs enqueued, ${COUNT} there already`,
    )
    expect(await contents()).toEqual(undisturbed)
  })
})

test.runIf(everyCase)(
  'the SQL to begin with says the same in PostgreSQL and in DuckDB',
  async () => {
    await imr(['batch', archive, '--out', server.url])
    const out = join(makeFolder(), 'out.duckdb')
    await imr(['batch', archive, '--out', out])
    const instance = await DuckDBInstance.create(out)
    const connection = await instance.connect()
    for (const file of readdirSync('sql')) {
      const sql = readFileSync(join('sql', file), 'utf8')
      const inDuckDB = (await connection.runAndReadAll(sql)).getRowsJS()
      const inPostgres = plain(await server.rows(sql))
      expect(inPostgres.length, file).toBeGreaterThan(0)
      expect(inPostgres, file).toEqual(plain(inDuckDB as unknown[][]))
    }
    connection.closeSync()
    instance.closeSync()
  },
)

/** Figures as numbers, whichever of their types a database gives. */
const plain = (rows: unknown[][]) =>
  rows.map((row) =>
    row.map((cell) => (cell === null || Number.isNaN(Number(cell)) ? cell : Number(cell))),
  )
