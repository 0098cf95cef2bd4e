/** A table of wordings, each with the fact that a summary of it holds. */
import { describe, expect, it } from 'vitest'
import { readSummary } from './read'

export type Summary = ReturnType<typeof readSummary>

export const table = <Fact>(
  title: string,
  fact: (summary: Summary) => Fact,
  rows: readonly (readonly [source: string, expected: Fact])[],
) =>
  describe(title, () => {
    it.each(rows)('%s → %j', (source, expected) => {
      expect(fact(readSummary(source))).toEqual(expected)
    })
  })
