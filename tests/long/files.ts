/** What `npm test` leaves to `npm run test:long`: it takes minutes, fetches other runtimes, or goes through every case of what a quick test tries once. */
export const LONG_TESTS: readonly string[] = [
  'tests/long/*.test.ts',
  'tests/package/*.test.ts',
  'tests/playground/*.test.ts',
  'tests/cli/batch/{dry-run,neighbours,outputs,same,spans}.test.ts',
  'tests/docs/examples.test.ts',
  'tests/output/postgres-hostile.test.ts',
]

/** Of these `npm test` tries some cases, and `npm run test:long` every one. */
export const EVERY_CASE: readonly string[] = [
  'tests/batch/parse-all.test.ts',
  'tests/cli/batch.test.ts',
  'tests/hostile/shapes.test.ts',
  'tests/output/html/page.test.ts',
  'tests/output/postgres.test.ts',
]
