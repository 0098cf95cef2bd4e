/** What a run of the benchmarks leaves behind. */
import { readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, loadavg } from 'node:os'
import type { Outcome } from './suite'

export interface Results {
  date: string
  machine: { processor: string; cores: number; node: string; load: number }
  suites: Readonly<Record<string, Outcome>>
}

export const LATEST = 'bench/results/latest.json'
/** What `npm run bench:gate` compares with. */
export const BASELINE = 'bench/results/baseline.json'

export const resultsOf = (suites: Results['suites']): Results => ({
  date: new Date().toISOString(),
  machine: {
    processor: cpus()[0]?.model ?? 'unknown',
    cores: availableParallelism(),
    node: process.version,
    load: Math.round(loadavg()[0]! * 10) / 10,
  },
  suites,
})

export const readResults = (path: string): Results => JSON.parse(readFileSync(path, 'utf8'))

const rounded = (_: string, value: unknown) =>
  typeof value === 'number' ? Number(value.toPrecision(4)) : value

export const writeResults = (path: string, results: Results): void =>
  writeFileSync(path, `${JSON.stringify(results, rounded, 2)}\n`)

export function print({ title, figures, ratios }: Outcome): void {
  console.log(`\n${title}`)
  for (const { name, value, unit } of figures) {
    console.log(`  ${name.padEnd(44)} ${value.toFixed(1).padStart(10)} ${unit}`)
  }
  for (const [name, ratio] of Object.entries(ratios)) {
    console.log(`  ${name.padEnd(44)} ${ratio.toFixed(2).padStart(10)}`)
  }
}
