/** The table of docs/guides/dates.md is what the library does. */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDetermination } from '../../src/index'
import { dateProblemSchema } from '../../src/schema/determination'
import { letterOf } from '../support/summary'

const rows = [
  ...readFileSync('docs/guides/dates.md', 'utf8').matchAll(
    /^\| `([a-z`, -]+)` \| `(.+?)` \| `(.+?)` \|$/gm,
  ),
].map(([, problems, printed, iso]) => ({
  problems: problems!.split('`, `'),
  printed,
  iso: iso === 'null' ? null : iso,
}))

describe('dates as the guide shows them', () => {
  it('are found', () => expect(rows.length).toBeGreaterThan(6))

  it.each(rows)('$printed is $iso, $problems', ({ problems, printed, iso }) => {
    const source = letterOf(`Office visit dated ${printed} shows pain.`, ['MRI'])
    expect(parseDetermination(source).determination.dates).toMatchObject([
      { text: printed, iso, problems },
    ])
    for (const problem of problems)
      expect(dateProblemSchema.safeParse(problem).success, problem).toBe(true)
  })
})
