/** How sure a share is. */

export interface Interval {
  low: number
  high: number
}

/** The standard normal quantile that leaves 2.5 % on each side. */
const Z = 1.959963984540054

/**
 * The Wilson score interval of a share, with 95 % confidence: good for small numbers and for shares
 * near 0 and 1 too.
 *
 * @param hits from 0 to `all`
 * @param all how many were counted; of nothing there is no share, so null
 * @returns both ends from 0 to 1
 */
export function wilson(hits: number, all: number): Interval | null {
  if (all === 0) return null
  const share = hits / all
  const spread = Z * Math.sqrt((share * (1 - share)) / all + Z ** 2 / (4 * all ** 2))
  const centre = share + Z ** 2 / (2 * all)
  const scale = 1 + Z ** 2 / all
  return {
    low: hits === 0 ? 0 : (centre - spread) / scale,
    high: hits === all ? 1 : (centre + spread) / scale,
  }
}
