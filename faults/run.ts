/**
 * Brings on what may go wrong around a run, and looks what is lost or doubled afterwards: nothing may be.
 * Exit status 1 if something is. Usage: npm run faults -- [--step 1] [--rounds 3] [--only disk,lock]
 */
import { parseArgs } from 'node:util'
import { deaths } from './database'
import type { Tally } from './family'
import { fullDisk, kills, together } from './files'
import { poison } from './letters'
import { KINDS } from './outputs'

const { values } = parseArgs({
  options: {
    step: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
})
const [step, rounds] = [Number(values.step), Number(values.rounds)]
if (!(step >= 1 && rounds >= 1)) throw new Error('--step N --rounds N')

const families: Readonly<Record<string, () => Promise<Tally | null>>> = {
  ...Object.fromEntries(KINDS.map((kind) => [kind, () => kills(kind, step)])),
  disk: fullDisk,
  lock: together,
  letters: poison,
  database: () => deaths(rounds),
}
const wanted = values.only?.split(',') ?? Object.keys(families)

let faults = 0
for (const name of wanted) {
  const tally = await families[name]!()
  if (tally === null) {
    console.log('full disk: not tried, for want of the right to mount')
    continue
  }
  const { about, tries, lost, doubled, wrong } = tally
  console.log(`${about}: ${tries} tries, ${lost} lost, ${doubled} doubled, ${wrong.length} wrong`)
  for (const words of wrong.slice(0, 5)) console.log(`  ${words}`)
  faults += lost + doubled + wrong.length
}
process.exitCode = faults > 0 ? 1 : 0
