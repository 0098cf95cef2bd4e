/** What stands beside an output and is the user's own is never touched; one run at a time writes to it. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { letterNumber, linesOf, makeArchive, makeFolder } from '../../support/archive'
import { imr, start } from '../../support/command'

const OUTPUTS = ['out.ndjson', 'out.csv', 'out.duckdb']

describe.each(OUTPUTS)('beside %s', (name) => {
  test.each(['.old', '.partial', '.partial.new', '.journal', '.failed.ndjson', '.lock'])(
    'a file of its own with %s is kept',
    async (ending) => {
      const folder = makeFolder()
      const inputs = makeArchive(2)
      writeFileSync(join(inputs, 'bad.txt'), 'no letter')
      const mine = join(folder, `${name}${ending}`)
      writeFileSync(mine, 'mine')
      const out = join(folder, name)
      const { status, stderr } = await imr(['batch', inputs, '--out', out, '--resume'])
      expect(readFileSync(mine, 'utf8')).toBe('mine')
      const isInTheWay = !(ending === '.old' || (ending === '.journal' && name === 'out.csv'))
      expect([status, stderr]).toEqual(
        isInTheWay ? [2, expect.stringContaining('move it away')] : [1, expect.anything()],
      )
      expect(existsSync(out)).toBe(!isInTheWay)
    },
  )

  test.each(['.old', '.partial', '.partial.new'])('a folder with %s is kept', async (ending) => {
    const folder = makeFolder()
    const mine = join(folder, `${name}${ending}`)
    mkdirSync(mine)
    writeFileSync(join(mine, 'mine.txt'), 'mine')
    const out = join(folder, name)
    for (const flag of ['--resume', '--append'])
      await imr(['batch', makeArchive(2), '--out', out, flag])
    expect(readdirSync(mine)).toEqual(['mine.txt'])
  })
})

test('two outputs of one folder have failures of their own', async () => {
  const folder = makeFolder()
  const inputs = makeFolder()
  writeFileSync(join(inputs, 'a.txt'), letterNumber(1))
  writeFileSync(join(inputs, 'b.txt'), 'no letter')
  await imr(['batch', inputs, '--out', join(folder, 'bad.ndjson')])
  await imr(['batch', join(inputs, 'a.txt'), '--out', join(folder, 'good.ndjson')])
  expect(linesOf(join(folder, 'bad.ndjson.failed.ndjson'))).toHaveLength(1)
  expect(readdirSync(folder).sort()).toEqual([
    'bad.ndjson',
    'bad.ndjson.failed.ndjson',
    'bad.ndjson.journal',
    'good.ndjson',
    'good.ndjson.journal',
  ])
})

describe('one run at a time', () => {
  test('of two that go on with one output, one is refused and nothing is doubled', async () => {
    const archive = makeArchive(300)
    const out = join(makeFolder(), 'out.ndjson')
    const args = ['batch', archive, '--out', out, '--resume']
    const first = start(args)
    while (!existsSync(`${out}.lock`)) await wait(5)
    first.kill('SIGSTOP')
    const second = await imr(args)
    first.kill('SIGCONT')
    expect([second.status, second.stderr]).toEqual([2, expect.stringContaining('Another run')])
    expect((await first.finished).status).toBe(0)
    expect(new Set(linesOf(out).map(({ letter }) => letter)).size).toBe(300)
    expect(linesOf(out)).toHaveLength(300)
    expect(existsSync(`${out}.lock`)).toBe(false)
  })

  test('the lock of a run that was killed is taken over, and that is said', async () => {
    const archive = makeArchive(300)
    const out = join(makeFolder(), 'out.ndjson')
    const args = ['batch', archive, '--out', out, '--resume']
    const first = start(args)
    while (!existsSync(`${out}.partial/journal`)) await wait(5)
    first.kill('SIGKILL')
    await first.finished
    expect(JSON.parse(readFileSync(`${out}.lock`, 'utf8'))).toMatchObject({ host: hostname() })
    const second = await imr(args)
    expect([second.status, second.stderr]).toEqual([0, expect.stringContaining('Took over')])
    expect(linesOf(out)).toHaveLength(300)
  })

  test('the lock of another machine is watched for a sign of life first', async () => {
    const out = join(makeFolder(), 'out.ndjson')
    const holder = { imr: '0', host: 'elsewhere', process: 1, space: null, began: null, since: '?' }
    writeFileSync(`${out}.lock`, JSON.stringify(holder))
    const { status, stderr } = await imr(['batch', makeArchive(2), '--out', out])
    expect([status, stderr]).toEqual([0, expect.stringMatching(/elsewhere[\s\S]*Took over/)])
  })
})
