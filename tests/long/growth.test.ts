/** A sentence without end is read in time that grows with its length, and no faster. */
import { expect, test } from 'vitest'
import { guidelineCitations } from '../../grammars/guideline'
import { readConclusion } from '../../src/facts/conclusion'
import { reflow } from '../../src/text/reflow'
import { treatmentOf } from '../facts/treatment/read'

const conclusion = (source: string) =>
  readConclusion(reflow(source, [{ start: 0, end: source.length, opens: true }]))
const guideline = (text: string) => guidelineCitations(`Decision based on MTUS ${text}`)

const ENDLESS: readonly [name: string, read: (text: string) => unknown, units: string[]][] = [
  [
    'treatment',
    treatmentOf,
    ['left knee, ', 'lidocaine 5% / ', '2 times a week for ', 'L4-5 ', '((((', 'mri '],
  ],
  ['conclusion', conclusion, ['recommended ', 'is not medically necessary, ', 'states that ', '"']],
  [
    'guideline',
    guideline,
    ['Xy, general, ', '(', 'Chapter 12 ', 'none. ', 'Opioids, dosing, ', 'p 1,'],
  ],
]

/** Processor time of this process in microseconds, the least of five, which other processes' load hardly moves. */
function cost(work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY
  for (let time = 0; time < 5; time++) {
    const began = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(began)
    least = Math.min(least, user + system)
  }
  return least
}

const SIZE = 20_000
const TIMES = 8

test.each(ENDLESS.flatMap(([name, read, units]) => units.map((unit) => ({ name, read, unit }))))(
  '$name: "$unit" without end',
  ({ read, unit }) => {
    const short = unit.repeat(SIZE / unit.length)
    const long = unit.repeat((SIZE * TIMES) / unit.length)
    const ratio =
      cost(() => read(long)) /
      Math.max(
        1000,
        cost(() => read(short)),
      )
    // Eight times as long: 8 where it is linear, 64 where it is squared.
    expect(ratio).toBeLessThan(TIMES * 3)
  },
)
