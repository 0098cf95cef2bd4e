/**
 * How properties are tried, and what is printed of one that fails. The seed is fixed, so that the same tests give the
 * same verdict; `npm run test:long` draws one. fast-check prints it with the path to the case, which repeat the run.
 */
import fc, { type RunDetails } from 'fast-check'

/** What a screen holds. */
const LONGEST = 1500
const SEED = 20_131_009

const cut = (text: string, longest: number): string =>
  text.length <= longest
    ? text
    : `${text.slice(0, longest)}… (${text.length - longest} characters more)`

function reporter(run: RunDetails<unknown>): void {
  if (!run.failed) return
  const { seed, counterexamplePath: path, numRuns, errorInstance } = run
  const reason = errorInstance instanceof Error ? errorInstance.message : String(errorInstance)
  const error = new Error(
    [
      `Property failed after ${numRuns} runs: { seed: ${seed}, path: ${JSON.stringify(path)} }`,
      `Counterexample: ${cut(fc.stringify(run.counterexample), LONGEST)}`,
      cut(errorInstance === null ? 'Too many cases were left out by fc.pre' : reason, LONGEST),
    ].join('\n'),
  )
  // The place in the test, not this one.
  if (errorInstance instanceof Error) {
    const trace = (errorInstance.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
    error.stack = [error.message, ...trace].join('\n')
  }
  throw error
}

fc.configureGlobal({
  reporter: reporter as (run: RunDetails<unknown>) => void,
  ...(process.env.UNSEEDED ? {} : { seed: Number(process.env.SEED ?? SEED) }),
})
