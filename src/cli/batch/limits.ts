/** What a command's flags say of the limits of archives. */
import { LIMITS, type Limits } from '../../batch/sources/input'

export const limitsOf = ({ maxRatio = LIMITS.ratio }: { maxRatio?: number }): Limits => ({
  ...LIMITS,
  ratio: maxRatio,
})
