/** Plots of days: a column for each span of days. */
import * as Plot from '@observablehq/plot'
import type { Bin } from '../figures/days'
import { draw } from './plot'

/** '0', '14', …; the last, open one '210+' */
const nameOf = ({ from, to }: Bin): string => (to === null ? `${from}+` : `${from}`)

export function daysPlot(bins: readonly Bin[], label: string): string {
  return draw({
    label,
    options: {
      height: 200,
      marginLeft: 48,
      marginBottom: 40,
      x: {
        domain: bins.map(nameOf),
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
