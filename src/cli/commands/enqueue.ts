/** `imr enqueue`: letters into the queue that any number of machines work off. */
import { lettersOf } from '../../batch/sources'
import { WrongUsage } from '../../batch/wrong-usage'
import { Database } from '../../output/postgres/database'
import { openQueue } from '../../output/queue/boss'
import { type Enqueued, enqueue as enqueueLetters } from '../../output/queue/enqueue'
import type { Interruption } from '../batch/interruption'
import { limitsOf } from '../batch/limits'
import { leftOutWords } from '../batch/summary'
import { EXIT } from '../exit'

export interface EnqueueFlags {
  queue: string
  lease: string
  maxRatio?: number
}

/** @returns the exit status */
export async function enqueue(
  inputs: readonly string[],
  { queue: url, lease, ...flags }: EnqueueFlags,
  interruption: Interruption,
): Promise<number> {
  const seconds = Number(lease)
  if (!(seconds >= 1)) throw new WrongUsage(`--lease takes seconds, not ${lease}`)
  const database = new Database(url)
  const queue = await openQueue(url)
  interruption.finishFirst('enqueuing the letters at hand')
  try {
    const input = lettersOf(inputs, limitsOf(flags))
    const counts = await enqueueLetters(input.letters, queue, database, {
      lease: seconds,
      signal: interruption.signal,
    })
    process.stderr.write(`${wordsOf(counts, input.leftOut)}\n`)
    const { failed, letters, known, waiting, doubled } = counts
    if (!interruption.signal.aborted && failed + letters + known + waiting + doubled === 0) {
      throw new WrongUsage('There are no letters in the input')
    }
    return failed > 0 ? EXIT.someUnread : EXIT.allRead
  } finally {
    await queue.stop({ graceful: false, wait: true })
    await database.close()
  }
}

function wordsOf(
  { letters, jobs, waiting, known, doubled, altered, failed }: Enqueued,
  leftOut: ReadonlyMap<string, number>,
): string {
  const lines = [
    `${letters} letters in ${jobs} jobs enqueued, ${known} there already, ${failed} could not be had`,
  ]
  if (waiting > 0)
    lines.push(`  ${waiting} wait in the queue already: they were not enqueued again`)
  if (doubled > 0) lines.push(`  ${doubled} were left out: each is another letter, byte for byte`)
  if (altered > 0)
    lines.push(`  ${altered} ids were changed: U+FFFD stands for what no database holds`)
  if (leftOut.size > 0) lines.push(`  ${leftOutWords(leftOut)}`)
  return lines.join('\n')
}
