/** Counts how much work is done, with no clock: how often each stretch of code was gone through. */
import { Session } from 'node:inspector/promises'

const session = new Session()
session.connect()
await session.post('Profiler.enable')
// Code that was run before has no counters: this is loaded first (`vitest.config.ts`).
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })

/** The steps of some work: its functions, branches and rounds of loops, each time they were gone through. */
export async function stepsOf(work: () => unknown): Promise<number> {
  await countsSinceLast()
  await work()
  return (await countsSinceLast()).reduce((sum, count) => sum + count, 0)
}

async function countsSinceLast(): Promise<number[]> {
  const { result } = await session.post('Profiler.takePreciseCoverage')
  return result.flatMap(({ functions }) =>
    functions.flatMap(({ ranges }) => ranges.map(({ count }) => count)),
  )
}
