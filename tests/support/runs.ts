/** How often a property is tried: as told in `npm test`, ten times as often in `npm run test:long`. */
export const runs = (count: number): number => count * Number(process.env.RUNS_FACTOR ?? 1)
