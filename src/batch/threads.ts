/** The worker threads themselves. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Piscina } from 'piscina'

/** Where the worker's built file stands: beside the built code, or, seen from the source, in `dist`. */
const WORKER_PLACES = ['./batch-worker.js', '../batch-worker.js', '../../dist/batch-worker.js']

function workerFile(): string {
  const files = WORKER_PLACES.map((place) => fileURLToPath(new URL(place, import.meta.url)))
  const file = files.find((path) => existsSync(path))
  if (!file)
    throw new Error('The reader thread batch-worker.js is missing; build the package first')
  return file
}

/** Small heaps are swept often: half the memory at the same speed (bench/archive.ts). */
const HEAP = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 128 }

export const threads = (count: number): Piscina =>
  new Piscina({
    filename: workerFile(),
    minThreads: count,
    maxThreads: count,
    resourceLimits: HEAP,
  })
