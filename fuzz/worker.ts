/** Reads text after text; tells each before it is read, so that one that never ends is known. */
import { parentPort, workerData } from 'node:worker_threads'
import fc from 'fast-check'
import { FIXTURES, MARKDOWN_FIXTURES } from '../tests/support/fixtures'
import { files } from './bytes'
import { CHECKS, FILE_CHECKS, faultOf } from './checks'
import { minimise } from './minimise'
import { texts } from './texts'

export interface Work {
  /** Of the first text; the next one's is one more. */
  seed: number
  /** When to stop, in milliseconds since 1970. */
  until: number
}

export type Told =
  | { kind: 'reading'; seed: number; check: string; text: string }
  | { kind: 'found'; seed: number; check: string; fault: string; text: string }

/** A found text is made shorter for no longer than this, in milliseconds. */
const PATIENCE = 20_000

const { seed: first, until } = workerData as Work
const tell = (told: Told) => parentPort!.postMessage(told)
const sources = [...FIXTURES, ...MARKDOWN_FIXTURES].map(({ source }) => source)

/** What is read in turn, and what is asked of it. */
const WORK = [
  { inputs: texts(sources), checks: Object.keys(CHECKS) },
  { inputs: files(sources), checks: Object.keys(FILE_CHECKS) },
]

/** What stays the same of a fault when its text changes. */
const kindOf = (fault: string | null): string | undefined => fault?.replace(/[\d"].*/, '')

for (let seed = first; Date.now() < until; seed++) {
  const { inputs, checks } = WORK[seed % WORK.length]!
  const [text] = fc.sample(inputs, { seed, numRuns: 1 })
  for (const check of checks) {
    tell({ kind: 'reading', seed, check, text: text! })
    const fault = await faultOf(check, text!)
    if (!fault) continue
    const same = async (shorter: string) => kindOf(await faultOf(check, shorter)) === kindOf(fault)
    const shortest = await minimise(text!, same, Date.now() + PATIENCE)
    tell({
      kind: 'found',
      seed,
      check,
      fault: (await faultOf(check, shortest)) ?? fault,
      text: shortest,
    })
  }
}
