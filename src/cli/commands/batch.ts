/** `imr batch`: whole archives to files or into a database. */
import { type Ending, run, type Sink } from '../../batch/run'
import { shardOf } from '../../batch/shard'
import { lettersOf } from '../../batch/sources'
import { Tally } from '../../batch/tally'
import { FILE_FORMATS, formatOf } from '../../output/formats'
import { isDatabase } from '../../output/postgres/database'
import { WrongUsage } from '../../output/wrong-usage'
import { ending, INTERRUPTED, onInterruption } from '../batch/ending'
import { limitsOf } from '../batch/limits'
import { ProgressLine } from '../batch/progress'
import { summary } from '../batch/summary'
import { EXIT } from '../exit'

export interface BatchFlags {
  out: string
  format?: string
  resume?: boolean
  strict?: boolean
  shard?: string
  jobs?: number
  maxRatio?: number
}

/** A sink that a command opens, and closes in one of three ways; `abandon` commits nothing more. */
interface OpenSink extends Sink {
  readonly isWhole: boolean
  finish: () => Promise<void>
  leave: () => Promise<void>
  abandon: () => Promise<void>
}

export const batch = (inputs: readonly string[], flags: BatchFlags): Promise<void> =>
  ending(() => runBatch(inputs, flags))

async function runBatch(inputs: readonly string[], flags: BatchFlags): Promise<number> {
  const tally = new Tally()
  const shard = flags.shard ? shardOf(flags.shard) : null
  const sink = await openSink(flags, tally)
  const readBefore = tally.read + tally.failed
  const started = Date.now()
  const interruption = onInterruption('finishing the letters that are being read')
  const input = lettersOf(inputs, limitsOf(flags))
  const progress = new ProgressLine(tally, input.share)
  let end: Ending = 'complete'
  try {
    if (!sink.isWhole) {
      end = await run(shard ? shard(input.letters) : input.letters, sink, tally, {
        concurrency: flags.jobs,
        signal: interruption.signal,
        strict: flags.strict ?? false,
        onProgress: () => progress.update(),
      })
    }
    await (end === 'complete' ? sink.finish() : sink.leave())
  } catch (error) {
    await sink.abandon()
    throw error
  } finally {
    progress.stop()
    interruption.stop()
  }
  const seconds = Math.max(0.001, (Date.now() - started) / 1000)
  process.stderr.write(summary(tally, end, seconds, tally.read + tally.failed - readBefore))
  if (end === 'interrupted') return INTERRUPTED
  return tally.failed > 0 ? EXIT.someUnread : EXIT.allRead
}

async function openSink({ out, format, resume }: BatchFlags, tally: Tally): Promise<OpenSink> {
  if (isDatabase(out)) {
    const { PostgresSink } = await import('../../output/postgres/sink')
    return PostgresSink.open(out)
  }
  const kind = formatOf(out, format)
  if (!kind) {
    const known = FILE_FORMATS.map(({ name }) => name).join(', ')
    throw new WrongUsage(
      format
        ? `There is no format ${format}; there are ${known}`
        : `The ending of ${out} says no format; name one with --format (${known})`,
    )
  }
  const { FileSink } = await import('../../output/files/sink')
  return FileSink.open(kind, out, tally, resume ?? false)
}
