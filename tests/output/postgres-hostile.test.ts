/** No letter, id or dead worker stops a database or a queue, and none takes its neighbours along. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { letterNumber, makeArchive, makeFolder } from '../support/archive'
import { imr, start } from '../support/command'
import { type Server, startPostgres } from '../support/postgres'

let server: Server
beforeAll(async () => {
  server = await startPostgres()
  await imr(['migrate', server.url])
})
afterAll(() => server?.stop())
beforeEach(async () => {
  await server.rows('TRUNCATE letters CASCADE; TRUNCATE failures')
  await server.rows('DROP SCHEMA IF EXISTS pgboss CASCADE')
})

const count = async (sql: string) =>
  Number((await server.rows(`SELECT count(*) FROM ${sql}`))[0]![0])

/** Both ways into the database. */
const WAYS: readonly (readonly [string, (input: string) => Promise<string>])[] = [
  ['batch', async (input) => (await imr(['batch', input, '--out', server.url])).stderr],
  [
    'enqueue and work',
    async (input) => {
      const queue = ['--queue', server.url]
      const enqueued = await imr(['enqueue', input, ...queue])
      const worked = await imr(['work', ...queue, '--until-empty', '--jobs', '1'])
      return enqueued.stderr + worked.stderr
    },
  ],
]

const ndjson = (letters: readonly (readonly [id: string, text: string])[]): string => {
  const path = join(makeFolder(), 'in.ndjson')
  writeFileSync(path, letters.map(([id, text]) => JSON.stringify({ id, text })).join('\n'))
  return path
}

describe.each(WAYS)('%s', (_, read) => {
  test('ids that the database cannot hold are changed, and that is said', async () => {
    const ids = ['a\0b', '\ud800x', 'y'.repeat(9000), 'z'.repeat(9000), 'plain']
    const said = await read(ndjson(ids.map((id, number) => [id, letterNumber(number)])))
    expect(await count('letters')).toBe(5)
    expect(said).toMatch(/2 ids/)
    const [[path]] = (await server.rows(`SELECT path FROM letters WHERE path LIKE '%#a%'`)) as [
      [string],
    ]
    expect(path).toMatch(/#a\uFFFDb$/)
  })

  test('a title and a text that outgrow every index entry', async () => {
    const long = Array.from({ length: 3000 }, (_, number) => `w${number}`).join(' ')
    const letters = Array.from({ length: 10 }, (_, number) => [`${number}`, letterNumber(number)])
    letters[4]![1] = letterNumber(4)
      .replace(/guideline:.*/i, `guideline: The ${long} Guidelines, 2014, page 3.`)
      .replace(/CM17-\d+/, `CM17-0000004`)
    await read(ndjson(letters as [string, string][]))
    expect(await count('letters')).toBe(10)
    expect(await count('failures')).toBe(0)
  })

  test('a letter that the database refuses fails alone', async () => {
    await server.rows(
      `ALTER TABLE letters ADD CONSTRAINT poison CHECK (case_number <> 'CM17-0000007')`,
    )
    try {
      await read(makeArchive(70))
      expect(await count('letters')).toBe(69)
      expect(await server.rows('SELECT problem FROM failures')).toEqual([
        [expect.stringContaining('poison')],
      ])
    } finally {
      await server.rows('ALTER TABLE letters DROP CONSTRAINT poison')
    }
  })

  test('a hundred and fifty letters of one id are as many rows; changed ones give way', async () => {
    const letters = (from: number): [string, string][] =>
      Array.from({ length: 150 }, (_, number) => ['same', letterNumber(from + number)])
    const path = ndjson(letters(0))
    await read(path)
    expect(await count('letters')).toBe(150)
    writeFileSync(
      path,
      letters(10)
        .map(([id, text]) => JSON.stringify({ id, text }))
        .join('\n'),
    )
    await read(path)
    // Not every letter prints a case number.
    expect(await count('letters')).toBe(150)
    expect(await count(`letters WHERE case_number < 'CM17-0000010'`)).toBe(0)
    expect(await count(`letters WHERE case_number > 'CM17-0000149'`)).toBeGreaterThan(0)
  })
})

test('the job of a worker that died goes to another, which says that it waits', async () => {
  const queue = ['--queue', server.url]
  await imr(['enqueue', makeArchive(10), ...queue, '--lease', '3600'])
  const dies = start(['work', ...queue, '--jobs', '1'])
  while ((await count(`pgboss.job WHERE state = 'active'`)) === 0) await wait(5)
  dies.kill('SIGKILL')
  await dies.finished
  const goesOn = start(['work', ...queue, '--jobs', '1', '--until-empty'])
  await goesOn.says('waiting for 1 job that another worker holds')
  // Its lease is over.
  await server.rows(`UPDATE pgboss.job SET expire_in = interval '1 second' WHERE state = 'active'`)
  const { status, stderr } = await goesOn.finished
  expect(stderr).toContain('waiting for')
  expect(await count('letters')).toBe(10)
  expect(status).toBe(0)
})
