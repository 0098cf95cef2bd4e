/** A text of any shape and length is read in time that grows with its length, and no faster. */
import { describe, expect, test } from 'vitest'
import { guidelineCitations } from '../../grammars/guideline'
import { readConclusion } from '../../src/facts/conclusion'
import { parseDetermination } from '../../src/index'
import { reflow } from '../../src/text/reflow'
import { treatmentOf } from '../facts/treatment/read'
import { ENTRIES } from '../hostile/entries'
import { filled, PLACES, UNITS } from '../hostile/families'

/**
 * How much more time a text may take than one of a tenth of its length. Time linear in the length takes 10 times as
 * much, and up to 20 where the longer text no longer fits the processor's cache; squared time takes 100 times.
 */
const MOST = 25
/** Less is too little to be compared, in milliseconds. */
const LEAST = 4
/** What seems too slow is measured again: another process may have had the processor's cache. */
const TRIES = 6

/** Processor time of this process in milliseconds, which other processes' load hardly moves. */
async function cost(work: () => unknown): Promise<number> {
  const began = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(began)
  return Math.max(LEAST, (user + system) / 1000)
}

/** Fails where ten times the length takes more than so many times as long, by the least of some tries of each. */
async function expectLinear(lengths: readonly number[], workOn: (length: number) => () => unknown) {
  const works = lengths.map(workOn)
  // What is not compiled yet would make the shortest seem slow, and hide that the others are.
  await works[0]!()
  const least = works.map(() => Number.POSITIVE_INFINITY)
  for (let tries = 0; tries < TRIES; tries++) {
    for (const [index, work] of works.entries()) {
      least[index] = Math.min(least[index]!, await cost(work))
    }
    if (least.every((ms, index) => index === 0 || ms < MOST * least[index - 1]!)) return
  }
  expect.fail(`${lengths.join(', ')} characters take ${least.map(Math.round).join(', ')} ms`)
}

const SECTIONS = 'every section'

describe.each(Object.keys(PLACES))('%s', (place) => {
  const lengths = place === SECTIONS ? [10_000, 100_000, 1_000_000] : [10_000, 100_000]

  test.each(Object.keys(UNITS))('%s', async (name) => {
    await expectLinear(lengths, (length) => {
      const text = textOf(place, name, length)
      return () => parseDetermination(text)
    })
  })
})

const textOf = (place: string, name: string, length: number): string =>
  PLACES[place]!(filled(UNITS[name]!, length))

describe.each(Object.entries(ENTRIES).filter(([name]) => name !== 'parseDetermination'))(
  '%s',
  (_, entry) => {
    test.each(Object.keys(UNITS))('%s', async (name) => {
      await expectLinear([20_000, 200_000], (length) => {
        const text = textOf(SECTIONS, name, length)
        const result = parseDetermination(text)
        return () => entry(text, result)
      })
    })
  },
)

describe('up to ten million characters, as many as are read', () => {
  test.each([
    'page numbers',
    'bullets',
    'items of their own words',
    'numbered items without outcomes',
    'torn words',
    'lists of numbers',
    'citations',
    'names and credentials',
  ])('%s', async (name) => {
    await expectLinear([1_000_000, 9_900_000], (length) => {
      const text = textOf(SECTIONS, name, length)
      return () => parseDetermination(text)
    })
  })
})

const conclusion = (source: string) =>
  readConclusion(reflow(source, [{ start: 0, end: source.length, opens: true }]))
const guideline = (text: string) => guidelineCitations(`Decision based on MTUS ${text}`)

const SENTENCES: readonly [name: string, read: (text: string) => unknown, units: string[]][] = [
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

describe.each(SENTENCES)('a sentence without end: %s', (_, read, units) => {
  test.each(units)('%s', async (unit) => {
    await expectLinear([16_000, 160_000], (length) => {
      const text = filled(unit, length)
      return () => read(text)
    })
  })
})
