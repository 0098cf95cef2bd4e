/** Words of a request that say nothing of what is asked for, and different words for one thing. */
import { NUMBER_WORDS } from './numbers'

/** Words that say nothing of what is asked for. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'a an the of for to with and or in on at by as additional more further continued same 1 one'.split(
    ' ',
  ),
)
const SMALL_NUMBERS = [...NUMBER_WORDS]
  .filter(([, number]) => number >= 1 && number <= 12)
  .map(([word, number]): [string, string] => [word, String(number)])

/** Words for one thing. */
export const SAME_THING: ReadonlyMap<string, string> = new Map([
  ['mris', 'mri'],
  ['imaging', 'mri'],
  ['magnetic', 'mri'],
  ['resonance', 'mri'],
  ['rays', 'xray'],
  ['ray', 'xray'],
  ['xrays', 'xray'],
  ['x', 'xray'],
  ['scans', 'scan'],
  ['computed', 'ct'],
  ['tomography', 'ct'],
  ['pt', 'physical'],
  ...SMALL_NUMBERS,
  ['sessions', 'session'],
  ['visit', 'session'],
  ['visits', 'session'],
])
