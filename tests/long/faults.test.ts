/** What may go wrong around a run: `npm run faults` tries more of each family. */
import { execFileSync } from 'node:child_process'
import { beforeAll, expect, test } from 'vitest'
import { familiesOf } from '../../faults/families'
import { faultsOf, wordsOf } from '../../faults/family'

beforeAll(() => {
  execFileSync('npx', ['tsup', '--config', 'faults/tsup.config.ts', '--silent'])
})

const families = familiesOf({ step: 12, rounds: 1 })

test.each(Object.keys(families))('%s: nothing is lost or doubled', async (name) => {
  const tally = await families[name]!()
  if (tally === null) return
  console.log(wordsOf(tally))
  expect(tally.tries).toBeGreaterThan(0)
  expect(faultsOf(tally), wordsOf(tally)).toBe(0)
})
