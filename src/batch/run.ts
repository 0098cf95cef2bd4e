/** One run over an archive: what is known already is left out, the rest is read and committed. */
import { letterKey } from './hash'
import type { LetterSource } from './letter'
import type { Waiting } from './pack'
import { packsOf } from './packs'
import { Pool } from './pool'
import type { Tally } from './tally'
import type { Answer, Outcome, Rendering } from './task'

/** A letter that was not read, and why; without a key where its bytes could not be had. */
export interface Failure {
  path: string
  letter: string | null
  problem: string
}

/** Where a run's results go. */
export interface Sink {
  rendering: Rendering
  /** Whether the letter, or the path without one, is in the output already. */
  knows: (path: string, letter: string | null) => boolean | Promise<boolean>
  /**
   * Takes one pack's answer, whole or not at all.
   *
   * @returns what became of its letters: the output may refuse one that was read
   */
  take: (answer: Answer) => Promise<readonly Outcome[]>
  /** Takes a letter that could not even be had. */
  fail: (failure: Failure) => Promise<void>
}

export interface RunOptions {
  concurrency?: number | undefined
  /** The longest that one letter may take, in milliseconds. */
  letterTimeout?: number | undefined
  signal: AbortSignal
  /** Stop at the first letter that cannot be read. */
  strict: boolean
  onProgress: () => void
  /** Called for each letter that was not read. */
  onFailure?: (failure: Failure) => void
}

export type Ending = 'complete' | 'interrupted' | 'stopped'

export async function run(
  sources: AsyncIterable<LetterSource>,
  sink: Sink,
  tally: Tally,
  { concurrency, letterTimeout, signal, strict, onProgress, onFailure }: RunOptions,
): Promise<Ending> {
  const pool = new Pool({ rendering: sink.rendering, concurrency, letterTimeout })
  let stopped = false

  async function* waiting(): AsyncGenerator<Waiting> {
    for await (const source of sources) {
      if (signal.aborted || stopped) return
      const { path, bytes } = source
      const letter = bytes ? letterKey(bytes) : null
      if (await sink.knows(path, letter)) {
        tally.known++
      } else if (bytes) {
        tally.bytes += bytes.length
        yield { path, letter: letter!, bytes }
      } else {
        const { problem } = source as { problem: string }
        const failure = { path, letter: null, problem }
        await sink.fail(failure)
        onFailure?.(failure)
        tally.add({ problem, warnings: 0, format: null })
        stopped ||= strict
      }
    }
  }

  try {
    for await (const answer of untilAborted(pool.run(packsOf(waiting())), signal)) {
      if (stopped) break
      const outcomes = await sink.take(answer)
      for (const { path, letter, problem, ...outcome } of outcomes) {
        tally.add({ problem, ...outcome })
        if (problem !== null) onFailure?.({ path, letter, problem })
      }
      stopped ||= strict && outcomes.some(({ problem }) => problem !== null)
      onProgress()
    }
  } finally {
    await pool.close()
  }
  return stopped ? 'stopped' : signal.aborted ? 'interrupted' : 'complete'
}

/** So long answers that are under way are waited for once the run is to end. */
const GRACE_MS = 1_000

/** What comes before the signal and shortly after it: what takes longer is left alone. */
async function* untilAborted<T>(items: AsyncIterable<T>, signal: AbortSignal): AsyncGenerator<T> {
  const iterator = items[Symbol.asyncIterator]()
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<null>((resolve) => {
    const start = () => (timer = setTimeout(() => resolve(null), GRACE_MS))
    if (signal.aborted) start()
    else signal.addEventListener('abort', start, { once: true })
  })
  let isOver = false
  try {
    for (;;) {
      const next = iterator.next()
      next.catch(() => {})
      const result = await Promise.race([next, over])
      isOver = result === null
      if (result === null || result.done) return
      yield result.value
    }
  } finally {
    clearTimeout(timer)
    // An iterator that waits for something would let its end wait too.
    if (!isOver) await iterator.return?.()
  }
}
