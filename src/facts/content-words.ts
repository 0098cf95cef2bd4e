/** What a treatment's words tell of it, however they are put. */
import { NUMBER_WORDS } from '../vocabulary/numbers'

/** Words that say nothing of what is asked for. */
const EMPTY = new Set(
  'a an the of for to with and or in on at by as additional more further continued same 1 one'.split(
    ' ',
  ),
)
const SMALL_NUMBERS = [...NUMBER_WORDS]
  .filter(([, number]) => number >= 1 && number <= 12)
  .map(([word, number]): [string, string] => [word, String(number)])

/** Words for one thing. */
const SAME_THING: ReadonlyMap<string, string> = new Map([
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

/** The words that tell a request from others, however it is put. */
export function contentWords(item: string): ReadonlySet<string> {
  const content = new Set<string>()
  for (const word of item.toLowerCase().split(/[^a-z0-9#×.]+|\.(?!\d)/)) {
    if (word !== '' && !EMPTY.has(word)) content.add(SAME_THING.get(word) ?? word)
  }
  return content
}
