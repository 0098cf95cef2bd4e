/**
 * A long text of any shape is read in time that grows with its length, and no faster, through every entry. `steps.test.ts`
 * counts the steps of our own code; here is seen what it leaves to the engine, patterns and copies above all.
 */
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { guidelineCitations } from '../../grammars/guideline'
import { readConclusion } from '../../src/facts/conclusion'
import { type ParseResult, parseDetermination } from '../../src/index'
import { reflow } from '../../src/text/reflow'
import { treatmentOf } from '../facts/treatment/read'
import { ENTRIES } from '../hostile/entries'
import { filled, PLACES, UNITS } from '../hostile/families'

/**
 * How much more time a text may take than one of a tenth of its length. Time linear in the length takes 10 times as
 * much, and up to 25 where the longer text no longer fits the processor's cache; squared time takes 100 times.
 */
const MOST = 35
/** Less is too little to be compared, in milliseconds. */
const LEAST = 4
/** What seems too much is measured again so often, memory cleared: the clearing may have been what took the time. */
const TRIES = 6

setFlagsFromString('--expose-gc')
const clearMemory: () => void = runInNewContext('gc')

type Work = () => unknown

/** Processor time of this process in milliseconds, which other processes' load hardly moves. */
async function cost(work: Work): Promise<number> {
  const began = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(began)
  return Math.max(LEAST, (user + system) / 1000)
}

/** Fails where ten times the length takes more than so many times as long, whenever it is measured. */
async function expectLinear(lengths: readonly number[], workOn: (length: number) => Work) {
  const works = lengths.map(workOn)
  const costs: number[] = []
  for (const work of works) costs.push(await cost(work))
  const again = async (index: number) => {
    costs[index] = Math.min(costs[index]!, await cost(works[index]!))
  }
  for (let index = 1; index < works.length; index++) {
    const grown = () => costs[index]! / costs[index - 1]!
    for (let tries = 0; tries < TRIES; tries++) {
      // The first time of all is the slowest, and would hide what grows behind it.
      await again(index - 1)
      if (grown() <= MOST) break
      clearMemory()
      await again(index)
    }
    expect(grown(), `${costs.map(Math.round)} ms`).toBeLessThanOrEqual(MOST)
  }
}

const textOf = (place: string, name: string, length: number): string =>
  PLACES[place]!(filled(UNITS[name]!, length))

const SECTIONS = 'every section'

const NAMES = Object.keys(UNITS)

/** Reads texts of one kind through every entry; those that need what was read in them share it. */
async function expectEveryEntryLinear(
  lengths: readonly number[],
  textOf: (length: number) => string,
) {
  const texts = new Map(lengths.map((length) => [length, textOf(length)]))
  const results = new Map<number, ParseResult>()
  await expectLinear(
    lengths,
    (length) => () => results.set(length, parseDetermination(texts.get(length)!)),
  )
  for (const entry of OTHER_ENTRIES) {
    await expectLinear(lengths, (length) => () => entry(texts.get(length)!, results.get(length)!))
  }
}

const OTHER_ENTRIES = Object.entries(ENTRIES).flatMap(([name, entry]) =>
  name === 'parseDetermination' ? [] : [entry],
)

describe('through every entry', () => {
  test.each(NAMES)('%s', async (name) => {
    await expectEveryEntryLinear([10_000, 100_000], (length) => textOf(SECTIONS, name, length))
  })
})

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

  test('words of every kind, through every entry', async () => {
    const some = NAMES.map((name) => filled(UNITS[name]!, 400)).join('\n')
    await expectEveryEntryLinear([1_000_000, 9_900_000], (length) =>
      PLACES[SECTIONS]!(filled(some.replaceAll('#', ''), length)),
    )
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
