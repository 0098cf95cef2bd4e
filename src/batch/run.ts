/** One run over an archive: what is known already is left out, the rest is read and committed. */
import { letterKey } from './hash'
import type { LetterSource } from './letter'
import type { Waiting } from './pack'
import { packsOf } from './packs'
import { Pool } from './pool'
import type { Tally } from './tally'
import type { Answer, RendererName } from './task'

/** A letter that was not read, and why; without a key where its bytes could not be had. */
export interface Failure {
  path: string
  letter: string | null
  problem: string
}

/** Where a run's results go. */
export interface Sink {
  renderer: RendererName
  /** Whether the letter, or the path without one, is in the output already. */
  knows: (path: string, letter: string | null) => boolean | Promise<boolean>
  /** Takes one pack's answer, whole or not at all. */
  take: (answer: Answer) => Promise<void>
  /** Takes a letter that could not even be had. */
  fail: (failure: Failure) => Promise<void>
}

export interface RunOptions {
  concurrency?: number | undefined
  signal: AbortSignal
  /** Stop at the first letter that cannot be read. */
  strict: boolean
  onProgress: () => void
}

export type Ending = 'complete' | 'interrupted' | 'stopped'

export async function run(
  sources: AsyncIterable<LetterSource>,
  sink: Sink,
  tally: Tally,
  { concurrency, signal, strict, onProgress }: RunOptions,
): Promise<Ending> {
  const pool = new Pool({ renderer: sink.renderer, concurrency })
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
        await sink.fail({ path, letter: null, problem })
        tally.add({ problem, warnings: 0, format: null })
        stopped ||= strict
      }
    }
  }

  try {
    for await (const answer of pool.run(packsOf(waiting()))) {
      if (stopped) break
      await sink.take(answer)
      for (const outcome of answer.outcomes) tally.add(outcome)
      stopped ||= strict && answer.outcomes.some(({ problem }) => problem !== null)
      onProgress()
    }
  } finally {
    await pool.close()
  }
  return stopped ? 'stopped' : signal.aborted ? 'interrupted' : 'complete'
}
