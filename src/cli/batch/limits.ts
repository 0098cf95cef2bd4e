/** What a command's flags say of the limits of archives. */
import { LIMITS, type Limits } from '../../batch/sources/input'

export const limitsOf = ({ maxRatio = LIMITS.ratio }: { maxRatio?: number }): Limits => ({
  ...LIMITS,
  ratio: maxRatio,
})

/** @param seconds as on the command line, where they may be missing */
export const millisecondsOf = (seconds: number | undefined): number | undefined =>
  seconds === undefined ? undefined : seconds * 1000
