/** `imr batch` killed, and gone on with. `tests/long/killed.test.ts` kills at any moment, and often. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { linesOf, makeArchive, makeFolder } from '../support/archive'
import { imr, start } from '../support/command'
import { CONTENTS } from '../support/outputs'

const COUNT = 200

/** How often a run has committed letters; its journal begins with a head and an empty commit. */
function commitsOf(out: string): number {
  const journal = `${out}.partial/journal`
  return existsSync(journal) ? readFileSync(journal, 'utf8').split('\n').length - 3 : 0
}

test.each(Object.entries(CONTENTS))(
  'killed behind its first commit, %s holds what that of an undisturbed run holds',
  async (format, contents) => {
    const archive = makeArchive(130)
    const folder = makeFolder()
    const undisturbed = join(folder, `undisturbed.${format}`)
    await imr(['batch', archive, '--out', undisturbed])
    const out = join(folder, `killed.${format}`)
    const run = start(['batch', archive, '--out', out])
    while (!existsSync(out) && commitsOf(out) === 0) await wait(5)
    run.kill('SIGKILL')
    await run.finished
    expect((await imr(['batch', archive, '--out', out, '--resume'])).status).toBe(0)
    expect(existsSync(`${out}.partial`)).toBe(false)
    expect(await contents(out)).toEqual(await contents(undisturbed))
  },
)

test('killed before anything was committed, the output is that of an undisturbed run', async () => {
  const archive = makeArchive(70)
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
})

test('Ctrl-C ends with 130, leaves no output that looks whole, and --resume goes on', async () => {
  const archive = makeArchive(COUNT)
  const out = join(makeFolder(), 'out.ndjson')
  const run = start(['batch', archive, '--out', out])
  while (!existsSync(`${out}.partial/journal`)) await wait(5)
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
})
