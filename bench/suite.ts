/** What a suite of the benchmarks measures, and how. */

export interface Figure {
  name: string
  value: number
  /** `µs a letter`, `µs a kB` and so on. */
  unit: string
}

export interface Outcome {
  title: string
  figures: readonly Figure[]
  /** Our time divided by another's in the same run: they hold on any machine, and less is better. */
  ratios: Readonly<Record<string, number>>
}

/** Null where what it needs is not on this machine. */
export type Suite = () => Promise<Outcome | null>

/** Milliseconds that went by. */
const wall = (): number => performance.now()

/** Milliseconds that this process has worked: a busy machine hardly shows in it. */
export function work(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

export interface Timing {
  /** The most turns each contender has. */
  rounds: number
  /** The milliseconds after which a contender has had turns enough; it has three in any case. */
  enough?: number
  clock?: () => number
}

/** The least time of each contender, in milliseconds. They take turns, so that noise is noise for all. */
export async function leastTimes<Name extends string>(
  contenders: Readonly<Record<Name, () => unknown>>,
  { rounds, enough = 3_000, clock = wall }: Timing,
): Promise<Record<Name, number>> {
  const entries = Object.entries<() => unknown>(contenders)
  const turns = new Map<string, number[]>(entries.map(([name]) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of entries) {
      const times = turns.get(name)!
      if (times.length >= 3 && times.reduce((sum, time) => sum + time) > enough) continue
      const start = clock()
      await run()
      times.push(clock() - start)
    }
  }
  return Object.fromEntries(
    [...turns].map(([name, times]) => [name, Math.min(...times)]),
  ) as Record<Name, number>
}
