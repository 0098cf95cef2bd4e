/** What a run would read, and how long that would take: a look at all of its input, of which some letters are read. */
import { availableParallelism } from 'node:os'
import { type Door, doorOf } from '../inputs/kinds'
import { letterKey } from './hash'
import type { LetterSource } from './letter'
import { Pool } from './pool'
import type { Sink } from './run'
import { Sample } from './sample'
import type { Tally } from './tally'

/** An output as a run would find it. */
export interface Outlook extends Pick<Sink, 'rendering' | 'knows'> {
  /** To be asked for at the end: how many letters of runs before would give way to others at their paths. */
  replaced: () => Promise<number>
  close: () => Promise<void>
}

export interface Kind {
  letters: number
  bytes: number
}

export interface Forecast {
  /** Letters that would be read. */
  kinds: ReadonlyMap<Door, Kind>
  /** Letters that cannot be had. */
  failed: number
  replaced: number
  /** Null where there is nothing to read. */
  seconds: number | null
}

export interface ForecastOptions {
  concurrency?: number | undefined
  letterTimeout?: number | undefined
  signal: AbortSignal
}

export async function forecast(
  sources: AsyncIterable<LetterSource>,
  outlook: Outlook,
  tally: Tally,
  options: ForecastOptions,
): Promise<Forecast> {
  const kinds = new Map<Door, Kind & { sample: Sample }>()
  const started = Date.now()
  let failed = 0
  for await (const { path, bytes } of sources) {
    if (options.signal.aborted) break
    const letter = bytes ? letterKey(bytes) : null
    if (await outlook.knows(path, letter)) {
      tally.known++
    } else if (bytes) {
      const door = doorOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
      const kind = kinds.get(door) ?? { letters: 0, bytes: 0, sample: new Sample() }
      kinds.set(door, kind)
      kind.letters++
      kind.bytes += bytes.length
      kind.sample.add({ path, letter: letter!, bytes })
    } else failed++
  }
  const finding = (Date.now() - started) / 1000
  const samples = [...kinds.values()]
  const seconds = samples.length > 0 ? await secondsFor(samples, outlook, options) : null
  const replaced = await outlook.replaced()
  // Letters are found while others are read.
  return { kinds, failed, replaced, seconds: seconds && Math.max(finding, seconds) }
}

/** One thread reads the samples twice; what counts is how long it takes once it is warm. */
async function secondsFor(
  kinds: readonly (Kind & { sample: Sample })[],
  { rendering }: Outlook,
  { concurrency = availableParallelism(), letterTimeout }: ForecastOptions,
): Promise<number> {
  const pool = new Pool({ rendering, concurrency: 1, letterTimeout })
  const timed = async (sample: Sample) => {
    const since = performance.now()
    await pool.read(sample.letters)
    return (performance.now() - since) / 1000
  }
  try {
    let starting = 0
    let reading = 0
    for (const { bytes, sample } of kinds) {
      starting += await timed(sample)
      reading += (await timed(sample)) * (bytes / Math.max(1, sample.bytes))
    }
    return starting + reading / concurrency
  } finally {
    await pool.close()
  }
}
