/** Plots of days: a column for each span of days. */
import * as Plot from '@observablehq/plot'
import type { Bin } from '../figures/days'
import { draw } from './plot'

/** Characters that stand beside each other under the columns. */
const ROOM = 40

/** '0', '14', …; the last, open one '210+' */
const nameOf = ({ from, to }: Bin): string => (to === null ? `${from}+` : `${from}`)

export function daysPlot(bins: readonly Bin[], label: string): string {
  const names = bins.map(nameOf)
  const every = Math.ceil(names.join(' ').length / ROOM)
  return draw({
    label,
    options: {
      height: 200,
      marginLeft: 48,
      marginBottom: 42,
      x: {
        domain: names,
        ticks: names.filter((_, index) => index % every === 0),
        label: 'days, from',
        labelAnchor: 'center',
        labelArrow: 'none',
        tickSize: 0,
      },
      y: { label: 'letters', labelArrow: 'none', ticks: 4, grid: true, nice: true },
      marks: [
        Plot.barY(bins, {
          x: nameOf,
          y: ({ letters }: Bin) => letters.count,
          fill: 'var(--accent)',
          title: (bin: Bin) => `${nameOf(bin)} days: ${bin.letters.count} letters`,
        }),
        Plot.ruleY([0]),
      ],
    },
  })
}
