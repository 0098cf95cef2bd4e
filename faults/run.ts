/**
 * Brings on what may go wrong around a run, and looks what is lost or doubled afterwards: nothing may be.
 * Exit status 1 if something is. Usage: npm run faults -- [--step 1] [--rounds 3] [--only disk,lock]
 */
import { parseArgs } from 'node:util'
import { familiesOf } from './families'
import { faultsOf, wordsOf } from './family'

const { values } = parseArgs({
  options: {
    step: { type: 'string', default: '1' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
})
const [step, rounds] = [Number(values.step), Number(values.rounds)]
if (!(step >= 1 && rounds >= 1)) throw new Error('--step N --rounds N')

const families = familiesOf({ step, rounds })
const wanted = values.only?.split(',') ?? Object.keys(families)

let faults = 0
for (const name of wanted) {
  const tally = await families[name]!()
  if (tally === null) {
    console.log(`${name}: not tried, for want of the right to mount`)
    continue
  }
  console.log(wordsOf(tally))
  faults += faultsOf(tally)
}
process.exitCode = faults > 0 ? 1 : 0
