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

/** A young generation of 8 MB costs a tenth of the speed, one of 64 MB is no faster than this (bench/archive.ts). */
const HEAP = { maxYoungGenerationSizeMb: 32, maxOldGenerationSizeMb: 128 }

/** So many threads at most; one more starts when all are busy, for to start one costs as much as to read 300 letters. */
export const threads = (count: number): Piscina =>
  new Piscina({
    filename: workerFile(),
    minThreads: 1,
    maxThreads: count,
    resourceLimits: HEAP,
  })
