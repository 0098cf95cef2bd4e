/** An archive on one thread and on two. */
import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { parseAll as ParseAll } from '../../src/batch'
import { fixtureLetters } from '../letters'
import { leastTimes, type Suite } from '../suite'

const LETTERS = 4_000

export const cores: Suite = async () => {
  if (availableParallelism() < 2) return null
  const built = pathToFileURL(resolve('dist/batch.js')).href
  const { parseAll } = (await import(built)) as { parseAll: typeof ParseAll }
  const texts = fixtureLetters()
  const letters = Array.from({ length: LETTERS }, (_, number) => ({
    id: `${number}`,
    text: texts[number % texts.length]!,
  }))
  const readOn = (concurrency: number) => async () => {
    for await (const { problem } of parseAll(letters, { concurrency })) if (problem) throw problem
  }
  const times = await leastTimes(
    { 'one thread': readOn(1), 'two threads': readOn(2) },
    { rounds: 3 },
  )
  return {
    title: `An archive of ${LETTERS} letters`,
    figures: Object.entries<number>(times).map(([name, time]) => ({
      name,
      value: (LETTERS / time) * 1000,
      unit: 'letters a second',
    })),
    ratios: { 'two threads / one thread': times['two threads'] / times['one thread'] },
  }
}
