/** A letter that takes long to read: it is given up after its time, and holds up neither its neighbours nor Ctrl-C. */
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { letterNumber, linesOf, makeArchive, makeFolder } from '../support/archive'
import { imr, start } from '../support/command'

/** As long as a letter may be; it takes many times the seconds that are given below. */
const SLOW = `${letterNumber(1)}${'• Norco 10/325mg of kind: Upheld\n'.repeat(290_000)}`
/** More than what is promised (2 s), much less than it takes to read the letter. */
const SOON = 8_000

test('is given up after --letter-timeout, and told; the others are read', async () => {
  const folder = makeFolder()
  const texts = [letterNumber(0), SLOW, letterNumber(2)]
  for (const [index, text] of texts.entries()) writeFileSync(join(folder, `${index}.txt`), text)
  const out = join(makeFolder(), 'out.ndjson')
  const { status } = await imr(['batch', folder, '--out', out, '--letter-timeout', '3'])
  expect(status).toBe(1)
  expect(linesOf(out).map(({ path }) => path)).toEqual(
    [0, 2].map((index) => join(folder, `${index}.txt`)),
  )
  expect(linesOf(`${out}.failed.ndjson`)).toMatchObject([
    { path: join(folder, '1.txt'), problem: 'Reading it took longer than 3 s (--letter-timeout)' },
  ])
})

test.each([
  ['one letter', SLOW],
  ['two letters, which are taken apart first', `${letterNumber(0)}\f${SLOW}`],
])('Ctrl-C once ends a run that reads it soon: %s', async (_, text) => {
  const folder = makeArchive(1)
  writeFileSync(join(folder, 'slow.txt'), text)
  const out = join(makeFolder(), 'out.ndjson')
  const run = start(['batch', folder, '--out', out])
  while (!existsSync(`${out}.partial/journal`)) await wait(5)
  await wait(500)
  const asked = Date.now()
  run.kill('SIGINT')
  const { status } = await run.finished
  expect(status).toBe(130)
  expect(Date.now() - asked).toBeLessThan(SOON)
  expect(existsSync(out)).toBe(false)
})
