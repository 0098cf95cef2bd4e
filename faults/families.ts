/** All that is brought on, by name. */
import { deaths } from './database'
import type { Tally } from './family'
import { fullDisk, kills, together } from './files'
import { poison } from './letters'
import { KINDS } from './outputs'

export interface HowOften {
  /** Kills before every so many file calls: 1 tries them all. */
  step: number
  /** How often a queue is worked off by workers that die. */
  rounds: number
}

/** A family gives null where the surroundings do not allow it. */
export const familiesOf = ({
  step,
  rounds,
}: HowOften): Readonly<Record<string, () => Promise<Tally | null>>> => ({
  ...Object.fromEntries(KINDS.map((kind) => [kind, () => kills(kind, step)])),
  interrupted: () => kills('ndjson', step, 'SIGINT'),
  disk: fullDisk,
  lock: together,
  letters: poison,
  database: () => deaths(rounds),
})
