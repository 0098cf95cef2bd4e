/**
 * All suites in one run, or those named: `npm run bench -- peers pdf`. Prints figures and ratios, and keeps
 * them in `bench/results/latest.json` where all have run.
 */
import { LATEST, print, resultsOf, writeResults } from './results'
import type { Outcome } from './suite'
import { SUITES } from './suites'

const wanted = process.argv.slice(2)
const outcomes: Record<string, Outcome> = {}
for (const [name, suite] of Object.entries(SUITES)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue
  const outcome = await suite()
  if (outcome) {
    outcomes[name] = outcome
    print(outcome)
  } else console.log(`\n${name}: left out, this machine has not what it needs`)
}
if (wanted.length === 0) writeResults(LATEST, resultsOf(outcomes))
