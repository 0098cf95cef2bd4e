/** How soon the marked letter of a long determination is seen: 21 issues on 20 pages, in Chromium. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { open, startBrowser } from '../tests/support/browser'
import { longLetter } from '../tests/support/view'

const ROUNDS = 7
const LINES_PER_PAGE = 34

const folder = mkdtempSync(join(tmpdir(), 'imr-bench-page-'))
const letter = join(folder, 'letter.txt')
const page = join(folder, 'letter.html')
writeFileSync(letter, longLetter(21, LINES_PER_PAGE))

const median = (figures: readonly number[]): number =>
  [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)]!

const milliseconds = (figures: readonly number[]): string =>
  `${Math.round(median(figures))} ms (${Math.round(Math.min(...figures))}–${Math.round(Math.max(...figures))})`

const made = Array.from({ length: ROUNDS }, () => {
  const start = performance.now()
  execFileSync(process.execPath, ['dist/cli/imr.js', 'view', letter, '-o', page])
  return performance.now() - start
})
console.log(`imr view, whole process: ${milliseconds(made)}; ${statSync(page).size} bytes`)

/** Milliseconds from the start of loading. */
interface Seen {
  paint: number
  /** When its script had made both sides light each other. */
  ready: number
}

const browser = await startBrowser()
for (const width of [1280, 390]) {
  const seen: Seen[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const opened = await open(browser, `file://${page}`, { width })
    seen.push(
      await opened.page.evaluate<Seen>(`new Promise((resolve) => {
        const seen = (list) => {
          const paint = list.getEntriesByName('first-contentful-paint')[0]?.startTime
          const ready = performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd
          if (paint !== undefined) resolve({ paint, ready })
        }
        new PerformanceObserver(seen).observe({ type: 'paint', buffered: true })
      })`),
    )
    await opened.page.context().close()
  }
  const first = milliseconds(seen.map(({ paint }) => paint))
  const ready = milliseconds(seen.map(({ ready }) => ready))
  console.log(`${width} px: first paint of its words ${first}, ready ${ready}`)
}
await browser.close()
rmSync(folder, { recursive: true })
