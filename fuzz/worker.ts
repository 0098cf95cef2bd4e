/** Reads text after text; tells each before it is read, so that one that never ends is known. */
import { parentPort, workerData } from 'node:worker_threads'
import fc from 'fast-check'
import { FIXTURES, MARKDOWN_FIXTURES } from '../tests/support/fixtures'
import { CHECKS, faultOf } from './checks'
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
const arbitrary = texts([...FIXTURES, ...MARKDOWN_FIXTURES].map(({ source }) => source))

/** What stays the same of a fault when its text changes. */
const kindOf = (fault: string | null): string | undefined => fault?.replace(/[\d"].*/, '')

for (let seed = first; Date.now() < until; seed++) {
  const [text] = fc.sample(arbitrary, { seed, numRuns: 1 })
  for (const check of Object.keys(CHECKS)) {
    tell({ kind: 'reading', seed, check, text: text! })
    const fault = faultOf(check, text!)
    if (!fault) continue
    const same = (shorter: string) => kindOf(faultOf(check, shorter)) === kindOf(fault)
    const shortest = minimise(text!, same, Date.now() + PATIENCE)
    tell({ kind: 'found', seed, check, fault: faultOf(check, shortest) ?? fault, text: shortest })
  }
}
