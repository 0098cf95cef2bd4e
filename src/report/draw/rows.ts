/** Plots with a row for each value. */
import * as Plot from '@observablehq/plot'
import type { Decision } from '../../schema/determination'
import type { Tally } from '../figures'
import { DECISIONS, type Group } from '../figures/outcomes'
import { wilson } from '../wilson'
import { draw } from './plot'

const LABELS = 150
const ROW = 22
const FOOT = 42

const frame = (values: readonly string[]): Plot.PlotOptions => ({
  marginLeft: LABELS,
  marginRight: 16,
  marginTop: 4,
  marginBottom: FOOT,
  height: values.length * ROW + FOOT + 4,
  y: { type: 'band', domain: values, label: null, padding: 0.25 },
})

/** The values to the left, cut where they are too long for it; the table has them whole. */
const labels = () =>
  Plot.axisY({ label: null, tickSize: 0, lineWidth: 10.5, textOverflow: 'ellipsis' })

/** '80K': round numbers, which stand close to each other on a phone; the table has them whole. */
const short = new Intl.NumberFormat('en-US', { notation: 'compact' })

/** An axis that counts. */
const counts = (label: string): Plot.ScaleOptions => ({
  label,
  labelAnchor: 'center',
  labelArrow: 'none',
  ticks: 4,
  tickFormat: (value: number) => short.format(value),
  grid: true,
})

const COLORS: Readonly<Record<Decision, string>> = {
  upheld: 'var(--upheld)',
  overturned: 'var(--overturned)',
  'partially-overturned': 'var(--partly)',
}

export function outcomesPlot(groups: readonly Group[], label: string): string {
  const bars = groups.flatMap(({ value, outcomes }) =>
    DECISIONS.map((decision) => ({
      value,
      decision,
      issues: outcomes[decision].count,
    })),
  )
  return draw({
    label,
    options: {
      ...frame(groups.map(({ value }) => value)),
      x: counts('issues'),
      marks: [
        labels(),
        Plot.barX(bars, {
          y: 'value',
          x: 'issues',
          fill: (bar: (typeof bars)[number]) => COLORS[bar.decision],
          title: ({ value, decision, issues }) => `${value}: ${issues} ${decision}`,
        }),
        Plot.ruleX([0]),
      ],
      color: { type: 'identity' },
    },
  })
}

export function ratesPlot(groups: readonly Group[], label: string): string {
  const rates = groups.map(({ value, reach, outcomes }) => {
    const hits = outcomes.upheld.count
    return { value, rate: (100 * hits) / reach.issues, ...percent(wilson(hits, reach.issues)!) }
  })
  return draw({
    label,
    options: {
      ...frame(groups.map(({ value }) => value)),
      x: {
        label: 'upheld, % (bar: 95 % interval)',
        labelAnchor: 'center',
        labelArrow: 'none',
        domain: [0, 100],
        ticks: 5,
        grid: true,
      },
      marks: [
        labels(),
        Plot.ruleY(rates, {
          y: 'value',
          x1: 'low',
          x2: 'high',
          stroke: COLORS.upheld,
          strokeWidth: 3,
          strokeOpacity: 0.55,
        }),
        Plot.dot(rates, {
          y: 'value',
          x: 'rate',
          r: 4,
          fill: COLORS.upheld,
          title: ({ value, rate }) => `${value}: ${rate.toFixed(1)} % upheld`,
        }),
      ],
    },
  })
}

const percent = ({ low, high }: { low: number; high: number }) => ({
  low: 100 * low,
  high: 100 * high,
})

/** Rules or reasons by the letters they were said of. */
export function talliesPlot(tallies: readonly Tally[], label: string): string {
  return draw({
    label,
    options: {
      ...frame(tallies.map(({ name }) => name)),
      x: counts('letters'),
      marks: [
        labels(),
        Plot.barX(tallies, {
          y: 'name',
          x: ({ letters }: Tally) => letters.count,
          fill: 'var(--accent)',
          title: ({ name, letters }) => `${name}: ${letters.count} letters`,
        }),
        Plot.ruleX([0]),
      ],
    },
  })
}
