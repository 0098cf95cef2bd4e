/** `imr batch`: whole archives to files or into a database. */
import { type Ending, run, type Sink } from '../../batch/run'
import { type Shared, Tally } from '../../batch/tally'
import { isDatabase } from '../../output/postgres/database'
import { begun, type InputFlags } from '../batch/begun'
import { FirstFailures } from '../batch/failures'
import { fileFormat, type OutputFlags, refuseFields } from '../batch/format'
import type { Interruption } from '../batch/interruption'
import { ProgressLine } from '../batch/progress'
import { summary } from '../batch/summary'
import { EXIT } from '../exit'
import { visible } from '../visible'

export interface BatchFlags extends OutputFlags, InputFlags {
  resume?: boolean
  append?: boolean
  strict?: boolean
  jobs?: number
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
  const { input, letters, letterTimeout } = await begun(inputs, flags)
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
      end = await run(letters, sink, tally, {
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

async function openSink(flags: BatchFlags, tally: Tally): Promise<OpenSink> {
  const { out, spans = false, resume = false, append = false } = flags
  if (isDatabase(out)) {
    refuseFields(flags)
    const { PostgresSink } = await import('../../output/postgres/sink')
    return PostgresSink.open(out, tally, spans)
  }
  const format = await fileFormat(flags)
  const { FileSink } = await import('../../output/files/sink')
  return FileSink.open(format, out, tally, { resume, append }, (words) =>
    process.stderr.write(`imr: ${visible(words)}\n`),
  )
}
