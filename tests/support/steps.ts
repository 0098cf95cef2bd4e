/** Counts how much work is done, with no clock: how often each stretch of code was gone through. */
import { Session } from 'node:inspector/promises'

const session = new Session()
session.connect()
await session.post('Profiler.enable')

/** The steps of our own code in some work: its functions, branches and rounds of loops, each time it was entered. */
export async function stepsOf(work: () => unknown): Promise<number> {
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  try {
    await work()
    const { result } = await session.post('Profiler.takePreciseCoverage')
    return result
      .flatMap(({ functions }) => functions.flatMap(({ ranges }) => ranges))
      .reduce((sum, { count }) => sum + count, 0)
  } finally {
    await session.post('Profiler.stopPreciseCoverage')
  }
}
