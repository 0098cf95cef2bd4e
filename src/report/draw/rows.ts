/** Plots with a row for each value. */
import * as Plot from '@observablehq/plot'
import wrap from 'wrap-ansi'
import type { Decision } from '../../schema/determination'
import type { Tally } from '../figures'
import { DECISIONS, type Group } from '../figures/outcomes'
import { labelOf, OUTCOME_NAMES } from '../labels'
import { wilson } from '../wilson'
import { draw } from './plot'

const LABELS = 166
const LINE = 14
const GAP = 8
const FOOT = 42

/** Characters of a line of a label. */
const COLUMNS = 21

/** A row of a plot: as high as its label has lines. */
interface Row {
  value: string
  lines: string
  top: number
  middle: number
  bottom: number
}

function rowsOf(values: readonly string[]): Row[] {
  let top = 0
  return values.map((value) => {
    const lines = wrap(value, COLUMNS, { hard: true })
    const height = lines.split('\n').length * LINE
    const row = { value, lines, top, middle: top + height / 2, bottom: top + height }
    top = row.bottom + GAP
    return row
  })
}

const frame = (rows: readonly Row[]): Plot.PlotOptions => {
  const height = rows.at(-1)!.bottom + GAP / 2
  return {
    marginLeft: LABELS,
    marginRight: 16,
    marginTop: 4,
    marginBottom: FOOT,
    height: height + FOOT + 4,
    y: { axis: null, domain: [0, height], reverse: true },
  }
}

/** The values to the left, whole: long ones take several lines. */
const labels = (rows: readonly Row[]) =>
  Plot.text(rows, {
    y: 'middle',
    text: 'lines',
    frameAnchor: 'left',
    textAnchor: 'end',
    dx: -8,
    lineHeight: LINE / 12,
  })

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
  const rows = rowsOf(groups.map(({ value }) => value))
  const bars = groups.flatMap(({ outcomes }, index) => {
    let from = 0
    return DECISIONS.map((decision) => {
      const issues = outcomes[decision].count
      const bar = { ...rows[index]!, decision, issues, from, to: from + issues }
      from = bar.to
      return bar
    })
  })
  return draw({
    label,
    options: {
      ...frame(rows),
      x: counts('issues'),
      marks: [
        labels(rows),
        Plot.rect(bars, {
          y1: 'top',
          y2: 'bottom',
          x1: 'from',
          x2: 'to',
          fill: (bar: (typeof bars)[number]) => COLORS[bar.decision],
          title: ({ value, decision, issues }: (typeof bars)[number]) =>
            `${value}: ${issues} ${OUTCOME_NAMES[decision]}`,
        }),
        Plot.ruleX([0]),
      ],
      color: { type: 'identity' },
    },
  })
}

export function ratesPlot(groups: readonly Group[], label: string): string {
  const rows = rowsOf(groups.map(({ value }) => value))
  const rates = groups.map(({ reach, outcomes }, index) => {
    const hits = outcomes.upheld.count
    return {
      ...rows[index]!,
      rate: (100 * hits) / reach.issues,
      ...percent(wilson(hits, reach.issues)!),
    }
  })
  return draw({
    label,
    options: {
      ...frame(rows),
      x: {
        label: 'upheld, % (bar: 95 % interval)',
        labelAnchor: 'center',
        labelArrow: 'none',
        domain: [0, 100],
        ticks: 5,
        grid: true,
      },
      marks: [
        labels(rows),
        Plot.ruleY(rates, {
          y: 'middle',
          x1: 'low',
          x2: 'high',
          stroke: COLORS.upheld,
          strokeWidth: 3,
          strokeOpacity: 0.55,
        }),
        Plot.dot(rates, {
          y: 'middle',
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
  const rows = rowsOf(tallies.map(({ name }) => labelOf(name)))
  const bars = tallies.map(({ letters }, index) => ({ ...rows[index]!, count: letters.count }))
  return draw({
    label,
    options: {
      ...frame(rows),
      x: counts('letters'),
      marks: [
        labels(rows),
        Plot.rect(bars, {
          y1: 'top',
          y2: 'bottom',
          x1: 0,
          x2: 'count',
          fill: 'var(--accent)',
          title: ({ value, count }) => `${value}: ${count} letters`,
        }),
        Plot.ruleX([0]),
      ],
    },
  })
}
