/** Plots with a row for each value: what stands on their axes. */
import { expect, it } from 'vitest'
import { talliesPlot } from '../../../src/report/draw/rows'
import type { Tally } from '../../../src/report/figures'

/** The words of a plot of one rule, said of so many letters. */
function wordsOf(count: number): string[] {
  const rule = { name: 'odd-date', severity: 'info', times: count, letters: { count } }
  const svg = talliesPlot([rule as unknown as Tally], 'Messages')
  return [...svg.matchAll(/<text[^>]*>([^<]+)<\/text>/g)].map(([, words]) => words!)
}

it.each([
  [7, ['0', '2', '4', '6']],
  [9_000, ['0', '2K', '4K', '6K', '8K']],
  [98_260, ['0', '20K', '40K', '60K', '80K']],
  [1_740_000, ['0', '500K', '1M', '1.5M']],
])('%i letters are counted in numbers that do not touch', (count, numbers) => {
  expect(wordsOf(count)).toEqual([...numbers, 'letters', 'Odd date'])
})
