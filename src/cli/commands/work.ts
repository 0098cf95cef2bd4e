/** `imr work`: works off the queue, on this machine among others. */
import { availableParallelism } from 'node:os'
import { Tally } from '../../batch/tally'
import { openQueue } from '../../output/queue/boss'
import { work as workOff } from '../../output/queue/work'
import type { Interruption } from '../batch/interruption'
import { millisecondsOf } from '../batch/limits'
import { ProgressLine } from '../batch/progress'
import { summary } from '../batch/summary'
import { WaitingLine } from '../batch/waiting'
import { EXIT } from '../exit'

export interface WorkFlags {
  queue: string
  jobs?: number
  untilEmpty?: boolean
  spans?: boolean
  /** In seconds. */
  letterTimeout?: number
}

/** A worker may be started while the server restarts; a wrong address shows after this. */
const START_PATIENCE_MS = 10_000

/** @returns the exit status */
export async function work(
  { queue: url, jobs, untilEmpty = false, spans = false, ...flags }: WorkFlags,
  interruption: Interruption,
): Promise<number> {
  const concurrency = jobs ?? availableParallelism()
  const queue = await openQueue(url, START_PATIENCE_MS)
  interruption.finishFirst('finishing the jobs at hand')
  const tally = new Tally()
  const started = Date.now()
  const waiting = new WaitingLine()
  const progress = new ProgressLine(tally, () => null)
  try {
    await workOff(queue, url, tally, {
      concurrency,
      spans,
      signal: interruption.signal,
      untilEmpty,
      letterTimeout: millisecondsOf(flags.letterTimeout),
      onProgress: () => progress.update(),
      onWait: (held) => waiting.say(held),
    })
  } finally {
    progress.stop()
    await queue.stop({ graceful: false, wait: true })
  }
  const seconds = Math.max(0.001, (Date.now() - started) / 1000)
  const end = interruption.signal.aborted ? 'interrupted' : 'complete'
  const facts = { seconds, readNow: tally.done, shared: null, leftOut: new Map() }
  process.stderr.write(summary(tally, end, facts))
  return tally.failed > 0 ? EXIT.someUnread : EXIT.allRead
}
