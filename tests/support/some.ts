/** Whether `npm run test:long` runs: it tries every case of what `npm test` tries some of. */
export const everyCase = process.env.EVERY_CASE !== undefined

/** The first cases of a table in `npm test`; all of them in `npm run test:long`. */
export const some = <T>(count: number, cases: readonly T[]): readonly T[] =>
  everyCase ? cases : cases.slice(0, count)
