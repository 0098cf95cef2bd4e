/** What `npm test` leaves to `npm run test:long`: it takes minutes, fetches other runtimes, or goes through every case of what a quick test tries once. */
export const LONG_TESTS: readonly string[] = [
  'tests/long/*.test.ts',
  'tests/package/*.test.ts',
  'tests/playground/*.test.ts',
  'tests/cli/batch/{neighbours,same}.test.ts',
  'tests/output/postgres-hostile.test.ts',
]
