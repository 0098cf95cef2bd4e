/** Worker threads that read packs of letters; answers come in the order of the packs. */
import { availableParallelism } from 'node:os'
import type { Piscina } from 'piscina'
import { pack, type Waiting } from './pack'
import type { Answer, Rendering, Task } from './task'
import { threads } from './threads'
import { LETTER_TIMEOUT_MS, tookTooLong, Watch } from './watch'

export interface PoolOptions {
  rendering: Rendering
  /** Threads; default: one a core. */
  concurrency?: number | undefined
  /** The longest that one letter may take, in milliseconds. */
  letterTimeout?: number | undefined
}

/** So many packs a thread wait or are worked on: enough that no thread idles, few enough for little memory. */
const PACKS_A_THREAD = 2

/** So many letters one thread reads alone: a second one takes longer to warm up (200 letters: 2.9 s with two, 2.3 s with one). */
const LETTERS_ALONE = 500

export class Pool {
  readonly #threads: Piscina
  readonly #rendering: Rendering
  readonly #inFlight: number
  readonly #letterTimeout: number
  #closed = false

  constructor({
    rendering,
    concurrency = availableParallelism(),
    letterTimeout = LETTER_TIMEOUT_MS,
  }: PoolOptions) {
    this.#rendering = rendering
    this.#inFlight = concurrency * PACKS_A_THREAD
    this.#letterTimeout = letterTimeout
    this.#threads = threads(concurrency)
  }

  /** Reads packs as they come, never more than a few ahead of whoever takes the answers. */
  async *run(packs: AsyncIterable<readonly Waiting[]>): AsyncGenerator<Answer> {
    const answers: Promise<Answer>[] = []
    let letters = 0
    try {
      for await (const waiting of packs) {
        letters += waiting.length
        const answer = this.read(waiting)
        answer.catch(() => {})
        answers.push(answer)
        const most = letters <= LETTERS_ALONE ? 1 : this.#inFlight
        if (answers.length >= most) yield await answers.shift()!
      }
      while (answers.length > 0) yield await answers.shift()!
    } finally {
      await Promise.allSettled(answers)
    }
  }

  /**
   * Reads one pack. A letter that takes too long, or of which its thread dies, for want of memory for one,
   * fails alone: the others are read again without it.
   */
  async read(waiting: readonly Waiting[]): Promise<Answer> {
    if (waiting.length === 0) return { outcomes: [], blocks: [] }
    const watch = new Watch(this.#letterTimeout)
    const task: Task = { rendering: this.#rendering, pack: pack(waiting), reading: watch.reading }
    try {
      return await this.#threads.run(task, {
        transferList: [task.pack.bytes.buffer as ArrayBuffer],
        signal: watch.signal,
      })
    } catch (error) {
      // Threads that the end of the run has ended say nothing about their letters.
      if (this.#closed) throw error
      const slow = watch.slow === null ? undefined : waiting[watch.slow]
      if (slow) {
        const before = await this.read(waiting.slice(0, watch.slow!))
        const behind = await this.read(waiting.slice(watch.slow! + 1))
        return joined(joined(before, lost(slow, tookTooLong(this.#letterTimeout))), behind)
      }
      if (waiting.length === 1) return lost(waiting[0]!, endOf(error))
      const half = waiting.length >> 1
      const first = await this.read(waiting.slice(0, half))
      return joined(first, await this.read(waiting.slice(half)))
    } finally {
      watch.stop()
    }
  }

  close(): Promise<void> {
    this.#closed = true
    return this.#threads.destroy()
  }
}

const endOf = (error: unknown): string =>
  `The thread that read it ended: ${error instanceof Error ? error.message : error}`

const lost = ({ path, letter }: Waiting, problem: string): Answer => ({
  outcomes: [{ path, letter, format: null, warnings: 0, caseNumber: null, problem }],
  blocks: [],
})

function joined(first: Answer, second: Answer): Answer {
  const count = Math.max(first.blocks.length, second.blocks.length)
  return {
    outcomes: [...first.outcomes, ...second.outcomes],
    blocks: Array.from({ length: count }, (_, index) =>
      Buffer.concat([first.blocks[index] ?? EMPTY, second.blocks[index] ?? EMPTY]),
    ),
  }
}

const EMPTY = new Uint8Array()
