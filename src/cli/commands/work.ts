/** `imr work`: works off the queue, on this machine among others. */
import { availableParallelism } from 'node:os'
import { Tally } from '../../batch/tally'
import { openQueue } from '../../output/queue/boss'
import { work as workOff } from '../../output/queue/work'
import { ending, INTERRUPTED, onInterruption } from '../batch/ending'
import { ProgressLine } from '../batch/progress'
import { summary } from '../batch/summary'
import { EXIT } from '../exit'

export interface WorkFlags {
  queue: string
  jobs?: number
  untilEmpty?: boolean
}

/** A worker may be started while the server restarts; a wrong address shows after this. */
const START_PATIENCE_MS = 10_000

export const work = ({ queue: url, jobs, untilEmpty = false }: WorkFlags): Promise<void> =>
  ending(async () => {
    const concurrency = jobs ?? availableParallelism()
    const queue = await openQueue(url, START_PATIENCE_MS)
    const interruption = onInterruption('finishing the jobs at hand')
    const tally = new Tally()
    const started = Date.now()
    const progress = new ProgressLine(tally, () => null)
    try {
      await workOff(queue, url, tally, {
        concurrency,
        signal: interruption.signal,
        untilEmpty,
        onProgress: () => progress.update(),
      })
    } finally {
      progress.stop()
      interruption.stop()
      await queue.stop({ graceful: false, wait: true })
    }
    const seconds = Math.max(0.001, (Date.now() - started) / 1000)
    process.stderr.write(summary(tally, 'complete', seconds, tally.done))
    if (interruption.signal.aborted) return INTERRUPTED
    return tally.failed > 0 ? EXIT.someUnread : EXIT.allRead
  })
