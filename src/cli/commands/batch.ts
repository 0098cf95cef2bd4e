/** `imr batch`: whole archives to files or into a database. */
import type { LetterSource } from '../../batch/letter'
import { type Ending, run, type Sink } from '../../batch/run'
import { shardOf } from '../../batch/shard'
import { type AllInput, lettersOf } from '../../batch/sources'
import { type Shared, Tally } from '../../batch/tally'
import { WrongUsage } from '../../batch/wrong-usage'
import { FORMAT_NAMES, formatOf } from '../../output/formats'
import { isDatabase } from '../../output/postgres/database'
import { FirstFailures } from '../batch/failures'
import type { Interruption } from '../batch/interruption'
import { limitsOf, millisecondsOf } from '../batch/limits'
import { ProgressLine } from '../batch/progress'
import { leftOutWords, summary } from '../batch/summary'
import { EXIT } from '../exit'
import { visible } from '../visible'

export interface BatchFlags {
  out: string
  format?: string
  spans?: boolean
  resume?: boolean
  append?: boolean
  strict?: boolean
  shard?: string
  jobs?: number
  /** In seconds. */
  letterTimeout?: number
  maxRatio?: number
}

/** A sink that a command opens, ends in one of three ways (`abandon` commits nothing more), and closes. */
interface OpenSink extends Sink {
  readonly isWhole: boolean
  /** Where its failures are, for a person. */
  readonly failures: string
  finish: () => Promise<void>
  leave: () => Promise<void>
  abandon: () => Promise<void>
  close: () => Promise<void>
  /** To be asked for when it is finished. */
  shared: () => Promise<Shared>
}

/** @returns the exit status */
export async function batch(
  inputs: readonly string[],
  flags: BatchFlags,
  interruption: Interruption,
): Promise<number> {
  const tally = new Tally()
  const shard = flags.shard ? shardOf(flags.shard) : null
  const letterTimeout = millisecondsOf(flags.letterTimeout)
  const input = lettersOf(inputs, limitsOf(flags), letterTimeout)
  const letters = await begun(input)
  interruption.finishFirst('finishing the letters that are being read')
  const sink = await openSink(flags, tally)
  const readBefore = tally.read + tally.failed
  const started = Date.now()
  const progress = new ProgressLine(tally, input.share)
  const failures = new FirstFailures()
  let end: Ending = 'complete'
  let shared: Shared | null = null
  try {
    if (!sink.isWhole) {
      end = await run(shard ? shard(letters) : letters, sink, tally, {
        concurrency: flags.jobs,
        letterTimeout,
        signal: interruption.signal,
        strict: flags.strict ?? false,
        onProgress: () => progress.update(),
        onFailure: (failure) => failures.add(failure),
      })
    }
    await (end === 'complete' ? sink.finish() : sink.leave())
    if (end === 'complete') shared = await sink.shared()
  } catch (error) {
    await sink.abandon()
    throw error
  } finally {
    progress.stop()
    await sink.close()
  }
  const seconds = Math.max(0.001, (Date.now() - started) / 1000)
  const readNow = tally.read + tally.failed - readBefore
  process.stderr.write(failures.words(end === 'complete' ? sink.failures : null))
  process.stderr.write(summary(tally, end, { seconds, readNow, shared, leftOut: input.leftOut }))
  return tally.failed > 0 ? EXIT.someUnread : EXIT.allRead
}

/**
 * The letters, of which the first has been had: nothing is made of an input without any.
 *
 * @throws WrongUsage where there are none
 */
async function begun({ letters, leftOut }: AllInput): Promise<AsyncGenerator<LetterSource>> {
  const iterator = letters[Symbol.asyncIterator]()
  const first = await iterator.next()
  if (first.done) {
    const others = leftOut.size > 0 ? `; ${leftOutWords(leftOut)}` : ''
    throw new WrongUsage(`There are no letters in the input${others}`)
  }
  return (async function* () {
    yield first.value
    yield* { [Symbol.asyncIterator]: () => iterator }
  })()
}

async function openSink(
  { out, format, spans = false, ...flags }: BatchFlags,
  tally: Tally,
): Promise<OpenSink> {
  if (isDatabase(out)) {
    const { PostgresSink } = await import('../../output/postgres/sink')
    return PostgresSink.open(out, tally, spans)
  }
  const kind = formatOf(out, format, spans)
  if (!kind) {
    const known = FORMAT_NAMES.join(', ')
    throw new WrongUsage(
      format
        ? `There is no format ${format}; there are ${known}`
        : `The ending of ${out} says no format; name one with --format (${known})`,
    )
  }
  const { FileSink } = await import('../../output/files/sink')
  const { resume = false, append = false } = flags
  return FileSink.open(kind, out, tally, { resume, append }, (words) =>
    process.stderr.write(`imr: ${visible(words)}\n`),
  )
}
