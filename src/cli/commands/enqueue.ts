/** `imr enqueue`: letters into the queue that any number of machines work off. */
import { lettersOf } from '../../batch/sources'
import { Database } from '../../output/postgres/database'
import { openQueue } from '../../output/queue/boss'
import { enqueue as enqueueLetters } from '../../output/queue/enqueue'
import { WrongUsage } from '../../output/wrong-usage'
import { ending, INTERRUPTED, onInterruption } from '../batch/ending'
import { limitsOf } from '../batch/limits'
import { EXIT } from '../exit'

export interface EnqueueFlags {
  queue: string
  lease: string
  maxRatio?: number
}

export const enqueue = (inputs: readonly string[], { queue: url, lease, ...flags }: EnqueueFlags) =>
  ending(async () => {
    const seconds = Number(lease)
    if (!(seconds >= 1)) throw new WrongUsage(`--lease takes seconds, not ${lease}`)
    const database = new Database(url)
    const queue = await openQueue(url)
    const interruption = onInterruption('enqueuing the letters at hand')
    try {
      const input = lettersOf(inputs, limitsOf(flags))
      const counts = await enqueueLetters(input.letters, queue, database, {
        lease: seconds,
        signal: interruption.signal,
        onProgress: () => {},
      })
      const { letters, jobs, known, failed } = counts
      process.stderr.write(
        `${letters} letters in ${jobs} jobs enqueued, ${known} there already, ${failed} could not be had\n`,
      )
      if (interruption.signal.aborted) return INTERRUPTED
      return failed > 0 ? EXIT.someUnread : EXIT.allRead
    } finally {
      interruption.stop()
      await queue.stop({ graceful: false, wait: true })
      await database.close()
    }
  })
