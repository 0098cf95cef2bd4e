/** The cost of a kB from texts of 1 kB to texts of 10 MB (50 MB where asked for), in three shapes. */
import { parseDetermination, parseDeterminations } from '../../src/index'
import { fixtureLetters } from '../letters'
import { leastTimes, type Outcome, type Suite, work } from '../suite'

const SIZES = [1_000, 10_000, 100_000, 1_000_000, 10_000_000]
/**
 * Sizes whose cost of a kB is compared: below the first, a letter's fixed cost is seen. From the first to
 * the second the result outgrows the processor's caches (docs/decisions/speed.md); from there it is flat.
 */
const COMPARED = [
  [100_000, 10_000_000],
  [10_000_000, 50_000_000],
] as const

const filled = (text: string, size: number): string =>
  text.repeat(Math.ceil(size / text.length)).slice(0, size)

/** The issues of a letter, over and over. */
function manyIssues(letter: string, size: number): string {
  const start = letter.indexOf('\n', letter.search(/IMR ISSUES/)) + 1
  return letter.slice(0, start) + filled(letter.slice(start), Math.max(0, size - start))
}

const SHAPES: Readonly<
  Record<string, (size: number, letters: readonly string[]) => () => unknown>
> = {
  'one letter of many issues': (size, letters) => {
    const text = manyIssues(letters.find((letter) => letter.includes('IMR ISSUES'))!, size)
    return () => parseDetermination(text, { maxLength: text.length })
  },
  'many letters in one text': (size, letters) => {
    const text = filled(letters.join('\f'), size)
    return () => parseDeterminations(text, { maxLength: text.length })
  },
  'one line': (size, letters) => {
    const text = filled(letters.join(' ').replace(/\s+/g, ' '), size)
    return () => parseDetermination(text, { maxLength: text.length })
  },
}

const named = (size: number): string => (size < 1e6 ? `${size / 1e3} kB` : `${size / 1e6} MB`)

export async function scalingTo(sizes: readonly number[]): Promise<Outcome> {
  const letters = fixtureLetters()
  const figures = []
  const ratios: Record<string, number> = {}
  for (const [shape, make] of Object.entries(SHAPES)) {
    const costs = new Map<number, number>()
    for (const size of sizes) {
      const rounds = Math.min(500, Math.ceil(3e7 / size))
      const { time } = await leastTimes({ time: make(size, letters) }, { rounds, clock: work })
      costs.set(size, (time * 1000) / (size / 1000))
      figures.push({ name: `${shape}, ${named(size)}`, value: costs.get(size)!, unit: 'µs a kB' })
    }
    for (const [from, to] of COMPARED) {
      if (!costs.has(to)) continue
      ratios[`${shape}: a kB of ${named(to)} / of ${named(from)}`] =
        costs.get(to)! / costs.get(from)!
    }
  }
  return { title: 'Scaling', figures, ratios }
}

export const scaling: Suite = () => scalingTo(SIZES)

/** With `--long`, a text of 50 MB too. */
export const SIZES_WITH_LONG: readonly number[] = [...SIZES, 50_000_000]
