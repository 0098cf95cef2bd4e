/** The closing words of a batch. */
import type { Ending } from '../../batch/run'
import type { Tally } from '../../batch/tally'
import { duration } from './progress'

const ENDINGS: Readonly<Record<Ending, string>> = {
  complete: 'Done',
  interrupted: 'Interrupted; --resume goes on from here',
  stopped: 'Stopped at a letter that could not be read (--strict); --resume goes on from here',
}

export function summary(tally: Tally, ending: Ending, seconds: number, readNow: number): string {
  const { read, withWarnings, failed, known, bytes, forms } = tally
  const byForm = [...forms].sort((one, other) => other[1] - one[1])
  const rate = Math.round(readNow / seconds)
  const megabytes = (bytes / 1e6 / seconds).toFixed(1)
  return [
    `${ENDINGS[ending]}: ${count(read)} read (${count(withWarnings)} with warnings), ${count(failed)} failed`,
    ...(known > 0 ? [`  ${count(known)} of the input were there already`] : []),
    ...byForm.map(([form, number]) => `  ${form}: ${count(number)}`),
    `  ${duration(seconds)}, ${count(rate)} letters/s, ${megabytes} MB/s`,
    '',
  ].join('\n')
}

const count = (number: number): string => number.toLocaleString('en-US')
