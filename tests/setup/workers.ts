import { availableParallelism } from 'node:os'

/** How many test files run at once. By default vitest leaves a core free, which halves the speed on two. */
export const WORKERS = Math.max(2, availableParallelism() - 1)
