/** Worker threads that read packs of letters; answers come in the order of the packs. */
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'
import { pack, type Waiting } from './pack'
import type { Answer, RendererName, Task } from './task'

/** Where the worker's built file stands: beside the built code, or, seen from the source, in `dist`. */
const WORKER_PLACES = ['./batch-worker.js', '../batch-worker.js', '../../dist/batch-worker.js']

function workerFile(): string {
  const files = WORKER_PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url)))
  const file = files.find((path) => existsSync(path))
  if (!file)
    throw new Error('The reader thread batch-worker.js is missing; build the package first')
  return file
}

export interface PoolOptions {
  renderer: RendererName
  /** Threads; default: one a core. */
  concurrency?: number | undefined
}

/** So many packs a thread wait or are worked on: enough that no thread idles, few enough for little memory. */
const PACKS_A_THREAD = 2

/** Small heaps are swept often: half the memory at the same speed (bench/archive.ts). */
const HEAP = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 128 }

export class Pool {
  readonly #threads: Piscina
  readonly #renderer: RendererName
  readonly #inFlight: number

  constructor({ renderer, concurrency = availableParallelism() }: PoolOptions) {
    this.#renderer = renderer
    this.#inFlight = concurrency * PACKS_A_THREAD
    this.#threads = new Piscina({
      filename: workerFile(),
      minThreads: concurrency,
      maxThreads: concurrency,
      resourceLimits: HEAP,
    })
  }

  /** Reads packs as they come, never more than a few ahead of whoever takes the answers. */
  async *run(packs: AsyncIterable<readonly Waiting[]>): AsyncGenerator<Answer> {
    const answers: Promise<Answer>[] = []
    try {
      for await (const waiting of packs) {
        const answer = this.read(waiting)
        answer.catch(() => {})
        answers.push(answer)
        if (answers.length >= this.#inFlight) yield await answers.shift()!
      }
      while (answers.length > 0) yield await answers.shift()!
    } finally {
      await Promise.allSettled(answers)
    }
  }

  /** Reads one pack. A thread that dies, of a letter too large for its memory for one, costs that letter alone. */
  async read(waiting: readonly Waiting[]): Promise<Answer> {
    const task: Task = { renderer: this.#renderer, pack: pack(waiting) }
    try {
      return await this.#threads.run(task, {
        transferList: [task.pack.bytes.buffer as ArrayBuffer],
      })
    } catch (error) {
      if (waiting.length === 1) return lost(waiting[0]!, error)
      const half = waiting.length >> 1
      const first = await this.read(waiting.slice(0, half))
      return joined(first, await this.read(waiting.slice(half)))
    }
  }

  close(): Promise<void> {
    return this.#threads.destroy()
  }
}

const lost = ({ path, letter }: Waiting, error: unknown): Answer => ({
  outcomes: [
    {
      path,
      letter,
      format: null,
      warnings: 0,
      problem: `The thread that read it ended: ${error instanceof Error ? error.message : error}`,
    },
  ],
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
