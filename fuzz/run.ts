/**
 * Reads random texts and files for some minutes, and keeps what shows a fault under tests/found. Exit status 1 if
 * something was found. Usage: npm run fuzz -- [--minutes 10] [--seed 1]
 */
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { keep } from './found'
import type { Told, Work } from './worker'

const { values } = parseArgs({
  options: { minutes: { type: 'string', default: '10' }, seed: { type: 'string' } },
})
const minutes = Number(values.minutes)
const first = Number(values.seed ?? Date.now() % 1_000_000_000)
if (!(minutes > 0) || !Number.isInteger(first)) throw new Error('--minutes N --seed N')

/** A text that is not read in so much processor time never will be, in milliseconds: a busy machine gives little. */
const HANGS = 60_000
const TICK = 1000

const began = Date.now()
const until = began + minutes * 60_000
let seed = first
let texts = 0
let signs = 0
const kept = new Set<string>()

console.log(`seed ${first}, ${minutes} minutes`)
while (Date.now() < until) seed = await workFrom(seed)
console.log(
  `${texts} texts, ${(signs / 1e6).toFixed(1)} MB, seeds ${first} to ${first + texts - 1}, ` +
    `${((Date.now() - began) / 60_000).toFixed(1)} minutes: ${kept.size || 'nothing'} found`,
)
process.exitCode = kept.size > 0 ? 1 : 0

/** Processor time of all threads so far, in milliseconds. */
function spent(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Lets a worker read texts until the time is over, or until one hangs; gives the seed to go on with. */
function workFrom(start: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const workerData: Work = { seed: start, until }
    const worker = new Worker(new URL('./worker.js', import.meta.url), { workerData })
    let last: Extract<Told, { kind: 'reading' }> | null = null
    let heard = spent()
    const watch = setInterval(() => {
      if (!last || spent() - heard < HANGS) return
      note({ ...last, kind: 'found', fault: 'is never read' })
      clearInterval(watch)
      void worker.terminate().then(() => resolve(last!.seed + 1))
    }, TICK)
    worker.on('message', (told: Told) => {
      heard = spent()
      if (told.kind === 'found') return note(told)
      if (told.seed !== last?.seed) {
        texts++
        signs += told.text.length
      }
      last = told
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      clearInterval(watch)
      resolve((last?.seed ?? start) + 1)
    })
  })
}

function note({ seed, check, fault, text }: Extract<Told, { kind: 'found' }>) {
  const path = keep(process.cwd(), { check, fault, text })
  kept.add(path)
  console.log(`seed ${seed}, ${check}: ${fault.slice(0, 200)}\n  ${path}`)
}
